import { classify } from './model/classify.ts';
import { fromForeignCase } from './model/foreign-case.ts';
import { mayBeTaskDefinition } from './model/recognize.ts';
import { silencer, suppressionsOf } from './model/suppressions.ts';
import type { DocumentKind, Task } from './model/task.ts';
import { rules } from './rules/index.generated.ts';
import type {
  DocumentRule,
  HostLanguage,
  JointSchemaRule,
  Level,
  Levels,
  Report,
  Rule,
  SchemaRule,
  Severity,
  TaskRule,
} from './rules/rule.ts';
import { place } from './schema/explain.ts';
import { required, schemaRules } from './schema/tables.generated.ts';
import { validate } from './schema/validate.ts';
import type { Violation } from './schema/violation.ts';
import { isBroken } from './syntax/broken.ts';
import { type Edit, isSound } from './syntax/edit.ts';
import { parseJson, type SyntaxTree } from './syntax/json.ts';
import { Cover } from './text/cover.ts';
import { addTo } from './text/groups.ts';
import type { Span } from './text/span.ts';

export interface AnalyzeOptions {
  /**
   * The document is known to be a task definition, by its language, its name or a person's word.
   * Without it, only what its content shows to be one is judged.
   */
  readonly claimed?: boolean;
  /** The language of the document, when the editor has a JSON server of its own that speaks about its syntax. */
  readonly hostLanguage?: HostLanguage;
  /** The name of the document says that it may have comments. */
  readonly jsonc?: boolean;
  readonly levels?: Levels;
  /** Told when a rule breaks on a document; the other rules go on. Without it the error is swallowed. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** A report that survived: with its rule, its severity and its place. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
  readonly safe: boolean;
  readonly deprecated?: true;
}

/** All that is known about one version of a document. Every feature reads this; nobody parses again. */
export interface Analysis {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly tree: SyntaxTree;
  readonly task: Task | undefined;
  /** In document order. */
  readonly findings: readonly Finding[];
}

const EMPTY_TREE = { root: undefined, problems: [], comments: [], trailingCommas: [], templates: [] };

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const documentRules = rules.filter((rule): rule is DocumentRule => 'inspect' in rule);
const taskRules = rules.filter((rule): rule is TaskRule => 'check' in rule);
const schemaRulesById = new Map(
  rules.filter((rule) => 'explain' in rule || 'explainAll' in rule).map((rule) => [rule.id, rule]),
);

/** Judges a text. Never throws and never fails: whatever the text is, there is an answer. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const claimed = options.claimed ?? false;
  if (!claimed && !mayBeTaskDefinition(text)) {
    return { text, kind: 'unrecognized', tree: { text, ...EMPTY_TREE }, task: undefined, findings: [] };
  }
  const tree = parseJson(text);
  const { kind, task, judged } = classify(tree.root, claimed);
  const found = new Findings(options, tree);
  for (const rule of documentRules) {
    if (options.hostLanguage && rule.hostReports.includes(options.hostLanguage)) continue;
    if (options.jsonc && rule.notInJsonc) continue;
    if (task || (claimed && rule.evenUnrecognized)) found.add(rule, () => rule.inspect(tree, ruleIds));
  }
  if (task && judged) {
    const target = kind === 'container-definitions' ? kind : 'task-definition';
    const violations = validate(judged, target).filter((violation) => !halfTyped(violation, tree));
    for (const [id, ofRule] of byRule(violations)) {
      const rule = schemaRulesById.get(id);
      if (rule) found.add(rule, () => explained(rule, ofRule, task));
    }
    for (const rule of taskRules) found.add(rule, () => rule.check(task));
  }
  return { text, kind, tree, task, findings: found.settle() };
}

/** Which rule explains a violation: the member's own, else the one of the keyword. */
function ruleFor(violation: Violation): string {
  const { keyword, shape, member, node, property, params } = violation;
  const own = schemaRules[`${shape}.${member}`];
  const isElement = property === undefined && keyword !== 'required';
  const specific = own?.[isElement ? `items.${keyword}` : keyword];
  if (keyword === 'additionalProperties')
    return fromForeignCase(member, shape) === undefined ? 'doc-unknown-property' : 'doc-cloudformation-casing';
  if (keyword === 'type') return `doc-${params.type === 'integer' ? 'number' : params.type}-expected`;
  if (node.json === '' && keyword !== 'minLength' && !required[shape]?.includes(member)) return 'doc-empty-string';
  return specific ?? (keyword === 'required' ? 'doc-required-member' : 'doc-enum-value');
}

function byRule(violations: readonly Violation[]): Map<string, Violation[]> {
  const groups = new Map<string, Violation[]>();
  for (const violation of violations) {
    addTo(groups, ruleFor(violation), violation);
  }
  return groups;
}

function* explained(
  rule: SchemaRule | JointSchemaRule,
  violations: readonly Violation[],
  task: Task,
): Iterable<Report> {
  if ('explainAll' in rule) return yield* rule.explainAll(violations, task);
  for (const violation of violations) {
    const explanation = rule.explain(violation, task);
    if (explanation) yield { at: place(violation), ...explanation };
  }
}

/** While the text around a value is broken, what the schema misses there is being typed. */
function halfTyped({ node }: Violation, tree: SyntaxTree): boolean {
  return isBroken(tree, node);
}

/** Collects reports, and settles which of them speak. */
class Findings {
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

  /** Adds what a rule reports; a rule that fails says nothing, and never takes the others with it. */
  add(rule: Rule, reports: () => Iterable<Report>): void {
    const chosen = this.options.levels?.[rule.id];
    // What ships off neither speaks nor silences; what a person has switched off stays the root cause that it is.
    if (chosen === undefined && rule.default === 'off') return;
    if (chosen === 'off' && !rule.silences) return;
    try {
      for (const report of reports()) this.take(rule, report, chosen);
    } catch (error) {
      this.options.onRuleError?.(rule.id, error);
    }
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
