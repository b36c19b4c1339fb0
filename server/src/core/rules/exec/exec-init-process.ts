import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { lacksInit, linuxParameterPlace, setLinuxParameter } from '../linux-parameters.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'exec-init-process',
  group: 'exec',
  severity: 'hint',
  // Few tasks are made for ECS Exec.
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    // In a namespace that is shared, an init would not be the first process.
    if (task.system !== 'linux' || task.pidMode.state !== 'absent') return;
    for (const container of task.containers) {
      if (!lacksInit(container)) continue;
      const init = container.linuxParameters.value?.initProcessEnabled;
      const label = containerLabel(container);
      yield {
        at: init?.property ? init.span : linuxParameterPlace(container),
        message: l10n.t(
          'Container {0} has no init process, so what ECS Exec starts in it can stay behind as zombies. AWS recommends one. Set initProcessEnabled to true, if you use ECS Exec.',
          label,
        ),
        fixes: [
          {
            title: l10n.t('Enable the init process of container {0}', label),
            edits: setLinuxParameter(container, ['initProcessEnabled'], true),
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container without an init process, which ECS Exec should have.',
  why: 'The agent of ECS Exec starts processes in the container, and when they end somebody has to take note of it: the first process of the container. An ordinary program does not, and they stay as zombies. With `initProcessEnabled` Docker puts a small init before the program that does this, and passes signals on. The fix is marked unsafe because the program is then not process 1, which a few look at.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  examples: [
    {
      bad: `
{
  "family": "worker",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "worker",
//            ^^^^^^^^ hint exec-init-process: Container "worker" has no init process, so what ECS Exec starts in it can stay behind as zombies. AWS recommends one. Set initProcessEnabled to true, if you use ECS Exec. [fix]
      "image": "example/worker:12",
      "memory": 512
    }
  ]
}`,
      good: `
{
  "family": "worker",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "worker",
      "image": "example/worker:12",
      "memory": 512,
      "linuxParameters": {
        "initProcessEnabled": true
      }
    }
  ]
}`,
    },
  ],
};
