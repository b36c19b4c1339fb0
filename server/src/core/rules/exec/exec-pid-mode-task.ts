import * as l10n from '@vscode/l10n';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'exec-pid-mode-task',
  group: 'exec',
  severity: 'hint',
  // Nothing in the file tells whether ECS Exec is used.
  default: 'off',
  fix: 'none',

  *check({ pidMode, containers }) {
    // Alone, a container shares its processes with nobody.
    if (pidMode.value !== 'task' || containers.length < 2) return;
    yield {
      at: pidMode.span,
      message: l10n.t(
        'The {0} containers share one process namespace, and AWS opens sessions of ECS Exec in only one container of such a task. Leave pidMode out, if you use ECS Exec in several.',
        containers.length,
      ),
    };
  },
});

export const page: Page = {
  summary: 'Containers that share their processes, of which ECS Exec can enter one.',
  why: 'With `"pidMode": "task"` all containers of the task see the processes of each other, as a monitoring sidecar may need. AWS opens sessions of ECS Exec in one container of each process namespace, and the others cannot be entered. Where that is no matter, switch the rule off. Without the member, each container has a namespace to itself.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  examples: [
    {
      bad: `
{
  "family": "payments",
  "networkMode": "awsvpc",
  "pidMode": "task",
//           ^^^^^^ hint exec-pid-mode-task: The 2 containers share one process namespace, and AWS opens sessions of ECS Exec in only one container of such a task. Leave pidMode out, if you use ECS Exec in several.
  "containerDefinitions": [
    { "name": "payments", "image": "example/payments:18", "memory": 512 },
    { "name": "profiler", "image": "example/profiler:2", "memory": 128, "essential": false }
  ]
}`,
      good: `
{
  "family": "payments",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    { "name": "payments", "image": "example/payments:18", "memory": 512 },
    { "name": "profiler", "image": "example/profiler:2", "memory": 128, "essential": false }
  ]
}`,
    },
  ],
};
