import * as l10n from '@vscode/l10n';
import { secretMover } from '../model/secret-mover.ts';
import type { ContainerDefinition, KeyValuePair } from '../model/shapes.generated.ts';
import type { Task } from '../model/task.ts';
import { enumerate } from '../text/enumerate.ts';
import type { Fix } from './rule.ts';

/** Makes the fix for some of the variables of a container. */
type FixSome = (some: readonly KeyValuePair[]) => Fix[];

/** Makes fixes that move variables from `environment` to `secrets`, all that are to be moved in the container at once. */
export function secretFixes(task: Task): (container: ContainerDefinition, all: readonly KeyValuePair[]) => FixSome {
  const mover = secretMover(task, 'ssm');
  return (container, all) => {
    const moveSome = mover(container, all);
    return (some) => {
      const move = moveSome(some);
      if (!move) return [];
      return [{ title: l10n.t('Move {0} to secrets', enumerate(move.names)), edits: [...move.edits, ...move.role] }];
    };
  };
}
