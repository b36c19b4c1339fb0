import * as l10n from '@vscode/l10n';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-awsvpc-run-needs-configuration',
  group: 'network',
  severity: 'hint',
  default: 'off',
  fix: 'none',

  *check(task) {
    if (task.networkMode.value !== 'awsvpc') return;
    yield {
      at: task.networkMode.span,
      message: l10n.t(
        'A task in network mode "awsvpc" needs subnets, and AWS refuses to run it or to create a service without a networkConfiguration, which is no part of the task definition. Give up to 16 subnets and 5 security groups there.',
      ),
    };
  },
});

export const page: Page = {
  summary: 'A reminder that a task in `awsvpc` is run with a `networkConfiguration`.',
  why: 'The task definition says that the task gets its own network interface. In which subnets, and with which security groups, is said where it is run: in `run-task`, in the service, or in the rule that starts it. Other network modes must not have that configuration. Nothing is wrong with the file, so this rule is off by default.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
//               ^^^^^^^^ hint network-awsvpc-run-needs-configuration: A task in network mode "awsvpc" needs subnets, and AWS refuses to run it or to create a service without a networkConfiguration, which is no part of the task definition. Give up to 16 subnets and 5 security groups there.
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "networkMode": "bridge",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
