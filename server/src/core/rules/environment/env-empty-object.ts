import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { type Edit, overwrite, replace } from '../../syntax/edit.ts';
import type { Node, Property } from '../../syntax/node.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'env-empty-object',
  group: 'environment',
  severity: 'error',
  fix: 'safe',
  silences: ['doc-array-expected'],

  *check(task) {
    for (const container of task.containers) {
      const { property } = container.environment;
      const map = property?.node;
      if (!property || map?.kind !== 'object' || map.isPlaceholder || isElement(map)) continue;
      yield {
        at: property.keySpan,
        message: l10n.t(
          'The environment of container {0} is an object, and AWS takes only a list of name and value: the AWS CLI refuses the file. Make an element of each variable.',
          containerLabel(container),
        ),
        covers: [property],
        fixes: asList(map),
      };
    }
  },
});

/** An element without its list is doc-array-expected: it only lacks the brackets. */
const isElement = ({ properties }: Node) =>
  properties.length > 0 && properties.every(({ key }) => key === 'name' || key === 'value');

function asList(map: Node): Fix[] {
  const { properties, start, end } = map;
  const title = l10n.t('Change to a list of name and value');
  const [first] = properties;
  const last = properties.at(-1);
  if (map.templated || !map.closed || !properties.every(isPlain)) return [];
  if (!first || !last) return [{ title, edits: [replace(map, [])] }];
  const behind = last.comma < 0 ? last.end : last.comma + 1;
  return [
    {
      title,
      edits: [
        // A single blank within the braces of one line goes with them.
        text(start, first.start - start === 2 ? first.start : start + 1, '['),
        ...properties.flatMap(asElement),
        text(end - behind === 2 ? behind : end - 1, end, ']'),
      ],
      // Between a key and its value there is room for a comment, which ends up before the name of the value.
      safe: properties.every(({ keySpan, node }) => (node?.start ?? 0) - keySpan.end < 5),
    },
  ];
}

/** All but the key and the value stays as it is written, and what is no text gets quotes. */
function asElement({ keySpan, node }: Property): Edit[] {
  if (!node) return [];
  const quote = node.kind === 'string' ? '' : '"';
  return [
    text(keySpan.start, keySpan.start, '{ "name": '),
    overwrite(keySpan.end, node.start, `, "value": ${quote}`),
    text(node.end, node.end, `${quote} }`),
  ];
}

const isPlain = ({ node }: Property) => node !== undefined && ['string', 'number', 'boolean'].includes(node.kind);

const text = (start: number, end: number, written: string): Edit => ({
  kind: 'text',
  span: { start, end },
  text: written,
});

export const page: Page = {
  summary: 'An `environment` that is an object, as in Docker Compose, and no list.',
  why: 'Compose files, Kubernetes and most programs write variables as a map of names to values. In a task definition each variable is an element with a `name` and a `value`, and every value is text. The fix rewrites the map, puts numbers and switches in quotes, and keeps the comments; where one stands between a key and its value, it is marked unsafe.',
  aws: "Invalid type for parameter containerDefinitions[0].environment, value: {'TZ': 'Asia/Seoul'}, type: <class 'dict'>, valid types: <class 'list'>, <class 'tuple'>",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html',
  examples: [
    {
      bad: `
{
  "family": "calendar",
  "containerDefinitions": [
    {
      "name": "calendar",
      "image": "example/calendar:6",
      "memory": 256,
      "environment": {
//    ^^^^^^^^^^^^^ error env-empty-object: The environment of container "calendar" is an object, and AWS takes only a list of name and value: the AWS CLI refuses the file. Make an element of each variable. [fix]
        "TZ": "Asia/Seoul",
        "WORKERS": 4,
        "CACHE": true
      }
    },
    {
      "name": "mail",
      "image": "example/mail:6",
      "memory": 128,
      "environment": { "MODE": "smtp" }
//    ^^^^^^^^^^^^^ error env-empty-object: The environment of container "mail" is an object, and AWS takes only a list of name and value: the AWS CLI refuses the file. Make an element of each variable. [fix]
    }
  ]
}`,
      good: `
{
  "family": "calendar",
  "containerDefinitions": [
    {
      "name": "calendar",
      "image": "example/calendar:6",
      "memory": 256,
      "environment": [
        { "name": "TZ", "value": "Asia/Seoul" },
        { "name": "WORKERS", "value": "4" },
        { "name": "CACHE", "value": "true" }
      ]
    },
    {
      "name": "mail",
      "image": "example/mail:6",
      "memory": 128,
      "environment": [{ "name": "MODE", "value": "smtp" }]
    }
  ]
}`,
    },
  ],
};
