import type { Task } from '../model/task.ts';
import type { Violation } from '../schema/violation.ts';
import type { Edit } from '../syntax/edit.ts';
import type { SyntaxTree } from '../syntax/json.ts';
import type { Span } from '../text/span.ts';

/**
 * error: AWS refuses the registration, or the task cannot start. warning: accepted, likely a fault in operation.
 * information: probably not meant. hint: a better way exists.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * How a person sets a rule: `off`; `on`, with the severities that its findings have of themselves; or the severity
 * that all its findings get.
 */
export type Level = 'off' | 'on' | Severity;

/** Levels by rule id, as far as they differ from the rules' own. */
export type Levels = Readonly<Record<string, Level>>;

export interface Fix {
  /** What the fix does, as an imperative sentence without a full stop. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Differs from the rule's promise: an unsafe alternative of a rule whose first fix is safe. */
  readonly safe?: boolean;
}

export interface Related {
  readonly at: Span;
  readonly message: string;
}

/** What a rule has found. A message says what is wrong, what AWS answers or does, and what to do. */
export interface Report {
  /** The value that is wrong, as small as can be. */
  readonly at: Span;
  readonly message: string;
  readonly severity?: Severity;
  /** The other places that make it wrong. */
  readonly related?: readonly Related[];
  /** Parts of the document that have no effect and are shown faded. */
  readonly faded?: readonly Span[];
  /** Findings of the rules that this one silences stay silent here; `at` where nothing is given. */
  readonly covers?: readonly Span[];
  /** The preferred fix first. */
  readonly fixes?: readonly Fix[];
}

/** A report about a violation; without `at` it stands where the violation does (`place` in schema/explain.ts). */
export interface Explanation extends Omit<Report, 'at'> {
  readonly at?: Span;
}

interface Header {
  /** Kebab case, the name of the problem; the same as the file's name. */
  readonly id: string;
  /** The folder that the file is in. */
  readonly group: string;
  readonly severity: Severity;
  /** `off` ships switched off: it speaks in too many files that AWS takes. */
  readonly default?: 'on' | 'off';
  /** Whether the first fix keeps the meaning of the task (`safe`), needs a look (`unsafe`), or there is none. */
  readonly fix: 'safe' | 'unsafe' | 'none';
  /** What it finds is a member or value that AWS has given up or advises against for new tasks. */
  readonly deprecated?: true;
  /** Rules that would only repeat this finding, within what it covers. */
  readonly silences?: readonly string[];
}

/** A rule about how the values of a task relate. */
export interface TaskRule extends Header {
  check(task: Task): Iterable<Report>;
}

/**
 * A rule that puts into words what the schema refuses, one violation after the other.
 * The task is there for the fix, which may have to rename a value wherever it is used.
 */
export interface SchemaRule extends Header {
  explain(violation: Violation, task: Task): Explanation | undefined;
}

/** A schema rule that says one thing about several violations, and so sees all of a document that are its own. */
export interface JointSchemaRule extends Header {
  explainAll(violations: readonly Violation[], task: Task): Iterable<Report>;
}

/** Languages for which the editor has a server of its own. */
export type HostLanguage = 'json' | 'jsonc';

/** A rule about the document as text: syntax, comments, duplicate keys. */
export interface DocumentRule extends Header {
  /** Languages whose server in VS Code says this already. */
  readonly hostReports: readonly HostLanguage[];
  /** Also speaks in a document that turns out to be no task definition, though its name says so. */
  readonly evenUnrecognized?: boolean;
  /** Silent in a file whose name says that it may have comments. */
  readonly notInJsonc?: boolean;
  inspect(tree: SyntaxTree, ruleIds: ReadonlySet<string>): Iterable<Report>;
}

export type Rule = TaskRule | SchemaRule | JointSchemaRule | DocumentRule;

/** What people read about a rule; executed by the tests, and no part of the server that runs on each keystroke. */
export interface Page {
  /** One sentence: what the rule finds. */
  readonly summary: string;
  /** Why it matters: what AWS does, and what to do instead. */
  readonly why: string;
  /** The words AWS answers with, where they are known. */
  readonly aws?: string;
  /** The AWS page or thread the fact is from. */
  readonly source: string;
  /** Annotated documents (see test/support/annotate.ts); `good` is the mended text, or a good document. */
  readonly examples: readonly { readonly bad: string; readonly good: string }[];
}

/** A rule about relations, with its id kept as a literal type. */
export const taskRule = <const R extends TaskRule>(rule: R): R => rule;
/** A rule that words violations of the schema. */
export const schemaRule = <const R extends SchemaRule | JointSchemaRule>(rule: R): R => rule;
/** A rule about the text of the document. */
export const documentRule = <const R extends DocumentRule>(rule: R): R => rule;
