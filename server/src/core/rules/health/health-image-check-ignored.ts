import * as l10n from '@vscode/l10n';
import { placeOfMissing } from '../../model/place.ts';
import { containerLabel } from '../../model/task.ts';
import { ends } from '../dependencies.ts';
import { addHealthCheck } from '../health.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'health-image-check-ignored',
  group: 'health',
  severity: 'hint',
  // Most containers have none, and a load balancer often checks in its place.
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    const jobs = new Set([...ends(task)].map(({ target }) => target));
    for (const container of task.containers) {
      // The health of a task is that of its essential containers.
      const isEssential = container.essential.state === 'absent' || container.essential.value === true;
      if (container.healthCheck.state !== 'absent' || !isEssential || jobs.has(container)) continue;
      yield {
        at: placeOfMissing(container.name, container.span),
        message: l10n.t(
          'Container {0} has no healthCheck, so ECS never knows whether it works: a HEALTHCHECK of the image is not looked at. Add a healthCheck.',
          containerLabel(container),
        ),
        fixes: addHealthCheck(container, task),
      };
    }
  },
});

export const page: Page = {
  summary: 'An essential container without a health check.',
  why: 'ECS runs and reports only health checks that are in the task definition. A `HEALTHCHECK` in the Dockerfile is left aside, so a container that hangs stays in service until a load balancer notices, if there is one. With a check, ECS replaces the task, and other containers can wait until this one is healthy. For well-known images the fix adds the check that the image has a program for, and otherwise asks the first port that is mapped with `curl`.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html',
  examples: [
    {
      bad: `
{
  "family": "sessions",
  "containerDefinitions": [
    {
      "name": "sessions",
//            ^^^^^^^^^^ hint health-image-check-ignored: Container "sessions" has no healthCheck, so ECS never knows whether it works: a HEALTHCHECK of the image is not looked at. Add a healthCheck. [fix]
      "image": "redis:7.4",
      "memory": 512
    }
  ]
}`,
      good: `
{
  "family": "sessions",
  "containerDefinitions": [
    {
      "name": "sessions",
      "image": "redis:7.4",
      "memory": 512,
      "healthCheck": {
        "command": [
          "CMD-SHELL",
          "redis-cli ping | grep -q PONG"
        ],
        "interval": 10,
        "timeout": 5,
        "retries": 3,
        "startPeriod": 30
      }
    }
  ]
}`,
    },
  ],
};
