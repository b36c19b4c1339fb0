import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { lacksInit, setLinuxParameter } from '../linux-parameters.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'linux-init-process',
  group: 'linux-parameters',
  severity: 'hint',
  default: 'off',
  fix: 'unsafe',
  silences: ['exec-init-process'],

  *check(task) {
    // With a pidMode the container’s program is not the first process, and an init would not be either.
    if (task.system !== 'linux' || task.pidMode.state !== 'absent') return;
    for (const container of task.containers) {
      const { interactive, pseudoTerminal } = container;
      const asked = [interactive, pseudoTerminal].find(({ value }) => value === true);
      if (!asked?.property || !lacksInit(container)) continue;
      const label = containerLabel(container);
      yield {
        at: asked.property.keySpan,
        message: l10n.t(
          'Container {0} is made for work at a terminal and has no init process, so processes that such work leaves behind stay as zombies. Set initProcessEnabled to true.',
          label,
        ),
        covers: [container.span],
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
  summary: 'A container with a terminal and without an init process.',
  why: 'Shells, and the agent of ECS Exec, start processes and do not always wait for them. The first process of a container has to clear up after those, and an ordinary program does not. With `initProcessEnabled` Docker starts a small init before it. The fix is marked unsafe because the program is then not the first process any more, which few programs look at.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  examples: [
    {
      bad: `
{
  "family": "toolbox",
  "containerDefinitions": [
    {
      "name": "toolbox",
      "image": "example/toolbox:1",
      "memory": 256,
      "interactive": true,
//    ^^^^^^^^^^^^^ hint linux-init-process: Container "toolbox" is made for work at a terminal and has no init process, so processes that such work leaves behind stay as zombies. Set initProcessEnabled to true. [fix]
      "pseudoTerminal": true
    }
  ]
}`,
      good: `
{
  "family": "toolbox",
  "containerDefinitions": [
    {
      "name": "toolbox",
      "image": "example/toolbox:1",
      "memory": 256,
      "interactive": true,
      "pseudoTerminal": true,
      "linuxParameters": {
        "initProcessEnabled": true
      }
    }
  ]
}`,
    },
  ],
};
