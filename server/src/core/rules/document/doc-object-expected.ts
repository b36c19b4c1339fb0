import * as l10n from '@vscode/l10n';
import { describePlace, literal } from '../../model/place.ts';
import type { Node } from '../../syntax/node.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'doc-object-expected',
  group: 'document',
  severity: 'error',
  fix: 'safe',

  explain: ({ node }) => ({
    message: l10n.t(
      '{0} is {1}, and AWS takes only an object there: the AWS CLI refuses the file. Write its members in braces.',
      describePlace(node),
      literal(node),
    ),
    fixes: unwrapped(node),
  }),
});

/** A list with nothing but one object in it. */
function unwrapped(node: Node): Fix[] {
  const [only, ...others] = node.items;
  if (only?.kind !== 'object' || others.length > 0 || node.templated || !node.closed) return [];
  const cut = (start: number, end: number) => ({ kind: 'text', span: { start, end }, text: '' }) as const;
  return [
    {
      title: l10n.t('Take the object out of the list'),
      // Only the brackets and the comma go: between them there may be comments.
      edits: [
        cut(node.start, node.start + 1),
        ...(only.comma < 0 ? [] : [cut(only.comma, only.comma + 1)]),
        cut(node.end - 1, node.end),
      ],
    },
  ];
}

export const page: Page = {
  summary: 'A plain value or a list where AWS takes an object.',
  why: 'Members such as `logConfiguration`, `healthCheck`, `linuxParameters` and `runtimePlatform` are objects, and so is each element of `environment`, `portMappings` or `secrets`. Some pages of AWS show `logConfiguration` as a list; that example is refused. The fix takes the object out of a list that holds nothing else.',
  aws: "Parameter validation failed: Invalid type for parameter containerDefinitions[0].logConfiguration, value: awslogs, type: <class 'str'>, valid types: <class 'dict'>",
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
      "logConfiguration": [{ "logDriver": "json-file" }]
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error doc-object-expected: logConfiguration of container "web" is […], and AWS takes only an object there: the AWS CLI refuses the file. Write its members in braces. [fix]
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
      "logConfiguration": { "logDriver": "json-file" }
    }
  ]
}`,
    },
  ],
};
