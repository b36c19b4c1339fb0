import * as l10n from '@vscode/l10n';
import type { ContainerDefinition, KeyValuePair, Secret } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { misplaced } from '../environment.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'env-shadows-secret',
  group: 'environment',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      for (const [{ node, name }, secret] of container.recall(shadowing)) {
        if (!node || !name.value) continue;
        yield {
          at: name.span,
          message: l10n.t(
            'Container {0} has {1} in environment and in secrets, and AWS refuses a name that is in both. Remove it from environment, if the secret is to be used.',
            containerLabel(container),
            name.value,
          ),
          related: [{ at: secret.name.span, message: l10n.t('The secret is named here') }],
          fixes: [{ title: l10n.t('Remove {0} from environment', `"${name.value}"`), edits: [remove(node)] }],
        };
      }
    }
  },
});

/** Variables that have the name of a secret, with the secret. */
function shadowing(container: ContainerDefinition): (readonly [KeyValuePair, Secret])[] {
  const { environment, secrets } = container;
  if (environment.items.length === 0 || secrets.items.length === 0) return [];
  // What stands in the wrong list has a finding of its own, and goes away with it.
  const strays = [...misplaced(container, 'environment'), ...misplaced(container, 'secrets')];
  const elsewhere = new Set(strays.map(({ owner }) => owner));
  const kept = secrets.items.filter(({ node }) => node && !elsewhere.has(node));
  const byName = new Map(kept.map((secret) => [secret.name.value, secret]));
  return environment.items.flatMap((pair) => {
    const secret = pair.name.value ? byName.get(pair.name.value) : undefined;
    return secret && pair.node && !elsewhere.has(pair.node) ? [[pair, secret] as const] : [];
  });
}

export const page: Page = {
  summary: 'A variable that is in `environment` and in `secrets`.',
  why: 'Both lists become variables of the container, so one name can be in one of them only. It happens when a value moves to Secrets Manager and the old line stays, or when a tool adds its variables to those that are there. The fix removes the line with the plain value and is marked unsafe because the secret may hold another one.',
  aws: "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as 'DB_PASSWORD'.",
  source: 'https://github.com/dagster-io/dagster/issues/11622',
  examples: [
    {
      bad: `
{
  "family": "crm",
  "executionRoleArn": "arn:aws:iam::111122223333:role/crm-execution",
  "containerDefinitions": [
    {
      "name": "crm",
      "image": "example/crm:7.0",
      "memory": 512,
      "environment": [
        { "name": "SEARCH_HOST", "value": "search.example.com" },
//                ^^^^^^^^^^^^^ error env-shadows-secret: Container "crm" has SEARCH_HOST in environment and in secrets, and AWS refuses a name that is in both. Remove it from environment, if the secret is to be used. [fix]
        { "name": "TZ", "value": "Europe/Berlin" }
      ],
      "secrets": [{ "name": "SEARCH_HOST", "valueFrom": "arn:aws:ssm:eu-central-1:111122223333:parameter/crm/search" }]
    }
  ]
}`,
      good: `
{
  "family": "crm",
  "executionRoleArn": "arn:aws:iam::111122223333:role/crm-execution",
  "containerDefinitions": [
    {
      "name": "crm",
      "image": "example/crm:7.0",
      "memory": 512,
      "environment": [
        { "name": "TZ", "value": "Europe/Berlin" }
      ],
      "secrets": [{ "name": "SEARCH_HOST", "valueFrom": "arn:aws:ssm:eu-central-1:111122223333:parameter/crm/search" }]
    }
  ]
}`,
    },
  ],
};
