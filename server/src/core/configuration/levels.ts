import { rules } from '../rules/index.generated.ts';
import { addTo } from '../text/groups.ts';

/** What a person may write for a single rule. */
export const RULE_LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** What a person may write for a group. */
export const GROUP_LEVELS = ['off', 'on', 'hint', 'information', 'warning', 'error'] as const;

/** Recommendations that ship switched off, whatever they are about; those about security have their own group. */
export const ADVICE = 'advice';

let known: Map<string, string[]> | undefined;

/** The rules of each group, by the group's name: a folder of `rules/`, or `advice`. */
export function rulesOfGroups(): ReadonlyMap<string, readonly string[]> {
  known ??= groups();
  return known;
}

function groups(): Map<string, string[]> {
  const found = new Map<string, string[]>([[ADVICE, []]]);
  for (const rule of rules) {
    const { id, group } = rule;
    addTo(found, group, id);
    if ('default' in rule && rule.default === 'off' && group !== 'security') found.get(ADVICE)?.push(id);
  }
  return found;
}
