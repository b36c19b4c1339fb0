import * as l10n from '@vscode/l10n';
import { placeOfMissing } from '../model/place.ts';
import { containerLabel, type Task } from '../model/task.ts';
import { set } from '../syntax/edit.ts';
import type { Related, Report } from './rule.ts';

/** Any number but 0 does: this one is what most images have for their first user. */
const ORDINARY_USER = '1000:1000';

const ROOT = /^(?:root|0+)(?::|$)/;

/**
 * The containers of a task that run as root, or may, because they leave the user to their image.
 * @param say the message, with the label of the container and the user that is set
 */
export function* runningAsRoot(
  { containers }: Task,
  related: readonly Related[],
  say: (label: string, user: string | undefined) => string,
): Iterable<Report> {
  for (const { node, name, user, span } of containers) {
    const isLeft = user.state === 'absent' || user.value === '';
    if (!node || (!isLeft && !ROOT.test(user.value ?? ''))) continue;
    const label = containerLabel({ node });
    yield {
      at: user.property ? user.span : placeOfMissing(name, span),
      message: say(label, user.value || undefined),
      related,
      covers: [span],
      fixes: [
        {
          title: l10n.t('Set the user of container {0} to "{1}"', label, ORDINARY_USER),
          edits: [set(node, 'user', ORDINARY_USER)],
        },
      ],
    };
  }
}
