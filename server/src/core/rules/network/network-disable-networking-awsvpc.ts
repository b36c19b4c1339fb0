import * as l10n from '@vscode/l10n';
import { refusedInAwsvpc } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-disable-networking-awsvpc',
  group: 'network',
  severity: 'error',
  fix: 'unsafe',
  silences: ['mi-unsupported-parameter', 'windows-unsupported-parameter'],

  check: (task) =>
    refusedInAwsvpc(
      task,
      ({ disableNetworking }) => disableNetworking,
      (label) =>
        l10n.t(
          'Container {0} is cut off by disableNetworking, which AWS refuses in network mode "awsvpc": there the containers of a task share one network. Remove disableNetworking, or run the container in a task of its own in "none".',
          label,
        ),
    ),
});

export const page: Page = {
  summary: '`disableNetworking` in network mode `awsvpc`.',
  why: 'Docker can leave a single container without a network, but in `awsvpc` all containers of the task use the same interface. A container that must not reach anything belongs into a task in network mode `none`, on EC2 or an external instance. The fix is marked unsafe because it gives the container the network of the task.',
  aws: 'Disable Networking is not supported on container when networkMode=awsvpc.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-disableNetworking',
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
      "disableNetworking": true
//    ^^^^^^^^^^^^^^^^^^^ error network-disable-networking-awsvpc: Container "web" is cut off by disableNetworking, which AWS refuses in network mode "awsvpc": there the containers of a task share one network. Remove disableNetworking, or run the container in a task of its own in "none". [fix]
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
