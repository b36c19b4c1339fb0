import * as l10n from '@vscode/l10n';
import { changeTo } from '../change-to.ts';
import { refusedByFargate } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-pid-mode',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['sec-pid-mode-host', 'windows-pid-ipc'],

  *check(task) {
    const found = refusedByFargate(task, 'fargate-pid-mode', () =>
      l10n.t(
        'The containers are to see the processes of the host, which Fargate does not show, and AWS refuses "host". Use "task" if they are to see each other, or remove pidMode.',
      ),
    );
    const { node } = task.pidMode.property ?? {};
    for (const report of found) {
      // Windows has no shared process namespace at all.
      const toTask = node && task.system === 'linux' ? [changeTo(node, 'task')] : [];
      yield { ...report, at: task.pidMode.span, fixes: [...toTask, ...(report.fixes ?? [])] };
    }
  },
});

export const page: Page = {
  summary: '`pidMode` `host` in a task for Fargate.',
  why: 'With `host` the containers see the processes of the instance, as monitoring agents want it. On Fargate the machine under the task stays hidden. With `task` the containers of one task see each other, on Linux with platform version 1.4.0 or newer, which is enough for a sidecar that looks after its neighbours; without `pidMode` each container sees itself only. The first fix sets `task`.',
  aws: "Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is 'task'.",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-pidMode',
  examples: [
    {
      bad: `
{
  "family": "profiled",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "pidMode": "host",
//           ^^^^^^ error fargate-pid-mode: The containers are to see the processes of the host, which Fargate does not show, and AWS refuses "host". Use "task" if they are to see each other, or remove pidMode. [fix]
  "containerDefinitions": [
    { "name": "app", "image": "example/app:6.2" },
    { "name": "profiler", "image": "example/profiler:1.4", "essential": false }
  ]
}`,
      good: `
{
  "family": "profiled",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "pidMode": "task",
  "containerDefinitions": [
    { "name": "app", "image": "example/app:6.2" },
    { "name": "profiler", "image": "example/profiler:1.4", "essential": false }
  ]
}`,
    },
  ],
};
