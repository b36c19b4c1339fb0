import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import type { Node } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'env-name-format',
  group: 'environment',
  severity: 'warning',
  fix: 'unsafe',

  explain({ node }) {
    const name = String(node.json);
    const label = containerAround(node);
    return {
      message: name.includes('=')
        ? l10n.t(
            'The variable "{1}" of container {0} has "=" in its name. Docker ends the name there and takes the rest for the value, so the container gets another variable. Take it out of the name.',
            label,
            name,
          )
        : l10n.t(
            'The variable "{1}" of container {0} has a blank in its name, and no shell can read a variable of such a name. Take it out.',
            label,
            name,
          ),
      fixes: plain(node, name),
    };
  },
});

function plain(node: Node, name: string): Fix[] {
  const better = name
    .split(/[=\s]+/)
    .filter((part) => part !== '')
    .join('_');
  return better === '' ? [] : [changeTo(node, better)];
}

export const page: Page = {
  summary: 'An environment variable with a blank or `=` in its name.',
  why: 'A process gets its environment as lines of `NAME=VALUE`, so the first `=` ends the name, wherever it comes from. A blank is possible, but shells and most programs cannot ask for such a variable; as a rule it was copied along. The fix writes `_` in the place of what is within the name and drops what is around it. It is marked unsafe because the program has to look for the new name.',
  source: 'https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html',
  examples: [
    {
      bad: `
{
  "family": "feeds",
  "containerDefinitions": [
    {
      "name": "feeds",
      "image": "example/feeds:1.4",
      "memory": 128,
      "environment": [
        { "name": "LOG LEVEL", "value": "info" },
//                ^^^^^^^^^^^ warning env-name-format: The variable "LOG LEVEL" of container "feeds" has a blank in its name, and no shell can read a variable of such a name. Take it out. [fix]
        { "name": "REGION=", "value": "eu-west-1" }
//                ^^^^^^^^^ warning env-name-format: The variable "REGION=" of container "feeds" has "=" in its name. Docker ends the name there and takes the rest for the value, so the container gets another variable. Take it out of the name. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "feeds",
  "containerDefinitions": [
    {
      "name": "feeds",
      "image": "example/feeds:1.4",
      "memory": 128,
      "environment": [
        { "name": "LOG_LEVEL", "value": "info" },
        { "name": "REGION", "value": "eu-west-1" }
      ]
    }
  ]
}`,
    },
  ],
};
