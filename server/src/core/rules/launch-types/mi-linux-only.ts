import * as l10n from '@vscode/l10n';
import { replace } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'mi-linux-only',
  group: 'launch-types',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const managed = task.launchType('MANAGED_INSTANCES');
    const family = task.runtimePlatform.value?.operatingSystemFamily;
    if (!managed || !task.isWindows || !family?.value || !family.property?.node) return;
    yield {
      at: family.span,
      message: l10n.t(
        'The task is for {0} and lists "MANAGED_INSTANCES", but Managed Instances run Linux only. Use "LINUX" and an image for it, or another launch type.',
        family.value,
      ),
      related: [{ at: managed, message: l10n.t('Managed Instances are asked for here') }],
      fixes: [{ title: l10n.t('Change to "{0}"', 'LINUX'), edits: [replace(family.property.node, 'LINUX')] }],
    };
  },
});

export const page: Page = {
  summary: 'A task for Windows that lists Managed Instances.',
  why: 'AWS chooses and keeps the instances of this launch type itself, and all of them run Bottlerocket, a Linux. Windows containers run on EC2 and on Fargate. The fix is right when the image is one for Linux and only the operating system was left over.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ error mi-linux-only: The task is for WINDOWS_SERVER_2022_CORE and lists "MANAGED_INSTANCES", but Managed Instances run Linux only. Use "LINUX" and an image for it, or another launch type. [fix]
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
      good: `
{
  "family": "web",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "LINUX" },
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
    },
  ],
};
