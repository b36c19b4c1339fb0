import * as l10n from '@vscode/l10n';
import { modePlace, moveToAwsvpc } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-prefer-awsvpc',
  group: 'network',
  severity: 'hint',
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    const { mode, launchTypes, launchTypesKnown } = task;
    const onInstances = launchTypesKnown && launchTypes.every((type) => type === 'EC2');
    if ((mode !== 'bridge' && mode !== 'host') || !onInstances) return;
    yield {
      at: modePlace(task),
      message: l10n.t(
        'In network mode "{0}" the task shares the address and the security groups of its instance with every other task. AWS recommends "awsvpc", where it has its own. Change the mode, and the target type of its load balancer with it.',
        mode,
      ),
      fixes: moveToAwsvpc(task),
    };
  },
});

export const page: Page = {
  summary: 'A Linux task on EC2 in network mode `bridge` or `host`.',
  why: 'A task in `awsvpc` has an address, security groups and flow logs of its own, and runs on Fargate as it is. It costs a network interface per task, of which an instance has few unless trunking is on. The fix removes host ports and what else `awsvpc` refuses, puts `dependsOn` in the place of links, and wants a look: addresses that used a link become `localhost`, and a load balancer needs target type `ip`.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "bridge",
//               ^^^^^^^^ hint network-prefer-awsvpc: In network mode "bridge" the task shares the address and the security groups of its instance with every other task. AWS recommends "awsvpc", where it has its own. Change the mode, and the target type of its load balancer with it. [fix]
  "containerDefinitions": [
    { "name": "cache", "image": "redis:7.4", "memory": 128 },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 8080, "hostPort": 80 }],
      "hostname": "shop",
      "links": ["cache"]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    { "name": "cache", "image": "redis:7.4", "memory": 128 },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 8080 }],
      "dependsOn": [
        {
          "containerName": "cache",
          "condition": "START"
        }
      ]
    }
  ]
}`,
    },
  ],
};
