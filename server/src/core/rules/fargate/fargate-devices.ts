import * as l10n from '@vscode/l10n';
import { refusedByFargate } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-devices',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',

  check: (task) =>
    refusedByFargate(task, 'fargate-devices', (place) =>
      l10n.t('{0} hands over devices of the host, which Fargate does not do, and AWS refuses it. Remove it.', place),
    ),
});

export const page: Page = {
  summary: 'A device of the host in a task for Fargate.',
  why: 'On Fargate nobody knows, or may touch, the machine under the task, so there is no device to hand through: `linuxParameters.devices` is refused. Tasks that need one run on EC2. Graphics cards and Neuron devices have members of their own, in `resourceRequirements`.',
  aws: 'Fargate compatible task definitions do not support devices',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html#ECS-Type-LinuxParameters-devices',
  examples: [
    {
      bad: `
{
  "family": "recorder",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "recorder",
      "image": "example/recorder:1",
      "linuxParameters": {
        "initProcessEnabled": true,
        "devices": [{ "hostPath": "/dev/snd" }]
//      ^^^^^^^^^ error fargate-devices: linuxParameters.devices of container "recorder" hands over devices of the host, which Fargate does not do, and AWS refuses it. Remove it. [fix]
      }
    }
  ]
}`,
      good: `
{
  "family": "recorder",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "recorder",
      "image": "example/recorder:1",
      "linuxParameters": {
        "initProcessEnabled": true
      }
    }
  ]
}`,
    },
  ],
};
