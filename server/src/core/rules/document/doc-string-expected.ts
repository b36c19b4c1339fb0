import * as l10n from '@vscode/l10n';
import { describePlace, literal } from '../../model/place.ts';
import { wrap } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'doc-string-expected',
  group: 'document',
  severity: 'error',
  fix: 'safe',

  explain: ({ node }) => ({
    message: l10n.t(
      '{0} is {1}, and AWS takes only text there: the AWS CLI refuses the file. Write the value in double quotes.',
      describePlace(node),
      literal(node),
    ),
    fixes: quoted(node),
  }),
});

/** Quotes around what is written, so that 1.10 stays 1.10. */
function quoted(node: Node): Fix[] {
  if (node.kind !== 'number' && node.kind !== 'boolean') return [];
  return [{ title: l10n.t('Put {0} in double quotes', literal(node)), edits: [wrap(node, '"', '"')] }];
}

export const page: Page = {
  summary: 'A number, `true` or `false`, a list or an object where AWS takes text.',
  why: 'The `cpu` and `memory` of the task, the values of `environment`, labels, log options, sysctls and tags are all text, also when they look like numbers. The clients of AWS compare the JSON types before they send anything, and Terraform fails to decode the list of containers. Only the `cpu` and `memory` of a container are numbers.',
  aws: "Parameter validation failed: Invalid type for parameter cpu, value: 256, type: <class 'int'>, valid types: <class 'str'>",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "cpu": 256,
//       ^^^ error doc-string-expected: cpu is 256, and AWS takes only text there: the AWS CLI refuses the file. Write the value in double quotes. [fix]
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "environment": [
        { "name": "PORT", "value": 8080 },
//                                 ^^^^ error doc-string-expected: environment[0].value of container "web" is 8080, and AWS takes only text there: the AWS CLI refuses the file. Write the value in double quotes. [fix]
        { "name": "DEBUG", "value": false }
//                                  ^^^^^ error doc-string-expected: environment[1].value of container "web" is false, and AWS takes only text there: the AWS CLI refuses the file. Write the value in double quotes. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "cpu": "256",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "environment": [
        { "name": "PORT", "value": "8080" },
        { "name": "DEBUG", "value": "false" }
      ]
    }
  ]
}`,
    },
  ],
};
