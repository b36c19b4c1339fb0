import * as l10n from '@vscode/l10n';
import type { Violation } from '../../schema/violation.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'tag-key-length',
  group: 'tags',
  severity: 'error',
  fix: 'none',

  explain: (violation) => ({ message: say(violation) }),
});

function say({ keyword, node, member, owner }: Violation): string {
  const { length } = String(node.json);
  if (keyword === 'minLength')
    return l10n.t('The key of this tag is empty, and AWS refuses it. Give it a key, or remove the tag.');
  if (member === 'key')
    return l10n.t('The key of this tag is {0} characters long, and AWS takes up to 128. Shorten it.', length);
  const key = String(owner.property('key')?.node?.json ?? '');
  return l10n.t('The value of tag "{0}" is {1} characters long, and AWS takes up to 256. Shorten it.', key, length);
}

export const page: Page = {
  summary: 'A tag whose key is empty or too long, or whose value is too long.',
  why: 'A key has 1 to 128 characters and a value up to 256. A value may be empty; a key may not.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "tags": [{ "key": "", "value": "shop" }]
//                  ^^ error tag-key-length: The key of this tag is empty, and AWS refuses it. Give it a key, or remove the tag.
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "tags": [{ "key": "team", "value": "shop" }]
}`,
    },
  ],
};
