import { set, toTextEdits } from '../syntax/edit.ts';
import { parseJson } from '../syntax/json.ts';
import type { TextEdit } from '../text/edit.ts';

/** The text of a new configuration file that switches a rule off. */
export function newConfiguration(rule: string): string {
  return `${JSON.stringify({ rules: { [rule]: 'off' } }, null, 2)}\n`;
}

/** The edits of a configuration file that switch a rule off for all its files; undefined where it cannot be read. */
export function turnOff(text: string, rule: string): TextEdit[] | undefined {
  const tree = parseJson(text);
  const { root, problems } = tree;
  if (problems.length > 0 || root?.kind !== 'object') return undefined;
  const rules = root.property('rules')?.node;
  const edit = rules?.kind === 'object' ? set(rules, rule, 'off') : set(root, 'rules', { [rule]: 'off' });
  return toTextEdits(tree, [edit]);
}
