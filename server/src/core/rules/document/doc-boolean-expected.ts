import * as l10n from '@vscode/l10n';
import { describePlace, literal } from '../../model/place.ts';
import { replace } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'doc-boolean-expected',
  group: 'document',
  severity: 'error',
  fix: 'safe',

  explain: ({ node }) => ({
    message: l10n.t(
      '{0} is {1}, and AWS takes only true or false there: the AWS CLI refuses the file. Write true or false without quotes.',
      describePlace(node),
      literal(node),
    ),
    fixes: unquoted(node),
  }),
});

function unquoted(node: Node): Fix[] {
  const word = node.kind === 'string' ? (node.json as string).trim().toLowerCase() : '';
  if (word !== 'true' && word !== 'false') return [];
  return [{ title: l10n.t('Change to {0}', word), edits: [replace(node, word === 'true')] }];
}

export const page: Page = {
  summary: 'Another value where AWS takes `true` or `false`.',
  why: 'Switches such as `essential`, `readOnly` and `privileged` are JSON booleans, without quotes, and the clients of AWS refuse text or numbers in their place. It is the other way round in the `options` of a log configuration, which are text: `"awslogs-create-group": "true"`.',
  aws: "Parameter validation failed: Invalid type for parameter containerDefinitions[0].essential, value: true, type: <class 'str'>, valid types: <class 'bool'>",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
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
      "essential": "true",
//                 ^^^^^^ error doc-boolean-expected: essential of container "web" is "true", and AWS takes only true or false there: the AWS CLI refuses the file. Write true or false without quotes. [fix]
      "readonlyRootFilesystem": "False"
//                              ^^^^^^^ error doc-boolean-expected: readonlyRootFilesystem of container "web" is "False", and AWS takes only true or false there: the AWS CLI refuses the file. Write true or false without quotes. [fix]
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
      "essential": true,
      "readonlyRootFilesystem": false
    }
  ]
}`,
    },
  ],
};
