import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-links-mode',
  group: 'network',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const mode = task.networkMode;
    if (mode.value === undefined || mode.value === 'bridge') return;
    for (const container of task.containers) {
      const { links } = container;
      if (links.items.length === 0 || !links.property) continue;
      const label = containerLabel(container);
      const message =
        mode.value === 'none'
          ? l10n.t(
              'Container {0} has links, but in network mode "none" no container can reach another. AWS accepts links only in "bridge". Remove links.',
              label,
            )
          : l10n.t(
              'Container {0} has links, which AWS accepts only in network mode "bridge". In "{1}" the containers of a task reach each other at localhost. Remove links, and use localhost in their place.',
              label,
              mode.value,
            );
      yield {
        at: links.property.keySpan,
        message,
        related: [{ at: mode.span, message: l10n.t('The network mode is set here') }],
        fixes: [{ title: l10n.t('Remove links from container {0}', label), edits: [remove(links.property)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'Container links in a network mode other than `bridge`.',
  why: 'Links are a feature of Docker’s own bridge network. In `awsvpc` and `host` the containers of a task share one network, so a container reaches its neighbour at `localhost` and the port it listens on; in `none` it reaches nobody. The fix is marked unsafe because an address that used the link’s name has to be changed with it.',
  aws: 'Links are not supported when networkMode=awsvpc.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-links',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    { "name": "cache", "image": "redis:7.4", "memory": 128 },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "links": ["cache"]
//    ^^^^^^^ error network-links-mode: Container "web" has links, which AWS accepts only in network mode "bridge". In "awsvpc" the containers of a task reach each other at localhost. Remove links, and use localhost in their place. [fix]
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    { "name": "cache", "image": "redis:7.4", "memory": 128 },
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
