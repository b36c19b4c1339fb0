import * as l10n from '@vscode/l10n';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'tag-characters',
  group: 'tags',
  severity: 'error',
  fix: 'none',

  explain({ node, member, owner }) {
    const text = String(node.json);
    const refused = [...new Set(text.match(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu))]
      .map((character) => JSON.stringify(character))
      .join(' ');
    return {
      message:
        member === 'key'
          ? l10n.t(
              'The tag key "{0}" holds {1}, and AWS refuses it. Tags take letters, digits, spaces and _ . : / = + - @',
              text,
              refused,
            )
          : l10n.t(
              'The value of tag "{0}" holds {1}, and AWS refuses it. Tags take letters, digits, spaces and _ . : / = + - @',
              String(owner.property('key')?.node?.json ?? ''),
              refused,
            ),
    };
  },
});

export const page: Page = {
  summary: 'A tag with characters that AWS does not take.',
  why: 'Keys and values of tags may hold letters and digits of any language, spaces, and `_ . : / = + - @`. Commas, brackets, quotes, line breaks and emoji are refused, so a list or a JSON text does not fit in a tag as it is.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "tags": [
    { "key": "team", "value": "shop, search" },
//                            ^^^^^^^^^^^^^^ error tag-characters: The value of tag "team" holds ",", and AWS refuses it. Tags take letters, digits, spaces and _ . : / = + - @
    { "key": "cost#center", "value": "42" }
//           ^^^^^^^^^^^^^ error tag-characters: The tag key "cost#center" holds "#", and AWS refuses it. Tags take letters, digits, spaces and _ . : / = + - @
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "tags": [
    { "key": "team", "value": "shop search" },
    { "key": "cost-center", "value": "42" }
  ]
}`,
    },
  ],
};
