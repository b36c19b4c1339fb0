import * as l10n from '@vscode/l10n';
import { WINDOWS_CREDENTIALS_PORT } from '../../facts/ports.ts';
import { instancePort, instanceSystem } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { useDynamicPort } from '../host-port.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-windows-80-task-role',
  group: 'ports',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    if (!task.taskRoleArn.value || instanceSystem(task) !== 'windows') return;
    for (const port of task.ports) {
      if (port.protocol !== 'tcp' || instancePort(port) !== WINDOWS_CREDENTIALS_PORT) continue;
      yield {
        at: port.hostNode,
        message: l10n.t(
          'Container {0} takes port 80 of the Windows instance, and the task has a role. Where task roles are switched on, the ECS agent keeps port 80 to hand out their credentials, and the task is not placed. Take another port.',
          containerLabel(port.container),
        ),
        related: [{ at: task.taskRoleArn.span, message: l10n.t('The task role is set here') }],
        fixes: useDynamicPort(port),
      };
    }
  },
});

export const page: Page = {
  summary: 'Host port 80 of a Windows instance in a task with a task role.',
  why: 'Containers fetch the credentials of their role from port 80 of a link-local address. On Windows the agent forwards that port of the instance to itself, and reserves it as soon as task roles are enabled. Behind a load balancer a free port (`hostPort` 0) is the better choice anyway; the mode `awsvpc` does not have the problem.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
  examples: [
    {
      bad: `
{
  "family": "site",
  "requiresCompatibilities": ["EC2"],
  "taskRoleArn": "arn:aws:iam::111122223333:role/site",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "site",
      "image": "example/site:ltsc2022",
      "memory": 512,
      "portMappings": [{ "containerPort": 80, "hostPort": 80 }]
//                                                        ^^ warning port-windows-80-task-role: Container "site" takes port 80 of the Windows instance, and the task has a role. Where task roles are switched on, the ECS agent keeps port 80 to hand out their credentials, and the task is not placed. Take another port. [fix]
    }
  ]
}`,
      good: `
{
  "family": "site",
  "requiresCompatibilities": ["EC2"],
  "taskRoleArn": "arn:aws:iam::111122223333:role/site",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "site",
      "image": "example/site:ltsc2022",
      "memory": 512,
      "portMappings": [{ "containerPort": 80, "hostPort": 0 }]
    }
  ]
}`,
    },
  ],
};
