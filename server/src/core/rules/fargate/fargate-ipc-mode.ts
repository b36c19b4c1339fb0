import * as l10n from '@vscode/l10n';
import { refusedByFargate } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-ipc-mode',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['sec-ipc-mode-host', 'windows-pid-ipc', 'mi-ipc-mode'],

  check: (task) =>
    refusedByFargate(task, 'fargate-ipc-mode', (place) =>
      l10n.t('{0} is set, and AWS refuses every value of it on Fargate. Remove it.', place),
    ),
});

export const page: Page = {
  summary: '`ipcMode` in a task for Fargate.',
  why: 'The mode says with whom containers share semaphores, message queues and shared memory. Fargate offers no choice: each container has its own. Containers that have to hand data to each other there use a volume of the task, or a socket on `localhost`.',
  aws: 'Fargate compatible task definitions do not support ipcMode',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-ipcMode',
  examples: [
    {
      bad: `
{
  "family": "pricing",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "ipcMode": "task",
//^^^^^^^^^ error fargate-ipc-mode: ipcMode is set, and AWS refuses every value of it on Fargate. Remove it. [fix]
  "containerDefinitions": [{ "name": "engine", "image": "example/pricing:3.0" }]
}`,
      good: `
{
  "family": "pricing",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [{ "name": "engine", "image": "example/pricing:3.0" }]
}`,
    },
  ],
};
