import * as l10n from '@vscode/l10n';
import { refusedInAwsvpc } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-extra-hosts-awsvpc',
  group: 'network',
  severity: 'error',
  fix: 'unsafe',
  silences: ['container-extra-hosts-ip', 'windows-unsupported-parameter'],

  check: (task) =>
    refusedInAwsvpc(
      task,
      ({ extraHosts }) => extraHosts,
      (label) =>
        l10n.t(
          'Container {0} has extraHosts, and AWS refuses them in network mode "awsvpc": the containers of the task share their /etc/hosts. Remove extraHosts, and give the names to a DNS zone of the VPC if they are needed.',
          label,
        ),
    ),
});

export const page: Page = {
  summary: '`extraHosts` in network mode `awsvpc`.',
  why: 'Docker writes `extraHosts` into the `/etc/hosts` of one container, but in `awsvpc` the containers of a task share one network and its names. There is no other member for it: names that the task needs belong into a private hosted zone of the VPC. The fix is marked unsafe because without them the names are not found.',
  aws: 'Extra hosts are not supported on container when networkMode=awsvpc.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-extraHosts',
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
      "extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.5" }]
//    ^^^^^^^^^^^^ error network-extra-hosts-awsvpc: Container "web" has extraHosts, and AWS refuses them in network mode "awsvpc": the containers of the task share their /etc/hosts. Remove extraHosts, and give the names to a DNS zone of the VPC if they are needed. [fix]
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
