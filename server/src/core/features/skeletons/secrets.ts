import * as l10n from '@vscode/l10n';
import type { Skeleton } from './skeleton.ts';

/** A way to name a secret, with which both the entry and its `valueFrom` alone are written. */
interface Form extends Omit<Skeleton, 'member' | 'body'> {
  /** The variable, with the first tab stop. */
  readonly variable: string;
  /** The value, whose tab stops begin at 1. */
  readonly from: string;
}

/**
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html
 */
const FORMS: readonly Form[] = [
  {
    name: 'secret',
    title: () => l10n.t('Secret as a whole'),
    about: () =>
      l10n.t('The whole value of a secret of Secrets Manager, with the six characters that AWS adds to its name.'),
    variable: 'API_KEY',
    from: 'arn:aws:secretsmanager:${1:us-east-1}:${2:111122223333}:secret:${3:web/api-key-AbCdEf}',
  },
  {
    name: 'secret-json-key',
    title: () => l10n.t('One key of a secret'),
    about: () => l10n.t('One member of a secret of Secrets Manager whose value is JSON.'),
    variable: 'DB_PASSWORD',
    from: 'arn:aws:secretsmanager:${1:us-east-1}:${2:111122223333}:secret:${3:web/db-AbCdEf}:${4:password}::',
  },
  {
    name: 'secret-version-stage',
    title: () => l10n.t('Secret at a version stage'),
    about: () => l10n.t('The current, the previous or the coming value of a secret of Secrets Manager.'),
    variable: 'API_KEY',
    from: 'arn:aws:secretsmanager:${1:us-east-1}:${2:111122223333}:secret:${3:web/api-key-AbCdEf}::${4|AWSPREVIOUS,AWSCURRENT,AWSPENDING|}:',
  },
  {
    name: 'secret-version-id',
    title: () => l10n.t('Secret of one version'),
    about: () => l10n.t('A secret of Secrets Manager in one version, which stays the same when the secret changes.'),
    variable: 'API_KEY',
    from: 'arn:aws:secretsmanager:${1:us-east-1}:${2:111122223333}:secret:${3:web/api-key-AbCdEf}:::${4:9d4cb84b-ad69-40c0-a0ab-cead36b967e8}',
  },
  {
    name: 'parameter-arn',
    title: () => l10n.t('Parameter by its ARN'),
    about: () => l10n.t('A parameter of Systems Manager, in any Region.'),
    variable: 'API_KEY',
    from: 'arn:aws:ssm:${1:us-east-1}:${2:111122223333}:parameter/${3:web/api-key}',
  },
  {
    name: 'parameter-name',
    title: () => l10n.t('Parameter by its name'),
    about: () => l10n.t('A parameter of Systems Manager in the Region of the task.'),
    variable: 'API_KEY',
    from: '${1:/web/api-key}',
  },
];

/** Entries of `secrets`, and the texts that `valueFrom` takes there and in `secretOptions`. */
export const SECRETS: readonly Skeleton[] = FORMS.flatMap(({ name, title, about, variable, from }) => [
  {
    name,
    title,
    about,
    member: 'ContainerDefinition.secrets',
    body: `{
  "name": "\${1:${variable}}",
  "valueFrom": "${oneFurther(from)}"
}`,
  },
  { name: `${name}-value`, title, about, member: 'Secret.valueFrom', body: `"${from}"` },
  { name: `${name}-option-value`, title, about, member: 'SecretOption.valueFrom', body: `"${from}"` },
]);

/** The text with each tab stop one further, behind that of the name. */
function oneFurther(text: string): string {
  return text.replace(/\$\{(\d+)/g, (_all, number: string) => `\${${Number(number) + 1}`);
}
