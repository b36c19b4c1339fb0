import * as l10n from '@vscode/l10n';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { linuxParameterPlace, setLinuxParameter } from '../linux-parameters.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'linux-capability-drop-all',
  group: 'linux-parameters',
  severity: 'hint',
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    if (task.system !== 'linux') return;
    for (const container of task.containers) {
      // A privileged container has all of them, whatever it drops.
      if (container.privileged.value === true || !dropsNothing(container)) continue;
      yield {
        at: linuxParameterPlace(container),
        message: l10n.t(
          'Container {0} keeps all the capabilities that Docker grants by itself, and few programs need them. Drop "ALL", and add those it needs.',
          containerLabel(container),
        ),
        fixes: [
          {
            title: l10n.t('Drop all capabilities of container {0}', containerLabel(container)),
            edits: setLinuxParameter(container, ['capabilities', 'drop'], ['ALL']),
          },
        ],
      };
    }
  },
});

function dropsNothing({ linuxParameters }: ContainerDefinition): boolean {
  if (linuxParameters.state === 'absent') return true;
  const capabilities = linuxParameters.value?.capabilities;
  if (capabilities?.state === 'absent') return true;
  const drop = capabilities?.value?.drop;
  return drop?.complete === true && drop.items.length === 0;
}

export const page: Page = {
  summary: 'A container that drops no capability.',
  why: 'Docker leaves a container some rights of root over the machine, for example to change the owner of files or to send raw packets. A program that listens on a port above 1023 and writes its own files needs none of them, and an intruder gets what the program has. On Fargate only `SYS_PTRACE` can be added back, so what needs another one drops single names there. The fix is marked unsafe because an image that changes its user at the start needs `SETUID` and `SETGID`.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
  examples: [
    {
      bad: `
{
  "family": "feed",
  "containerDefinitions": [
    {
      "name": "feed",
//            ^^^^^^ hint linux-capability-drop-all: Container "feed" keeps all the capabilities that Docker grants by itself, and few programs need them. Drop "ALL", and add those it needs. [fix]
      "image": "example/feed:12",
      "memory": 256
    }
  ]
}`,
      good: `
{
  "family": "feed",
  "containerDefinitions": [
    {
      "name": "feed",
      "image": "example/feed:12",
      "memory": 256,
      "linuxParameters": {
        "capabilities": {
          "drop": [
            "ALL"
          ]
        }
      }
    }
  ]
}`,
    },
  ],
};
