import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'env-name-required',
  group: 'environment',
  severity: 'error',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t(
      'Container {0} has an environment variable without a name. AWS refuses it, or Docker does not start the container. Name or remove it.',
      containerAround(node),
    ),
  }),
});

export const page: Page = {
  summary: 'An environment variable whose `name` is missing or empty.',
  why: 'A variable is a pair of `name` and `value`. Without a name there is nothing to set, and the container does not start.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "environment": [
        { "value": "eu-west-1" },
//      ^ error env-name-required: Container "web" has an environment variable without a name. AWS refuses it, or Docker does not start the container. Name or remove it.
        { "name": "", "value": "info" }
//                ^^ error env-name-required: Container "web" has an environment variable without a name. AWS refuses it, or Docker does not start the container. Name or remove it.
      ]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "environment": [
        { "name": "REGION", "value": "eu-west-1" },
        { "name": "LOG_LEVEL", "value": "info" }
      ]
    }
  ]
}`,
    },
  ],
};
