import { append, type Edit, remove, set } from '../syntax/edit.ts';
import type { Node } from '../syntax/node.ts';
import { placeholderArn } from './arn.ts';
import { accountRole, placeholderExecutionRole } from './execution-role.ts';
import type { ContainerDefinition, KeyValuePair } from './shapes.generated.ts';
import type { Task } from './task.ts';

/** Where the value of a secret is kept: Parameter Store or Secrets Manager, by the service of its ARN. */
export type SecretStore = 'ssm' | 'secretsmanager';

/** What has to change for variables to come from `secrets`. */
export interface Move {
  readonly names: readonly string[];
  /** The ARNs that are new in `secrets`. */
  readonly added: readonly string[];
  readonly edits: readonly Edit[];
  /** Gives the task the execution role that secrets need, where it has none. */
  readonly role: readonly Edit[];
}

/** Moves some of the variables of a container; they may share one move, see `secretMover`. */
type MoveSome = (some: readonly KeyValuePair[]) => Move | undefined;

/**
 * Moves variables from `environment` to `secrets`, with ARNs to be completed and the execution role that secrets need.
 * A list of secrets that is not there yet can be written once only, so it gets `all` that are to be moved in the
 * container. Undefined where the list of secrets cannot be written to.
 */
export function secretMover(
  task: Task,
  store: SecretStore,
): (container: ContainerDefinition, all: readonly KeyValuePair[]) => MoveSome {
  let arnOf: ((name: string) => string) | undefined;
  let role: Edit[] | undefined;
  return (container, all) => {
    const { node, secrets } = container;
    const list = secrets.property?.node;
    const last = list?.items.at(-1);
    const isOpen = secrets.state === 'absent' || (list?.kind === 'array' && (last || !list.templated));
    if (!node || !isOpen) return () => undefined;
    arnOf ??= arnMaker(task, container, node, store);
    role ??= executionRole(task);
    const [address, others] = [arnOf, role];
    const known = new Set(secrets.items.map(({ name }) => name.value));
    const move = (some: readonly KeyValuePair[]): Move => {
      const names = [...new Set(some.flatMap(({ name }) => name.value ?? []))];
      const added = names.filter((name) => !known.has(name)).map((name) => ({ name, valueFrom: address(name) }));
      const gone = some.flatMap((entry) => (entry.node ? remove(entry.node) : []));
      const adding = last ? append(last, added) : set(node, 'secrets', added);
      const arns = added.map(({ valueFrom }) => valueFrom);
      return added.length > 0
        ? { names, added: arns, edits: [...gone, adding], role: others }
        : { names, added: arns, edits: gone, role: [] };
    };
    const together = last ? undefined : move(all);
    return (some) => together ?? move(some);
  };
}

/**
 * The values of a task are kept below its family, where two tasks do not get into each other's way, and in the account
 * of its roles: AWS refuses a parameter of another one.
 */
function arnMaker(
  task: Task,
  { name }: ContainerDefinition,
  container: Node,
  store: SecretStore,
): (variable: string) => string {
  const folder = task.family.value || name.value || 'app';
  const resource = store === 'ssm' ? `parameter/${folder}/` : `secret:${folder}/`;
  const prefix = placeholderArn(task.node ?? container, store, resource, accountRole(task)?.arn);
  // Secrets Manager adds six characters of its own.
  const suffix = store === 'ssm' ? '' : '-AbCdEf';
  return (variable) => prefix + variable.replace(/[^\w.-]/g, '_') + suffix;
}

function executionRole({ node, executionRoleArn }: Task): Edit[] {
  if (!node || executionRoleArn.state !== 'absent') return [];
  return [set(node, 'executionRoleArn', placeholderExecutionRole(node))];
}
