import * as l10n from '@vscode/l10n';
import { parsePortRange } from '../../model/ports.ts';
import { containerAround } from '../../model/task.ts';
import type { Violation } from '../../schema/violation.ts';
import { rename, replace } from '../../syntax/edit.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'port-range-format',
  group: 'ports',
  severity: 'error',
  fix: 'safe',

  explain(violation) {
    const container = containerAround(violation.node);
    const written = String(violation.node.json);
    return {
      message: parsePortRange(written)
        ? l10n.t(
            'Container {0} has the port range "{1}", and AWS refuses it: ports go from 1 to 65535. Correct the numbers.',
            container,
            written,
          )
        : l10n.t(
            'Container {0} has the port range "{1}", and AWS refuses it. A range is the first and the last port with "-" between them, such as 8080-8090.',
            container,
            written,
          ),
      fixes: rewrite(violation),
    };
  },
});

function rewrite({ node, owner, property }: Violation): Fix[] {
  const [, first, last] = /^\s*(\d+)\s*(?:[-\u2010-\u2015]\s*(\d+)\s*)?$/.exec(String(node.json)) ?? [];
  if (first === undefined || !property || !isPort(first) || !isPort(last ?? first)) return [];
  if (last !== undefined) return [changeTo(node, `${first}-${last}`)];
  if (owner.property('containerPort')) return [];
  const port = Number(first);
  return [
    {
      title: l10n.t('Make it containerPort {0}', port),
      edits: [rename(property, 'containerPort'), replace(node, port)],
    },
  ];
}

const isPort = (digits: string) => Number(digits) >= 1 && Number(digits) <= 65535;

export const page: Page = {
  summary: 'A `containerPortRange` that does not read like `8080-8090`, or holds a number that is no port.',
  why: 'A range is two port numbers and a hyphen, without spaces. For a single port there is `containerPort`, and for several ranges several mappings. The fix removes spaces, and turns a single number into `containerPort`.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-containerPortRange',
  examples: [
    {
      bad: `
{
  "family": "media",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
        { "containerPortRange": "40000 - 40100" },
//                              ^^^^^^^^^^^^^^^ error port-range-format: Container "relay" has the port range "40000 - 40100", and AWS refuses it. A range is the first and the last port with "-" between them, such as 8080-8090. [fix]
        { "containerPortRange": "8080" }
//                              ^^^^^^ error port-range-format: Container "relay" has the port range "8080", and AWS refuses it. A range is the first and the last port with "-" between them, such as 8080-8090. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "media",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
        { "containerPortRange": "40000-40100" },
        { "containerPort": 8080 }
      ]
    }
  ]
}`,
    },
  ],
};
