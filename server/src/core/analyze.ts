import { Analyzer } from './analyzer.ts';
import type { DocumentKind, Task } from './model/task.ts';
import type { Fix, HostLanguage, Levels, Report, Severity } from './rules/rule.ts';
import type { SyntaxTree } from './syntax/json.ts';

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

/** The fix that is offered first, and whether it can be applied without a look. */
export function preferredFix({ fixes, safe }: Finding): Required<Fix> | undefined {
  const fix = fixes?.[0];
  return fix && { ...fix, safe: fix.safe ?? safe };
}

/** Judges a text. Never throws and never fails: whatever the text is, there is an answer. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return new Analyzer(options).analyze(text);
}
