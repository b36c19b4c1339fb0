import * as l10n from '@vscode/l10n';
import { logRouters } from '../../model/firelens.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'firelens-single-router',
  group: 'firelens',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const [first, ...others] = logRouters(task);
    if (!first) return;
    for (const { label, property } of others) {
      yield {
        at: property.keySpan,
        message: l10n.t(
          'Container {0} is a log router, and so is container {1}. A task has one for all its containers: AWS refuses a second, or the task does not start. Remove firelensConfiguration from one of them.',
          label,
          first.label,
        ),
        related: [{ at: first.property.keySpan, message: l10n.t('The first log router') }],
        fixes: [
          { title: l10n.t('Remove {0} from container {1}', 'firelensConfiguration', label), edits: [remove(property)] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'Two log routers in one task.',
  why: 'Log driver `awsfirelens` does not name its router, so there is one for the whole task. Different destinations for different containers are a matter of their log options, or of a configuration file of the router. The fix keeps the first router and leaves the later container without `firelensConfiguration`.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html',
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
      "firelensConfiguration": { "type": "fluentbit" }
    },
    {
      "name": "audit_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": { "type": "fluentbit" }
//    ^^^^^^^^^^^^^^^^^^^^^^^ error firelens-single-router: Container "audit_router" is a log router, and so is container "log_router". A task has one for all its containers: AWS refuses a second, or the task does not start. Remove firelensConfiguration from one of them. [fix]
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
    },
    {
      "name": "audit_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64
    }
  ]
}`,
    },
  ],
};
