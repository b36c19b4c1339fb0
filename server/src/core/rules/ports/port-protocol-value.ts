import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { changeTo } from '../change-to.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'port-protocol-value',
  group: 'ports',
  severity: 'warning',
  fix: 'safe',

  explain({ node }) {
    const written = String(node.json);
    const container = containerAround(node);
    const isUdp = written.trim().toLowerCase() === 'udp';
    return {
      message: isUdp
        ? l10n.t(
            'Container {0} has the protocol "{1}", which AWS takes as "tcp" without a word. Write "udp" in lower case.',
            container,
            written,
          )
        : l10n.t(
            'Container {0} has the protocol "{1}". AWS knows "tcp" and "udp", and takes anything else as "tcp" without a word. Write which one you mean.',
            container,
            written,
          ),
      fixes: [{ ...changeTo(node, isUdp ? 'udp' : 'tcp'), safe: !isUdp }],
    };
  },
});

export const page: Page = {
  summary: 'A protocol other than `tcp` and `udp`, in lower case.',
  why: 'The service reads the protocol to the letter and falls back to TCP: with `UDP` the port is opened for TCP and nothing answers. The fix writes `tcp` where AWS would take it as such anyway. `UDP` becomes `udp`, which is marked unsafe because it opens the port for another protocol than before. HTTP and gRPC are values of `appProtocol`.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-protocol',
  examples: [
    {
      bad: `
{
  "family": "dns",
  "containerDefinitions": [
    {
      "name": "dns",
      "image": "example/dns:1",
      "memory": 128,
      "portMappings": [
        { "containerPort": 53, "protocol": "TCP" },
//                                         ^^^^^ warning port-protocol-value: Container "dns" has the protocol "TCP". AWS knows "tcp" and "udp", and takes anything else as "tcp" without a word. Write which one you mean. [fix]
        { "containerPort": 5353, "protocol": "UDP" },
//                                           ^^^^^ warning port-protocol-value: Container "dns" has the protocol "UDP", which AWS takes as "tcp" without a word. Write "udp" in lower case. [fix]
        { "containerPort": 8080, "protocol": "http" }
//                                           ^^^^^^ warning port-protocol-value: Container "dns" has the protocol "http". AWS knows "tcp" and "udp", and takes anything else as "tcp" without a word. Write which one you mean. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "dns",
  "containerDefinitions": [
    {
      "name": "dns",
      "image": "example/dns:1",
      "memory": 128,
      "portMappings": [
        { "containerPort": 53, "protocol": "tcp" },
        { "containerPort": 5353, "protocol": "udp" },
        { "containerPort": 8080, "protocol": "tcp" }
      ]
    }
  ]
}`,
    },
  ],
};
