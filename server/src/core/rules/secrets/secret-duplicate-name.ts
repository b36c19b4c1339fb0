import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import type { Span } from '../../text/span.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'secret-duplicate-name',
  group: 'secrets',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const taken = new Map<string, { at: Span; from: string | undefined }>();
      for (const { node, name, valueFrom } of container.secrets.items) {
        if (!name.value || !node) continue;
        const first = taken.get(name.value);
        if (!first) {
          taken.set(name.value, { at: name.span, from: valueFrom.value });
          continue;
        }
        yield {
          at: name.span,
          message: l10n.t(
            'Container {0} takes the secret "{1}" twice, and AWS refuses a name that is taken already. Remove one of them.',
            containerLabel(container),
            name.value,
          ),
          related: [{ at: first.at, message: l10n.t('The name is used here first') }],
          fixes: [
            {
              title: l10n.t('Remove the later "{0}"', name.value),
              edits: [remove(node)],
              safe: valueFrom.value !== undefined && valueFrom.value === first.from,
            },
          ],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'The same name twice in the secrets of a container.',
  why: 'A secret becomes an environment variable, and a variable has one value. AWS does not choose one of the two: it refuses the registration. The fix removes the later entry, which is safe where both refer to the same value.',
  aws: "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as 'DB_PASSWORD'.",
  source: 'https://github.com/CircleCI-Public/aws-ecs-orb/issues/190',
  examples: [
    {
      bad: `
{
  "family": "billing",
  "executionRoleArn": "arn:aws:iam::111122223333:role/billing-execution",
  "containerDefinitions": [
    {
      "name": "billing",
      "image": "example/billing:6.2",
      "memory": 256,
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "/billing/db/password" },
        { "name": "API_TOKEN", "valueFrom": "/billing/api/token" },
        { "name": "DB_PASSWORD", "valueFrom": "/billing/db/password-2" }
//                ^^^^^^^^^^^^^ error secret-duplicate-name: Container "billing" takes the secret "DB_PASSWORD" twice, and AWS refuses a name that is taken already. Remove one of them. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "billing",
  "executionRoleArn": "arn:aws:iam::111122223333:role/billing-execution",
  "containerDefinitions": [
    {
      "name": "billing",
      "image": "example/billing:6.2",
      "memory": 256,
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "/billing/db/password" },
        { "name": "API_TOKEN", "valueFrom": "/billing/api/token" }
      ]
    }
  ]
}`,
    },
  ],
};
