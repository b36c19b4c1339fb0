import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

/** What the developer guide allows on EC2, and when the agent clears up, in seconds. */
const DOCUMENTED = 120;
const CLEARED = 3 * 60 * 60;

export const rule = taskRule({
  id: 'container-start-timeout-ec2',
  group: 'containers',
  severity: 'information',
  fix: 'none',
  silences: ['container-start-timeout-unused'],

  *check(task) {
    // With FARGATE beside it the bound is a real one, and another rule's.
    if (!task.launchType('EC2') || task.launchType('FARGATE')) return;
    for (const container of task.containers) {
      const { value: seconds, property, span } = container.startTimeout;
      if (!property || seconds === undefined || seconds <= DOCUMENTED) continue;
      const label = containerLabel(container);
      yield {
        at: span,
        message:
          seconds > CLEARED
            ? l10n.t(
                'Container {0} has a startTimeout of {1} seconds. AWS registers that, but the agent does not wait that long: after three hours it clears up, and the task is stopped. Lower it, or split the task.',
                label,
                seconds,
              )
            : l10n.t(
                'Container {0} has a startTimeout of {1} seconds. The developer guide allows {2} on EC2; AWS registers more and waits that long. Stay within {2} if you want to rely on what is documented.',
                label,
                seconds,
                DOCUMENTED,
              ),
        related: launchTypeHere(task, 'EC2'),
        covers: [property],
      };
    }
  },
});

export const page: Page = {
  summary: 'A `startTimeout` above 120 seconds on EC2.',
  why: 'The guide says 120 at most, yet longer times are registered and used, and people let a container prepare data for hours that way. What ends that is the agent, which clears up after three hours unless the instance is configured otherwise, and stops the task with it. Work of that length is better a task of its own.',
  source: 'https://github.com/aws/containers-roadmap/issues/1532',
  examples: [
    {
      bad: `
{
  "family": "forecast",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [
    {
      "name": "fetch",
      "image": "example/fetch:6",
      "memory": 1024,
      "essential": false,
      "startTimeout": 600
//                    ^^^ information container-start-timeout-ec2: Container "fetch" has a startTimeout of 600 seconds. The developer guide allows 120 on EC2; AWS registers more and waits that long. Stay within 120 if you want to rely on what is documented.
    },
    {
      "name": "model",
      "image": "example/model:6",
      "memory": 2048,
      "dependsOn": [{ "containerName": "fetch", "condition": "SUCCESS" }]
    }
  ]
}`,
      good: `
{
  "family": "forecast",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [
    {
      "name": "fetch",
      "image": "example/fetch:6",
      "memory": 1024,
      "essential": false,
      "startTimeout": 120
    },
    {
      "name": "model",
      "image": "example/model:6",
      "memory": 2048,
      "dependsOn": [{ "containerName": "fetch", "condition": "SUCCESS" }]
    }
  ]
}`,
    },
  ],
};
