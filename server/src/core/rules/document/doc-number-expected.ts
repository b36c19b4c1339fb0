import * as l10n from '@vscode/l10n';
import { describePlace, literal } from '../../model/place.ts';
import { replace } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'doc-number-expected',
  group: 'document',
  severity: 'error',
  fix: 'safe',

  explain: ({ node }) => ({
    message: l10n.t(
      '{0} is {1}, and AWS takes only a whole number there: the AWS CLI refuses the file. Write the number without quotes.',
      describePlace(node),
      literal(node),
    ),
    fixes: unquoted(node),
  }),
});

/** Only text that is a JSON integer, and small enough to come through unchanged, says which number is meant. */
function unquoted(node: Node): Fix[] {
  const { kind, json } = node;
  if (kind !== 'string' || !/^\s*-?(0|[1-9]\d{0,14})\s*$/.test(json as string)) return [];
  return [{ title: l10n.t('Change to {0}', Number(json)), edits: [replace(node, Number(json))] }];
}

export const page: Page = {
  summary: 'Text, or another value, where AWS takes a whole number.',
  why: 'Ports, the `cpu` and `memory` of a container, timeouts, limits and sizes are JSON numbers. An old release of the GitHub deploy action turned text into numbers on its way, which is why so many files have quotes here; its later releases do not, and the service answers with a conversion error. Fractions are refused too.',
  aws: "Parameter validation failed: Invalid type for parameter containerDefinitions[0].memory, value: 256, type: <class 'str'>, valid types: <class 'int'>",
  source: 'https://github.com/aws-actions/amazon-ecs-deploy-task-definition/issues/587',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": "128",
//              ^^^^^ error doc-number-expected: memory of container "web" is "128", and AWS takes only a whole number there: the AWS CLI refuses the file. Write the number without quotes. [fix]
      "portMappings": [{ "containerPort": "80" }]
//                                        ^^^^ error doc-number-expected: portMappings[0].containerPort of container "web" is "80", and AWS takes only a whole number there: the AWS CLI refuses the file. Write the number without quotes. [fix]
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
      "portMappings": [{ "containerPort": 80 }]
    }
  ]
}`,
    },
  ],
};
