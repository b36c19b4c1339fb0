import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'envfile-max',
  group: 'environment',
  severity: 'error',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t(
      'Container {0} has {1} environment files, and AWS takes up to 10. Join some of them.',
      containerAround(node),
      node.items.length,
    ),
  }),
});

export const page: Page = {
  summary: 'A container with more than 10 environment files.',
  why: 'AWS takes up to ten files. The lines of several files can stand in one; where a variable is set twice, the file that comes first in the list wins.',
  aws: 'The maximum number of environment files was exceeded. Specify ten or less and try again.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-environmentFiles',
  examples: [
    {
      bad: `
{
  "family": "web",
  "executionRoleArn": "arn:aws:iam::111122223333:role/web-execution",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "environmentFiles": [
//    ^^^^^^^^^^^^^^^^^^ error envfile-max: Container "web" has 11 environment files, and AWS takes up to 10. Join some of them.
        { "value": "arn:aws:s3:::example-config/1.env", "type": "s3" },
        { "value": "arn:aws:s3:::example-config/2.env", "type": "s3" },
        { "value": "arn:aws:s3:::example-config/3.env", "type": "s3" },
        { "value": "arn:aws:s3:::example-config/4.env", "type": "s3" },
        { "value": "arn:aws:s3:::example-config/5.env", "type": "s3" },
        { "value": "arn:aws:s3:::example-config/6.env", "type": "s3" },
        { "value": "arn:aws:s3:::example-config/7.env", "type": "s3" },
        { "value": "arn:aws:s3:::example-config/8.env", "type": "s3" },
        { "value": "arn:aws:s3:::example-config/9.env", "type": "s3" },
        { "value": "arn:aws:s3:::example-config/10.env", "type": "s3" },
        { "value": "arn:aws:s3:::example-config/11.env", "type": "s3" }
      ]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "executionRoleArn": "arn:aws:iam::111122223333:role/web-execution",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "environmentFiles": [{ "value": "arn:aws:s3:::example-config/all.env", "type": "s3" }]
    }
  ]
}`,
    },
  ],
};
