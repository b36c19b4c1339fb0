import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { launchTypeHere, systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-restart-fargate-windows',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    if (!task.launchType('FARGATE') || !task.isWindows) return;
    for (const container of task.containers) {
      const { value: policy, property } = container.restartPolicy;
      if (policy?.enabled.value !== true || !property) continue;
      const label = containerLabel(container);
      yield {
        at: property.keySpan,
        message: l10n.t(
          'Container {0} has a restart policy, which Fargate offers for Linux only, and the task is for Windows. AWS refuses it, or the container is not restarted. Remove it, and let the service replace the task.',
          label,
        ),
        related: [...launchTypeHere(task, 'FARGATE'), ...systemHere(task)],
        covers: [property],
        fixes: [{ title: l10n.t('Remove {0} from container {1}', 'restartPolicy', label), edits: [remove(property)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A restart policy in a task for Windows on Fargate.',
  why: 'ECS can restart a container in place on EC2, on external and managed instances, and on Fargate with Linux. On Fargate with Windows an essential container that ends takes the task with it, and the service starts another one. The fix removes the policy.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html',
  examples: [
    {
      bad: `
{
  "family": "intranet",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE", "cpuArchitecture": "X86_64" },
  "containerDefinitions": [
    {
      "name": "iis",
      "image": "example/iis:10",
      "restartPolicy": { "enabled": true }
//    ^^^^^^^^^^^^^^^ error container-restart-fargate-windows: Container "iis" has a restart policy, which Fargate offers for Linux only, and the task is for Windows. AWS refuses it, or the container is not restarted. Remove it, and let the service replace the task. [fix]
    }
  ]
}`,
      good: `
{
  "family": "intranet",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE", "cpuArchitecture": "X86_64" },
  "containerDefinitions": [
    {
      "name": "iis",
      "image": "example/iis:10"
    }
  ]
}`,
    },
  ],
};
