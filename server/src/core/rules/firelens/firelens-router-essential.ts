import * as l10n from '@vscode/l10n';
import { logRouters } from '../../model/firelens.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'firelens-router-essential',
  group: 'firelens',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const { container, label } of logRouters(task)) {
      const { essential } = container;
      if (essential.value !== false || !essential.property) continue;
      yield {
        at: essential.span,
        message: l10n.t(
          'Container {0} is the log router and not essential: when it stops, the task runs on, and the output of the others is lost. Leave essential out.',
          label,
        ),
        fixes: [{ title: l10n.t('Remove {0}', 'essential'), edits: [remove(essential.property)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A log router that is not essential.',
  why: 'ECS replaces a task when one of its essential containers stops. A router that is not among them may stop unnoticed, and nobody learns why, because the logs stop with it. AWS recommends to mark it as essential, which a container is when nothing is said.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "essential": false,
//                 ^^^^^ warning firelens-router-essential: Container "log_router" is the log router and not essential: when it stops, the task runs on, and the output of the others is lost. Leave essential out. [fix]
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ]
}`,
    },
  ],
};
