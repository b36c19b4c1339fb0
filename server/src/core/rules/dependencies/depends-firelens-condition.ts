import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { ends, waitForLess } from '../dependencies.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'depends-firelens-condition',
  group: 'dependencies',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const condition of ends(task)) {
      const { container, target, value, node } = condition;
      const router = target.firelensConfiguration;
      // That an essential container ends is refused anyway (depends-complete-on-essential).
      if (router.state !== 'known' || !router.property || target.essential.value !== false) continue;
      yield {
        at: node,
        message: l10n.t(
          'Container {0} waits for the end of the log router {1} ({2}), but that one runs as long as the task, and {0} would not start. Wait for START.',
          containerLabel(container),
          containerLabel(target),
          value,
        ),
        related: [{ at: router.property.keySpan, message: l10n.t('This makes it a log router') }],
        fixes: waitForLess(condition),
      };
    }
  },
});

export const page: Page = {
  summary: 'A container that waits for the FireLens log router to end.',
  why: 'The log router takes in the output of the other containers for as long as they run, so it is first to start and last to stop. `COMPLETE` and `SUCCESS` wait for its end, which does not come. `START` is enough for the router to be there; `HEALTHY` waits until its health check passes, where it has one.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  examples: [
    {
      bad: `
{
  "family": "search",
  "containerDefinitions": [
    {
      "name": "router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "essential": false,
//                 ^^^^^ warning firelens-router-essential: Container "router" is the log router and not essential: when it stops, the task runs on, and the output of the others is lost. Leave essential out. [fix]
      "firelensConfiguration": { "type": "fluentbit" }
    },
    {
      "name": "search",
      "image": "example/search:8",
      "memory": 512,
      "logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "stdout" } },
      "dependsOn": [{ "containerName": "router", "condition": "COMPLETE" }]
//                                                            ^^^^^^^^^^ warning depends-firelens-condition: Container "search" waits for the end of the log router "router" (COMPLETE), but that one runs as long as the task, and "search" would not start. Wait for START. [fix]
    }
  ]
}`,
      good: `
{
  "family": "search",
  "containerDefinitions": [
    {
      "name": "router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "essential": false,
      "firelensConfiguration": { "type": "fluentbit" }
    },
    {
      "name": "search",
      "image": "example/search:8",
      "memory": 512,
      "logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "stdout" } },
      "dependsOn": [{ "containerName": "router", "condition": "START" }]
    }
  ]
}`,
    },
  ],
};
