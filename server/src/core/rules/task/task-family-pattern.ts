import * as l10n from '@vscode/l10n';
import { isTooLong, toName } from '../../text/name.ts';
import { changeTo } from '../change-to.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'task-family-pattern',
  group: 'task',
  severity: 'error',
  fix: 'unsafe',

  explain({ node }) {
    const family = String(node.json);
    return {
      message: isTooLong(family)
        ? l10n.t('The family is {0} characters long, and AWS takes up to 255. Shorten it.', family.length)
        : l10n.t(
            'The family "{0}" has other characters than letters, digits, "_" and "-", and AWS refuses it. Rename the family.',
            family,
          ),
      fixes: [changeTo(node, toName(family))],
    };
  },
});

export const page: Page = {
  summary: 'A family with characters that AWS does not take, or longer than 255.',
  why: 'The family is the name under which the revisions are counted. It may hold letters, digits, hyphens and underscores; a revision (`web:3`) or a path does not belong in it. The fix puts a hyphen in the place of anything else; it is marked unsafe because services and pipelines name the family too.',
  aws: 'Family contains invalid characters.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-family',
  examples: [
    {
      bad: `
{
  "family": "shop/web front",
//          ^^^^^^^^^^^^^^^^ error task-family-pattern: The family "shop/web front" has other characters than letters, digits, "_" and "-", and AWS refuses it. Rename the family. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "shop-web-front",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
