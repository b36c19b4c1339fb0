import type { Analysis, AnalyzeOptions } from './analyze.ts';
import { Findings } from './findings.ts';
import { type Change, changeOf } from './model/change.ts';
import { classify } from './model/classify.ts';
import { fromForeignCase } from './model/foreign-case.ts';
import { everyChange, meet, type Reads, ReadsOfMany, readsOf } from './model/reads.ts';
import { mayBeTaskDefinition } from './model/recognize.ts';
import type { Task } from './model/task.ts';
import { rules } from './rules/index.generated.ts';
import { movedReports, settledReports } from './rules/report.ts';
import type { DocumentRule, JointSchemaRule, Report, Rule, SchemaRule, TaskRule } from './rules/rule.ts';
import { place } from './schema/explain.ts';
import { required, schemaRules } from './schema/tables.generated.ts';
import { validate } from './schema/validate.ts';
import type { Violation } from './schema/violation.ts';
import { isBroken } from './syntax/broken.ts';
import { parseJson, type SyntaxTree } from './syntax/json.ts';
import type { Node } from './syntax/node.ts';
import { reparse } from './syntax/reparse.ts';
import { addTo } from './text/groups.ts';
import { contains } from './text/span.ts';

const EMPTY_TREE = { root: undefined, problems: [], comments: [], trailingCommas: [], templates: [] };

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const documentRules = rules.filter((rule): rule is DocumentRule => 'inspect' in rule);
const taskRules = rules.filter((rule): rule is TaskRule => 'check' in rule);
const schemaRulesById = new Map(
  rules.filter((rule) => 'explain' in rule || 'explainAll' in rule).map((rule) => [rule.id, rule]),
);

/** What is kept of the version before. */
interface Before {
  readonly tree: SyntaxTree;
  readonly judged: Node | undefined;
  /** Values that the schema has refused. */
  readonly rejected: readonly Node[];
}

/** What a rule of the schema has said of violations, and what it has looked at. */
interface Explained {
  readonly violations: readonly Violation[];
  readonly reports: readonly Report[];
  readonly reads: Reads;
}

/**
 * Judges the versions of a document one after the other. Where a version differs in one place from the one before, what
 * has nothing to do with the place is as it was: its nodes have only moved, and rules that have not looked at the member
 * that has changed are not asked again. Each answer is the one that `analyze` gives, and the one before it is void then.
 */
export class Analyzer {
  private before: Before | undefined;
  private readonly taskRules: readonly TaskRule[];
  /** What each of them has said, and what it has looked at. */
  private readonly reports: (readonly Report[])[];
  private readonly reads: ReadsOfMany;
  private explained: ReadonlyMap<Rule, Explained> = new Map();

  constructor(private readonly options: AnalyzeOptions = {}) {
    this.taskRules = taskRules.filter((rule) => this.isAsked(rule));
    this.reports = this.taskRules.map(() => []);
    this.reads = new ReadsOfMany(this.taskRules.length);
  }

  analyze(text: string): Analysis {
    const claimed = this.options.claimed ?? false;
    const { before } = this;
    this.before = undefined;
    if (!claimed && !mayBeTaskDefinition(text)) {
      return { text, kind: 'unrecognized', tree: { text, ...EMPTY_TREE }, task: undefined, findings: [] };
    }
    const reparsed = before && reparse(before.tree, text);
    const tree = reparsed?.tree ?? parseJson(text);
    const { kind, task, judged } = classify(tree.root, claimed);
    const findings = new Findings(this.options, tree);
    this.inspect(tree, task, findings);
    const rejected: Node[] = [];
    if (task && judged) {
      for (const node of before?.rejected ?? []) node.rejected = false;
      const violations = validate(judged, kind === 'container-definitions' ? kind : 'task-definition');
      rejected.push(...violations.flatMap(({ node }) => (node.rejected ? [node] : [])));
      const isSame = reparsed && before?.judged === judged;
      const change = isSame ? changeOf(reparsed, judged, before.rejected, rejected) : undefined;
      task.outdate(change?.members);
      const told = violations.filter((violation) => !halfTyped(violation, tree));
      this.explain(told, task, change, findings);
      this.check(task, change, findings);
    }
    this.before = { tree, judged, rejected };
    return { text, kind, tree, task, findings: findings.settle() };
  }

