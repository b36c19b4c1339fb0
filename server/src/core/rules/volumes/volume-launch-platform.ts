import * as l10n from '@vscode/l10n';
import { type Page, taskRule } from '../rule.ts';
import { onInstances, onWindows, volumesWithout } from '../volumes.ts';

export const rule = taskRule({
  id: 'volume-launch-platform',
  group: 'volumes',
  severity: 'error',
  fix: 'none',
  silences: ['mi-unsupported-parameter', 'windows-efs'],

  *check(task) {
    const platform = onInstances(task, 'EXTERNAL') ?? onWindows(task, 'FARGATE');
    yield* volumesWithout(task, 'launch', platform, (volume, name) =>
      l10n.t(
        'Volume {0} is configured at launch, so it is an EBS volume, and AWS attaches none on {1}. Use another kind of volume, or run the task elsewhere.',
        volume,
        name,
      ),
    );
  },
});

export const page: Page = {
  summary: 'A volume configured at launch in a task for external instances or Fargate with Windows.',
  why: 'What is configured at launch is an EBS volume, made for the task and attached to the machine under it. That works on Fargate with Linux, on EC2 instances of the Nitro system and on Managed Instances. An external instance has no EBS, and Fargate does not attach it to Windows.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html',
  examples: [
    {
      bad: `
{
  "family": "warehouse",
  "requiresCompatibilities": ["EXTERNAL"],
  "containerDefinitions": [
    {
      "name": "warehouse",
      "image": "example/warehouse:1.0",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "stock", "containerPath": "/stock" }]
    }
  ],
  "volumes": [{ "name": "stock", "configuredAtLaunch": true }]
//                               ^^^^^^^^^^^^^^^^^^^^ error volume-launch-platform: Volume "stock" is configured at launch, so it is an EBS volume, and AWS attaches none on external instances. Use another kind of volume, or run the task elsewhere.
}`,
      good: `
{
  "family": "warehouse",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [
    {
      "name": "warehouse",
      "image": "example/warehouse:1.0",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "stock", "containerPath": "/stock" }]
    }
  ],
  "volumes": [{ "name": "stock", "configuredAtLaunch": true }]
}`,
    },
  ],
};
