import * as l10n from '@vscode/l10n';
import { remove } from '../../syntax/edit.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'mi-ipc-mode',
  group: 'launch-types',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const { value, property } = task.ipcMode;
    if (!value || !property || !task.launchType('MANAGED_INSTANCES')) return;
    yield {
      at: property.keySpan,
      message: l10n.t(
        'The task has the ipcMode "{0}" and lists "MANAGED_INSTANCES". The pages of AWS disagree about it there, and the AWS CDK refuses it. Remove ipcMode, or run the task on EC2.',
        value,
      ),
      related: launchTypeHere(task, 'MANAGED_INSTANCES'),
      fixes: [{ title: l10n.t('Remove {0}', property.key), edits: [remove(property)] }],
    };
  },
});

export const page: Page = {
  summary: 'An `ipcMode` in a task for Managed Instances.',
  why: 'One page of the guide describes the member for Managed Instances, another one lists it among those that are not valid there, and the CDK stops at it. So nobody can rely on it. Without `ipcMode` each container has shared memory of its own; containers that need to share it belong on EC2.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-tasks-services.html',
  examples: [
    {
      bad: `
{
  "family": "matching",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "ipcMode": "task",
//^^^^^^^^^ warning mi-ipc-mode: The task has the ipcMode "task" and lists "MANAGED_INSTANCES". The pages of AWS disagree about it there, and the AWS CDK refuses it. Remove ipcMode, or run the task on EC2. [fix]
  "containerDefinitions": [
    { "name": "matching", "image": "example/matching:3.3" },
    { "name": "feed", "image": "example/feed:3.3" }
  ]
}`,
      good: `
{
  "family": "matching",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    { "name": "matching", "image": "example/matching:3.3" },
    { "name": "feed", "image": "example/feed:3.3" }
  ]
}`,
    },
  ],
};
