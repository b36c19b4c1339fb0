import * as l10n from '@vscode/l10n';
import { type Hardware, type Requirement, withoutRequirement } from '../model/requirements.ts';
import { containerLabel } from '../model/task.ts';
import type { Fix } from './rule.ts';

/** The fix that takes all that a container asks of one kind of hardware out. */
export function removeRequirement(requirement: Requirement, hardware: Hardware): Fix {
  return {
    title: l10n.t('Remove {0} from container {1}', hardware, containerLabel(requirement.container)),
    edits: withoutRequirement(requirement),
  };
}
