import * as l10n from '@vscode/l10n';
import { ruleExamples } from '../core/features/rule-examples.ts';
import { rulePage } from '../core/features/rule-page.ts';
import { rules as registered } from '../core/rules/index.generated.ts';
import { pages } from '../core/rules/pages.generated.ts';
import type { Page } from '../core/rules/rule.ts';
import { nearest } from '../core/text/nearest.ts';
import { type ExplainCommand, UsageError } from './args.ts';
import { ANSI } from './colours.ts';
import type { Host } from './host.ts';

/** Names to choose from, where no rule has the one that was asked for. */
const CHOICES = 3;

/** Shows the page of a rule. Gives the exit code; throws a UsageError for a rule that there is not. */
export function explain({ rule: id }: ExplainCommand, host: Host): number {
  const rule = registered.find((one) => one.id === id);
  if (!rule) throw new UsageError(noSuchRule(id));
  const page: Page = pages[id as keyof typeof pages];
  const text = rulePage(rule, page, (english) => l10n.t(english), ruleExamples(rule, page));
  host.out(host.colour ? coloured(text) : text);
  return 0;
}

function noSuchRule(id: string): string {
  const ids: readonly string[] = registered.map((rule) => rule.id);
  const meant = nearest(id, ids);
  const near = [...new Set([...(meant === undefined ? [] : [meant]), ...byWords(id, ids)])].slice(0, CHOICES);
  if (near.length === 0) return l10n.t('There is no rule "{0}". "ecs-taskdef rules" lists all.', id);
  if (near.length === 1) return l10n.t('There is no rule "{0}". Did you mean "{1}"?', id, near.join());
  return l10n.t('There is no rule "{0}". Did you mean one of these: {1}', id, near.join(', '));
}

/** The ids that share most words with what was typed, the shorter ones first. */
function byWords(typed: string, ids: readonly string[]): string[] {
  const words = typed.toLowerCase().match(/[a-z0-9]{2,}/g) ?? [];
  const shared = (id: string) => words.filter((word) => id.includes(word)).length;
  const most = Math.max(...ids.map(shared));
  if (most === 0) return [];
  return ids.filter((id) => shared(id) === most).sort((a, b) => a.length - b.length);
}

/** Markdown for a terminal: headings and emphasis in bold, what is found in red. */
function coloured(markdown: string): string {
  return markdown
    .replace(/^#+ (.*)$/gm, (_, heading) => ANSI.path(heading))
    .replace(/\*\*([^*\n]+)\*\*/g, (_, strong) => ANSI.path(strong))
    .replace(/^(?:\/\/)?[ \t]*\^+…? .*$/gm, (line) => ANSI.error(line))
    .replace(/^```.*\n/gm, '');
}
