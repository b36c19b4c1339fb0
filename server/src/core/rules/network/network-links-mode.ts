import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { dependInsteadOfLinks } from '../../model/links.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { type Edit, remove } from '../../syntax/edit.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-links-mode',
  group: 'network',
  severity: 'error',
  fix: 'unsafe',
  deprecated: true,
  // Whatever is wrong within the links goes with them.
  silences: [
    'container-link-format',
    'container-link-unknown',
    'container-link-cycle',
    'depends-missing-on-links',
    'mi-unsupported-parameter',
    'windows-unsupported-parameter',
  ],

  *check(task) {
    const mode = task.networkMode;
    if (mode.value === undefined || mode.value === 'bridge') return;
    const linked = task.containers.filter(({ links }) => isSet(links));
    const inOrder = mode.value === 'none' ? undefined : dependInsteadOfLinks(task, linked);
    for (const container of linked) {
      const { links } = container;
      if (!links.property) continue;
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
        related: modeSetHere(task),
        covers: [links.property],
        fixes: [
          { title: l10n.t('Remove {0} from container {1}', 'links', label), edits: [remove(links.property)] },
          ...startAfter(container, inOrder?.get(container) ?? []),
        ],
      };
    }
  },
});

/** A link also orders the start: this keeps the order. Nothing where no order would be new. */
function startAfter(container: ContainerDefinition, edits: readonly Edit[]): Fix[] {
  if (edits.every(({ kind }) => kind === 'remove')) return [];
  return [
    {
      title: l10n.t('Remove links, and start container {0} after those it links to', containerLabel(container)),
      edits,
    },
  ];
}

export const page: Page = {
  summary: 'Container links in a network mode other than `bridge`.',
  why: 'Links are a feature of Docker’s own bridge network. In `awsvpc` and `host` the containers of a task share one network, so a container reaches its neighbour at `localhost` and the port it listens on; in `none` it reaches nobody. The fix is marked unsafe because an address that used the link’s name has to be changed with it. A link also made its container start second; the other fix keeps that order with `dependsOn`.',
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
