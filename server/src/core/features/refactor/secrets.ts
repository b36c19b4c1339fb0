import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../analyze.ts';
import { RANDOM_SUFFIX } from '../../facts/secrets.ts';
import { type SecretStore, secretMover } from '../../model/secret-mover.ts';
import { parseSecretReference } from '../../model/secret-reference.ts';
import type { ContainerDefinition, KeyValuePair } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import { contains, type Span } from '../../text/span.ts';
import { selectedContainer, selectedItem } from './place.ts';
import { Plan, type Refactoring, type Refusal } from './plan.ts';

/**
 * Moves the selected environment variable to `secrets`, without its value: that is for the person to store. Undefined
 * where a fix takes the variable away already, and where its value is the address of a secret itself.
 */
export function moveToSecrets(
  { findings }: Analysis,
  task: Task,
  place: Span,
  store: SecretStore,
): Refactoring | Refusal | undefined {
  const container = selectedContainer(task, place);
  const entry = container && selectedItem(container.environment, place);
  const node = entry?.node;
  const name = entry?.name.value;
  if (!container || !node || !name || parseSecretReference(entry.value.value ?? '')?.arn) return undefined;
  const isFixed = findings.some(
    ({ at, fixes }) =>
      contains(node, at) &&
      fixes?.some(({ edits }) => edits.some((edit) => edit.kind === 'remove' && edit.child === node)),
  );
  if (isFixed && store === 'ssm') return undefined;
  const title = TITLES[store](name);
  const refused = reasonAgainst(container, entry, name);
  if (refused !== undefined) return { title, refused };
  const move = secretMover(task, store)(container, [entry])([entry]);
  const [address] = move?.added ?? [];
  if (!move || !address) return undefined;
  const plan = new Plan();
  const key = parseSecretReference(address)?.name ?? address;
  plan.add(title, move.edits, STORE_IT[store](store === 'ssm' ? key : key.replace(RANDOM_SUFFIX, '')), true);
  const why = l10n.t('A placeholder: put the role of your account in its place.');
  if (move.role.length > 0) plan.add(l10n.t('Add executionRoleArn'), move.role, why, true);
  return plan.finish(title);
}

/** Why the value cannot be moved, in words for the person. */
function reasonAgainst(
  { environment, secrets }: ContainerDefinition,
  { value }: KeyValuePair,
  name: string,
): string | undefined {
  if (secrets.items.some((secret) => secret.name.value === name)) return l10n.t('secrets has {0} already.', name);
  if (environment.items.filter((other) => other.name.value === name).length > 1)
    return l10n.t('environment has {0} more than once.', name);
  if (value.state === 'absent' || value.state === 'unfinished' || value.value === '')
    return l10n.t('{0} has no value yet.', name);
  return value.value === undefined ? l10n.t('The value of {0} is not known here.', name) : undefined;
}

const TITLES: Readonly<Record<SecretStore, (name: string) => string>> = {
  ssm: (name) => l10n.t('Move {0} to secrets, kept in Parameter Store', name),
  secretsmanager: (name) => l10n.t('Move {0} to secrets, kept in Secrets Manager', name),
};

const STORE_IT: Readonly<Record<SecretStore, (key: string) => string>> = {
  ssm: (key) =>
    l10n.t(
      'Store the value first, as the parameter "{0}": it no longer stands here, and the execution role has to be allowed to read it.',
      key,
    ),
  secretsmanager: (key) =>
    l10n.t(
      'Store the value first, as the secret "{0}", and put its six characters in the place of the last ones: the value no longer stands here, and the execution role has to be allowed to read it.',
      key,
    ),
};
