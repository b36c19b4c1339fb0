import * as l10n from '@vscode/l10n';
import { EXTERNAL_UNSUPPORTED } from '../../facts/external.ts';
import { launchTypeHere, refusedByPlatform } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'external-unsupported',
  group: 'launch-types',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    if (!task.launchType('EXTERNAL')) return;
    yield* refusedByPlatform(
      task,
      EXTERNAL_UNSUPPORTED,
      'external-unsupported',
      launchTypeHere(task, 'EXTERNAL'),
      (place) =>
        l10n.t(
          '{0} is not supported on external instances, so AWS refuses it or it does nothing there. Remove it.',
          place,
        ),
    );
  },
});

export const page: Page = {
  summary: 'A member that is not supported on external instances.',
  why: 'An external instance is a machine of your own that AWS reaches through two agents. What AWS does to the network or the disks of an EC2 instance, it cannot do there: faults are injected on EC2 and on Fargate. File systems, the proxy and accelerators have findings of their own. Take the member out, or run the task on EC2.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  examples: [
    {
      bad: `
{
  "family": "gateway",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "host",
  "enableFaultInjection": true,
//^^^^^^^^^^^^^^^^^^^^^^ error external-unsupported: enableFaultInjection is not supported on external instances, so AWS refuses it or it does nothing there. Remove it. [fix]
  "containerDefinitions": [{ "name": "gateway", "image": "example/gateway:1.2", "user": "1000:1000", "memory": 256 }]
}`,
      good: `
{
  "family": "gateway",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "host",
  "containerDefinitions": [{ "name": "gateway", "image": "example/gateway:1.2", "user": "1000:1000", "memory": 256 }]
}`,
    },
  ],
};
