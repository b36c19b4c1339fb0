import type { AnalyzeOptions, Finding } from './analyze.ts';
import { silencer, suppressionsOf } from './model/suppressions.ts';
import type { Level, Report, Rule } from './rules/rule.ts';
import { type Edit, isSound } from './syntax/edit.ts';
import type { SyntaxTree } from './syntax/json.ts';
import { Cover } from './text/cover.ts';
import { addTo } from './text/groups.ts';
import type { Span } from './text/span.ts';

/** Collects reports, and settles which of them speak. */
export class Findings {
  private readonly findings: Finding[] = [];
  /** Rule id → where a root cause speaks for it. */
  private readonly silenced = new Map<string, Span[]>();
  private readonly isSuppressed: (rule: string, offset: number) => boolean;
  /** Findings may share a fix of all their edits: it is judged once. */
  private readonly sound = new Map<readonly Edit[], boolean>();

  constructor(
    private readonly options: AnalyzeOptions,
    private readonly tree: SyntaxTree,
  ) {
    this.isSuppressed = silencer(suppressionsOf(tree));
  }

  /** Adds what a rule reports. */
  add(rule: Rule, reports: Iterable<Report>): void {
    const chosen = this.options.levels?.[rule.id];
    for (const report of reports) this.take(rule, report, chosen);
  }

  private take(rule: Rule, report: Report, chosen: Level | undefined): void {
    for (const id of rule.silences ?? [])
      for (const span of report.covers ?? [report.at]) addTo(this.silenced, id, span);
    if (chosen === 'off' || this.isSuppressed(rule.id, report.at.start)) return;
    const severity = chosen === undefined || chosen === 'on' ? (report.severity ?? rule.severity) : chosen;
    const fixes = report.fixes?.filter(({ edits }) => this.isSound(edits)) ?? [];
    const { id, fix, deprecated } = rule;
    this.findings.push({
      ...report,
      fixes,
      rule: id,
      severity,
      safe: fix === 'safe',
      ...(deprecated && { deprecated }),
    });
  }

  private isSound(edits: readonly Edit[]): boolean {
    const known = this.sound.get(edits) ?? isSound(edits, this.tree);
    this.sound.set(edits, known);
    return known;
  }

  /** What is left when root causes have silenced what would only repeat them, in document order. */
  settle(): Finding[] {
    const inOrder = this.findings.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
    if (this.silenced.size === 0) return inOrder;
    const covered = new Map([...this.silenced].map(([id, spans]) => [id, new Cover(spans)]));
    return inOrder.filter(({ rule, at }) => !covered.get(rule)?.includes(at));
  }
}
