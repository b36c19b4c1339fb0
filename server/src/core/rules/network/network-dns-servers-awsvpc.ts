import * as l10n from '@vscode/l10n';
import { refusedInAwsvpc } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-dns-servers-awsvpc',
  group: 'network',
  severity: 'error',
  fix: 'unsafe',
  silences: ['mi-unsupported-parameter', 'windows-unsupported-parameter'],

  check: (task) =>
    refusedInAwsvpc(
      task,
      ({ dnsServers }) => dnsServers,
      (label) =>
        l10n.t(
          'Container {0} has dnsServers, and AWS refuses them in network mode "awsvpc": the task asks the DNS servers of its VPC. Remove dnsServers, and set others in the DHCP options of the VPC.',
          label,
        ),
    ),
});

export const page: Page = {
  summary: '`dnsServers` in network mode `awsvpc`.',
  why: 'In `awsvpc` a task resolves names as an instance in the same VPC does, by the DHCP options of the VPC, and new tasks see a change of those. The fix is marked unsafe because names that only the listed servers know are not found without them.',
  aws: 'DNS servers are not supported on container when networkMode=awsvpc.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-dnsServers',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "dnsServers": ["10.0.0.2"]
//    ^^^^^^^^^^^^ error network-dns-servers-awsvpc: Container "web" has dnsServers, and AWS refuses them in network mode "awsvpc": the task asks the DNS servers of its VPC. Remove dnsServers, and set others in the DHCP options of the VPC. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128
    }
  ]
}`,
    },
  ],
};