  private inspect(tree: SyntaxTree, task: Task | undefined, findings: Findings): void {
    const { hostLanguage, jsonc, claimed } = this.options;
    for (const rule of documentRules) {
      if (hostLanguage && rule.hostReports.includes(hostLanguage)) continue;
      if ((jsonc && rule.notInJsonc) || !this.isAsked(rule)) continue;
      if (task || (claimed && rule.evenUnrecognized))
        findings.add(rule, this.ask(rule, () => rule.inspect(tree, ruleIds)) ?? []);
    }
  }

  /** Puts into words what the schema refuses. What is as before, and whose words no change has to do with, is said again. */
  private explain(violations: readonly Violation[], task: Task, change: Change | undefined, findings: Findings): void {
    const explained = new Map<Rule, Explained>();
    for (const [id, ofRule] of byRule(violations)) {
      const rule = schemaRulesById.get(id);
      if (!rule || !this.isAsked(rule)) continue;
      const known = change && this.explained.get(rule);
      const isKnown = known && areSame(known.violations, ofRule) && !hasSeen(known, change);
      const said = isKnown
        ? { ...known, reports: movedReports(known.reports, change.moved) }
        : this.explainAnew(rule, ofRule, task);
      explained.set(rule, said);
      findings.add(rule, said.reports);
    }
    this.explained = explained;
  }

  private explainAnew(rule: SchemaRule | JointSchemaRule, violations: readonly Violation[], task: Task): Explained {
    const { result, reads } = readsOf(() => this.ask(rule, () => explanations(rule, violations, task)));
    if (!result) return { violations, reports: [], reads: everyChange() };
    return { violations, reports: settledReports(result), reads };
  }

  /** @param change since the rules were asked last; undefined where all have to be asked */
  private check(task: Task, change: Change | undefined, findings: Findings): void {
    if (change?.hasMoved) this.move(change);
    for (const index of change ? this.reads.meeting(change.members) : this.taskRules.keys()) this.askAgain(index, task);
    this.taskRules.forEach((rule, index) => {
      const reports = this.reports[index] as readonly Report[];
      if (reports.length > 0) findings.add(rule, reports);
    });
  }

  private move({ moved }: Change): void {
    this.reports.forEach((reports, index) => {
      if (reports.length > 0) this.reports[index] = movedReports(reports, moved);
    });
  }

  private askAgain(index: number, task: Task): void {
    const rule = this.taskRules[index] as TaskRule;
    const reports = this.reads.note(index, () => this.ask(rule, () => rule.check(task)));
    this.reports[index] = reports?.length ? settledReports(reports) : [];
  }

  /** Undefined where the rule fails: it says nothing then, and never takes the others with it. */
  private ask(rule: Rule, reports: () => Iterable<Report>): readonly Report[] | undefined {
    try {
      return [...reports()];
    } catch (error) {
      this.options.onRuleError?.(rule.id, error);
      return undefined;
    }
  }

  private isAsked({ id, default: isOn, silences }: Rule): boolean {
    const chosen = this.options.levels?.[id];
    // What ships off neither speaks nor silences; what a person has switched off stays the root cause that it is.
    return chosen === undefined ? isOn !== 'off' : chosen !== 'off' || silences !== undefined;
  }
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

/** Whether the same values are refused for the same reasons. */
function areSame(before: readonly Violation[], now: readonly Violation[]): boolean {
  const isSame = (one: Violation, other: Violation | undefined) =>
    one.node === other?.node && one.keyword === other.keyword && one.member === other.member;
  return before.length === now.length && before.every((violation, index) => isSame(violation, now[index]));
}

/** Whether a change is in what an explanation has looked at: members of the task and its containers, and the objects at fault. */
function hasSeen({ violations, reads }: Explained, change: Change): boolean {
  return (
    meet(reads, change.members) || violations.some(({ owner }) => change.nodes.some((node) => contains(owner, node)))
  );
}

function* explanations(
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
