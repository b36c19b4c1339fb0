import * as l10n from '@vscode/l10n';
import { replace } from '../syntax/edit.ts';
import type { Node } from '../syntax/node.ts';
import type { Fix } from './rule.ts';

/** Writes another text in the place of a value. */
export function changeTo(node: Node, text: string): Fix {
  return { title: l10n.t('Change to "{0}"', text), edits: [replace(node, text)] };
}
