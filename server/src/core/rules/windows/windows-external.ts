import * as l10n from '@vscode/l10n';
import { remove, replace } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'windows-external',
  group: 'windows',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const external = task.launchType('EXTERNAL');
    const family = task.runtimePlatform.value?.operatingSystemFamily;
    if (!external || !task.isWindows || !family?.value) return;
    const onEc2 = task.launchType('EC2') !== undefined;
    yield {
      at: family.span,
      message: l10n.t(
        'The task is for {0} and lists "EXTERNAL", but since 2026-08-07 AWS runs nothing on external instances with Windows. Use "EC2" for it.',
        family.value,
      ),
      related: [{ at: external, message: l10n.t('External instances are asked for here') }],
      fixes: [
        onEc2
          ? { title: l10n.t('Remove "{0}"', 'EXTERNAL'), edits: [remove(external.node)] }
          : { title: l10n.t('Change "{0}" to "{1}"', 'EXTERNAL', 'EC2'), edits: [replace(external.node, 'EC2')] },
      ],
    };
  },
});

export const page: Page = {
  summary: 'A task for Windows that lists external instances.',
  why: 'ECS Anywhere supported Windows until 7 August 2026. Now external instances are Linux machines, and a task for Windows finds no place there. Windows containers run on EC2 and on Fargate.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  examples: [
    {
      bad: `
{
  "family": "intranet",
  "requiresCompatibilities": ["EXTERNAL"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ error windows-external: The task is for WINDOWS_SERVER_2022_CORE and lists "EXTERNAL", but since 2026-08-07 AWS runs nothing on external instances with Windows. Use "EC2" for it. [fix]
  "containerDefinitions": [{ "name": "web", "image": "example/iis:3", "memory": 2048 }]
}`,
      good: `
{
  "family": "intranet",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [{ "name": "web", "image": "example/iis:3", "memory": 2048 }]
}`,
    },
  ],
};
