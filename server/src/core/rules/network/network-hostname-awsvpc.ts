import * as l10n from '@vscode/l10n';
import { refusedInAwsvpc } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-hostname-awsvpc',
  group: 'network',
  severity: 'error',
  fix: 'safe',
  silences: ['mi-unsupported-parameter'],

  check: (task) =>
    refusedInAwsvpc(
      task,
      ({ hostname }) => hostname,
      (label, { hostname }) =>
        l10n.t(
          'Container {0} has the hostname "{1}", and AWS refuses hostname in network mode "awsvpc": the VPC gives the name, with the network interface. Remove hostname.',
          label,
          hostname.value ?? '',
        ),
    ),
});

export const page: Page = {
  summary: 'A `hostname` in network mode `awsvpc`.',
  why: 'In `awsvpc` the containers of a task share one network interface and its name, which follows from the private address. A container cannot have a name of its own. Other tasks find this one by service discovery or Service Connect, and not by `hostname`.',
  aws: 'hostname is not supported on container when networkMode=awsvpc.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-hostname',
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
      "hostname": "shop"
//    ^^^^^^^^^^ error network-hostname-awsvpc: Container "web" has the hostname "shop", and AWS refuses hostname in network mode "awsvpc": the VPC gives the name, with the network interface. Remove hostname. [fix]
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
