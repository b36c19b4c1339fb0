import * as l10n from '@vscode/l10n';
import { isBlank } from '../../model/form.ts';
import { describePlace } from '../../model/place.ts';
import type { Violation } from '../../schema/violation.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'port-number-range',
  group: 'ports',
  severity: 'error',
  fix: 'none',

  explain: (violation, task) => (isBlank(violation.node, task) ? undefined : { message: say(violation) }),
});

function say({ node, member }: Violation): string {
  const place = describePlace(node);
  const value = String(node.json);
  return member === 'hostPort'
    ? l10n.t(
        '{0} is {1}, and AWS refuses it. Host ports go from 1 to 65535, and 0 lets Docker choose one.',
        place,
        value,
      )
    : l10n.t('{0} is {1}, and AWS refuses it. Ports go from 1 to 65535.', place, value);
}

export const page: Page = {
  summary: 'A number that is no port.',
  why: 'Ports go from 1 to 65535. A host port may also be 0, which asks Docker for any free port of the instance. A `containerPort` of 0 is often a form that a script was meant to fill in.',
  aws: "Invalid 'containerPort' setting for container 'X'.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
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
      "portMappings": [
        { "containerPort": 0 },
//                         ^ error port-number-range: portMappings[0].containerPort of container "web" is 0, and AWS refuses it. Ports go from 1 to 65535.
        { "containerPort": 8080, "hostPort": 80800 }
//                                           ^^^^^ error port-number-range: portMappings[1].hostPort of container "web" is 80800, and AWS refuses it. Host ports go from 1 to 65535, and 0 lets Docker choose one.
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
      "portMappings": [
        { "containerPort": 80 },
        { "containerPort": 8080, "hostPort": 0 }
      ]
    }
  ]
}`,
    },
  ],
};
