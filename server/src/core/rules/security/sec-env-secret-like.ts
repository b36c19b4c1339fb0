import * as l10n from '@vscode/l10n';
import type { SecretKind } from '../../facts/secret-words.ts';
import { secretLike } from '../../model/secret-like.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { secretFixes } from '../move-to-secrets.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-env-secret-like',
  group: 'security',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    const mover = secretFixes(task);
    for (const container of task.containers) {
      const found = container.recall(suspects);
      if (found.length === 0) continue;
      const label = containerLabel(container);
      const all = found.map(({ entry }) => entry);
      const move = mover(container, all);
      for (const { entry, kind } of found) {
        const { name, value } = entry;
        yield {
          at: kind === 'named' ? name.span : value.span,
          message: messageFor(kind, name.value ?? '', label),
          fixes: move([entry]),
        };
      }
    }
  },
});

/** The value itself stays out of it: messages end up in logs. */
function messageFor(kind: SecretKind | 'named', name: string, label: string): string {
  if (kind === 'named')
    return l10n.t(
      '{0} of container {1} sounds like a secret, and stands here in plain text, for everybody who may describe the task definition to read. Move it to secrets.',
      name,
      label,
    );
  return l10n.t(
    '{0} of container {1} holds what looks like {2}, in plain text, for everybody who may describe the task definition to read. Move it to secrets.',
    name,
    label,
    KINDS[kind](),
  );
}

const KINDS: Readonly<Record<SecretKind, () => string>> = {
  aws: () => l10n.t('an AWS access key'),
  'private-key': () => l10n.t('a private key'),
  'password-in-url': () => l10n.t('a URL with a password'),
  token: () => l10n.t('an access token'),
};

function suspects({ environment }: ContainerDefinition) {
  return environment.items.flatMap((entry) => {
    const { name, value } = entry;
    const kind = name.value && value.value ? secretLike(name.value, value.value) : undefined;
    return kind ? { entry, kind } : [];
  });
}

export const page: Page = {
  summary: 'A variable in `environment` that by its name, or by its value, is a secret.',
  why: 'Everybody who may call DescribeTaskDefinition reads the environment, the console shows it, and each revision keeps it for good. `secrets` take the value from Secrets Manager or Parameter Store when the container starts, and the task definition only names the place. The rule looks for words such as PASSWORD, TOKEN or API_KEY in the name, and for keys and passwords that can be told by their form; switches, numbers, ARNs and templates are left alone. The fix names a parameter of the account that the document speaks of: store the value there, and replace it where the file has been shared.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-environment',
  examples: [
    {
      bad: `
{
  "family": "forum",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "forum",
      "image": "example/forum:3.2",
      "memory": 512,
      "environment": [
        { "name": "DB_USER", "value": "forum" },
        { "name": "DB_PASSWORD", "value": "correct horse battery" },
//                ^^^^^^^^^^^^^ information sec-env-secret-like: DB_PASSWORD of container "forum" sounds like a secret, and stands here in plain text, for everybody who may describe the task definition to read. Move it to secrets. [fix]
        { "name": "CACHE_URL", "value": "redis://forum:tr0ub4dor@cache.example.com:6379" }
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information sec-env-secret-like: CACHE_URL of container "forum" holds what looks like a URL with a password, in plain text, for everybody who may describe the task definition to read. Move it to secrets. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "forum",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "forum",
      "image": "example/forum:3.2",
      "memory": 512,
      "environment": [
        { "name": "DB_USER", "value": "forum" }
      ],
      "secrets": [
        {
          "name": "DB_PASSWORD",
          "valueFrom": "arn:aws:ssm:us-east-1:111122223333:parameter/forum/DB_PASSWORD"
        },
        {
          "name": "CACHE_URL",
          "valueFrom": "arn:aws:ssm:us-east-1:111122223333:parameter/forum/CACHE_URL"
        }
      ]
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "newsletter",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "sender",
      "image": "example/sender:8",
      "memory": 256,
      "environment": [
        { "name": "LOG_LEVEL", "value": "info" },
        { "name": "mailApiKey", "value": "k-5f2c71aa90" }
//                ^^^^^^^^^^^^ information sec-env-secret-like: mailApiKey of container "sender" sounds like a secret, and stands here in plain text, for everybody who may describe the task definition to read. Move it to secrets. [fix]
      ],
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/newsletter/DB_PASSWORD" }
      ]
    }
  ]
}`,
      good: `
{
  "family": "newsletter",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "sender",
      "image": "example/sender:8",
      "memory": 256,
      "environment": [
        { "name": "LOG_LEVEL", "value": "info" }
      ],
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/newsletter/DB_PASSWORD" },
        { "name": "mailApiKey", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/newsletter/mailApiKey" }
      ]
    }
  ]
}`,
    },
  ],
};
