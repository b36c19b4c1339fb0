import * as l10n from '@vscode/l10n';
import { type Move, secretMover } from '../model/secret-mover.ts';
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
    // Where one move is for all of the container, so is the fix: written out for each it would grow beyond bounds.
    const known = new Map<Move, Fix[]>();
    return (some) => {
      const move = moveSome(some);
      if (!move) return [];
      const fixes = known.get(move) ?? toFixes(move);
      known.set(move, fixes);
      return fixes;
    };
  };
}

function toFixes({ names, edits, role }: Move): Fix[] {
  return [{ title: l10n.t('Move {0} to secrets', enumerate(names)), edits: [...edits, ...role] }];
}
