import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-disable-networking-ports',
  group: 'network',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    if (task.mode !== 'bridge') return;
    for (const container of task.containers) {
      const { disableNetworking, portMappings, links } = container;
      const useless = [portMappings, links].filter(isSet).flatMap(({ property }) => property ?? []);
      if (disableNetworking.value !== true || !disableNetworking.property || useless.length === 0) continue;
      const names = enumerate(useless.map(({ key }) => key));
      yield {
        at: disableNetworking.span,
        message: l10n.t(
          'Container {0} has no network, because disableNetworking is true, and sets {1} all the same. AWS takes both, but nothing gets in or out. Remove disableNetworking, or remove {1}.',
          containerLabel(container),
          names,
        ),
        related: useless.map(({ keySpan }) => ({ at: keySpan, message: l10n.t('This needs a network') })),
        fixes: [
          { title: l10n.t('Remove disableNetworking'), edits: [remove(disableNetworking.property)] },
          { title: l10n.t('Remove {0}', names), edits: useless.map(remove) },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container with `disableNetworking` that maps ports or links other containers.',
  why: '`disableNetworking` starts the container without a network interface. A port that is mapped to it answers nobody, and a container that it links cannot be reached. One of the two is a mistake. The fix keeps the network and is marked unsafe because the container may have been cut off on purpose.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-disableNetworking',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "disableNetworking": true,
//                         ^^^^ warning network-disable-networking-ports: Container "web" has no network, because disableNetworking is true, and sets portMappings all the same. AWS takes both, but nothing gets in or out. Remove disableNetworking, or remove portMappings. [fix]
      "portMappings": [{ "containerPort": 8080 }]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 8080 }]
    }
  ]
}`,
    },
  ],
};
