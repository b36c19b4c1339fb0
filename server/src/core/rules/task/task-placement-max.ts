import * as l10n from '@vscode/l10n';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'task-placement-max',
  group: 'task',
  severity: 'error',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t(
      'The task definition has {0} placement constraints, and AWS takes up to 10. Join some with "and", or remove them.',
      node.items.length,
    ),
  }),
});

export const page: Page = {
  summary: 'More than 10 placement constraints.',
  why: 'A task may have ten constraints, and those that a service or a call of RunTask adds count as well. One expression can hold several conditions, joined with `and` and `or`, and `not_in` takes a list.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-placementConstraints',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "placementConstraints": [
//^^^^^^^^^^^^^^^^^^^^^^ error task-placement-max: The task definition has 11 placement constraints, and AWS takes up to 10. Join some with "and", or remove them.
    { "type": "memberOf", "expression": "attribute:zone != 1" },
    { "type": "memberOf", "expression": "attribute:zone != 2" },
    { "type": "memberOf", "expression": "attribute:zone != 3" },
    { "type": "memberOf", "expression": "attribute:zone != 4" },
    { "type": "memberOf", "expression": "attribute:zone != 5" },
    { "type": "memberOf", "expression": "attribute:zone != 6" },
    { "type": "memberOf", "expression": "attribute:zone != 7" },
    { "type": "memberOf", "expression": "attribute:zone != 8" },
    { "type": "memberOf", "expression": "attribute:zone != 9" },
    { "type": "memberOf", "expression": "attribute:zone != 10" },
    { "type": "memberOf", "expression": "attribute:zone != 11" }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "placementConstraints": [{ "type": "memberOf", "expression": "attribute:zone not_in [1, 2, 3]" }]
}`,
    },
  ],
};
