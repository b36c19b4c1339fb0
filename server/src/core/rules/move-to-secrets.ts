import * as l10n from '@vscode/l10n';
import { placeholderArn } from '../model/arn.ts';
import { placeholderExecutionRole } from '../model/execution-role.ts';
import type { ContainerDefinition, KeyValuePair } from '../model/shapes.generated.ts';
import type { Task } from '../model/task.ts';
import { append, type Edit, remove, set } from '../syntax/edit.ts';
import type { Node } from '../syntax/node.ts';
import { enumerate } from '../text/enumerate.ts';
import type { Fix } from './rule.ts';

/** Makes the fix for some of the variables of a container; they may share one, see `secretMover`. */
type MoveSome = (some: readonly KeyValuePair[]) => Fix[];

/**
 * Makes fixes that move variables from `environment` to `secrets`, with ARNs to be completed and the execution role
 * that secrets need. A list of secrets that is not there yet can be written once only, so it gets `all` that are to be
 * moved in the container.
 */
export function secretMover(task: Task): (container: ContainerDefinition, all: readonly KeyValuePair[]) => MoveSome {
  let prefix: string | undefined;
  let role: Edit[] | undefined;
  return (container, all) => {
    const { node, secrets } = container;
    const list = secrets.property?.node;
    const last = list?.items.at(-1);
    const isOpen = secrets.state === 'absent' || (list?.kind === 'array' && (last || !list.templated));
    if (!node || !isOpen) return () => [];
    prefix ??= parameterPrefix(task, container, node);
    role ??= executionRole(task);
    const [arn, others] = [prefix, role];
    const known = new Set(secrets.items.map(({ name }) => name.value));
    const move: MoveSome = (some) => {
      const names = [...new Set(some.flatMap(({ name }) => name.value ?? []))];
      const added = names.filter((name) => !known.has(name)).map((name) => ({ name, valueFrom: arn + name }));
      const gone = some.flatMap((entry) => (entry.node ? remove(entry.node) : []));
      const adding = last ? append(last, added) : set(node, 'secrets', added);
      const edits = added.length > 0 ? [...gone, adding, ...others] : gone;
      return [{ title: l10n.t('Move {0} to secrets', enumerate(names)), edits }];
    };
    const together = last ? undefined : move(all);
    return (some) => together ?? move(some);
  };
}

/** The parameters of a task stand below its family, where two tasks do not get into each other's way. */
function parameterPrefix(task: Task, { name }: ContainerDefinition, container: Node): string {
  const folder = task.family.value || name.value || 'app';
  return placeholderArn(task.node ?? container, 'ssm', `parameter/${folder}/`);
}

function executionRole({ node, executionRoleArn }: Task): Edit[] {
  if (!node || executionRoleArn.state !== 'absent') return [];
  return [set(node, 'executionRoleArn', placeholderExecutionRole(node))];
}
