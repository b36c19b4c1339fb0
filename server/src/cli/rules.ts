import * as l10n from '@vscode/l10n';
import { rules as registered } from '../core/rules/index.generated.ts';
import { pages } from '../core/rules/pages.generated.ts';
import type { Page } from '../core/rules/rule.ts';
import type { RulesCommand } from './args.ts';
import type { Host } from './host.ts';

/** Lists every rule. Gives the exit code. */
export function rules({ format }: RulesCommand, host: Host): number {
  host.out(format === 'json' ? `${JSON.stringify(entries(), null, 2)}\n` : table());
  return 0;
}

/** The rules as `rules --format json` prints them, which is a contract. */
function entries() {
  const known: Readonly<Record<string, Page>> = pages;
  return registered.map(({ id, group, severity, default: isOn = 'on', fix }) => {
    const page = known[id] as Page;
    return { id, group, severity, default: isOn, fix, summary: l10n.t(page.summary), source: page.source };
  });
}

function table(): string {
  const all = entries();
  const groups = [...new Set(all.map(({ group }) => group))].sort();
  const width = Math.max(...all.map(({ id }) => id.length));
  const blocks = groups.map((group) => {
    const rows = all.filter((rule) => rule.group === group).sort((a, b) => (a.id < b.id ? -1 : 1));
    return [group, ...rows.map((rule) => row(rule, width))].join('\n');
  });
  return `${blocks.join('\n\n')}\n\n${l10n.t('{0} rules. --fix applies a safe fix; an unsafe one wants a look.', all.length)}\n`;
}

/** Levels and kinds of fix are the words of the configuration and of the JSON, so they are not translated. */
function row({ id, severity, default: isOn, fix, summary }: ReturnType<typeof entries>[number], width: number): string {
  const level = isOn === 'off' ? `off (${severity})` : severity;
  return `  ${id.padEnd(width)}  ${level.padEnd(17)}  ${(fix === 'none' ? '-' : fix).padEnd(6)}  ${summary}`;
}
