import { type AnalyzeOptions, type Finding as Found, analyze as judge, preferredFix } from './analyze.ts';
import { readConfiguration } from './configuration/configuration.ts';
import { isJsoncName, isTaskDefinitionName } from './facts/file-names.ts';
import { fixAll as mend } from './features/fix-all.ts';
import { pageUrl } from './features/rule-page.ts';
import { placeAt } from './report/summary.ts';
import { rules as registered } from './rules/index.generated.ts';
import { type Edit, toTextEdits } from './syntax/edit.ts';
import { Lines } from './text/lines.ts';

/**
 * The engine for programs. What is here is what the package promises: it only grows within a major version. Every type
 * is written out in this file, so that its declarations need no other.
 */

/**
 * `error`: AWS refuses the registration, or the task cannot start. `warning`: accepted, likely a fault in operation.
 * `information`: probably not meant. `hint`: a better way exists.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * What a document is: the input of RegisterTaskDefinition, the output of DescribeTaskDefinition, a list of containers,
 * or none of these. Nothing is judged in what is `unrecognized`, but broken JSON is reported where the document is
 * known to be a task definition.
 */
export type DocumentKind = 'task-definition' | 'describe-output' | 'container-definitions' | 'unrecognized';

/** How a text is judged. */
export interface Options {
  /**
   * The name or path of the file; it is not read. A name such as `taskdef.json` makes a task definition of whatever is
   * in the file, and in a `.jsonc` file comments are no finding.
   */
  readonly fileName?: string;
  /** The text is known to be a task definition. Without this and such a name, its content decides. */
  readonly claimed?: boolean;
  /** How single rules speak, by rule id, as in `ecs-taskdef.config.json`. */
  readonly rules?: Readonly<Record<string, 'off' | Severity>>;
  /** How the rules of a group speak, as in `ecs-taskdef.config.json`. A single rule counts more. */
  readonly groups?: Readonly<Record<string, 'off' | 'on' | Severity>>;
}

/** What a text is, and what is wrong with it. */
export interface Analysis {
  readonly kind: DocumentKind;
  /** In the order of the document. */
  readonly findings: readonly Finding[];
}

/** One mistake. It has the members that a finding of `ecs-taskdef check --format json` has, and a few more. */
export interface Finding {
  /** The id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** Plain English: what is wrong, what AWS answers or does, and what to do. */
  readonly message: string;
  /** Where it is, in lines and characters. */
  readonly range: Range;
  /** Where it is, in offsets. */
  readonly offsets: Offsets;
  /** The fix that is offered first; null where there is none. */
  readonly fix: Fix | null;
}

/** What mends a finding. */
export interface Fix {
  /** An imperative sentence without a full stop. */
  readonly title: string;
  /** Whether the task means the same afterwards, or could not be registered before; else a person has to look. */
  readonly safe: boolean;
  /** Apply all of them to the text that was judged. They are in its order and do not overlap. */
  readonly edits: readonly TextEdit[];
}

/** Counted from 0 in UTF-16 units, as JavaScript counts; `end` is not included. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** Replace what is between the offsets by `text`; where they are equal, insert it. */
export interface TextEdit extends Offsets {
  readonly text: string;
}

/** As the Language Server Protocol counts: from 0, characters in UTF-16 units. A byte order mark is no character. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From here to there; `end` is not included. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** What the engine looks for. */
export interface Rule {
  readonly id: string;
  readonly group: string;
  /** The severity of its findings; a few of them may have another. */
  readonly severity: Severity;
  /** What ships `off` speaks only when it, or its group, is switched on. */
  readonly default: 'on' | 'off';
  /** Whether what it finds can be mended. */
  readonly fix: 'safe' | 'unsafe' | 'none';
  /** The address of its page. */
  readonly documentation: string;
}

/** Every rule there is. */
export const rules: readonly Rule[] = registered.map(({ id, group, severity, default: isOn = 'on', fix }) => ({
  id,
  group,
  severity,
  default: isOn,
  fix,
  documentation: pageUrl(id),
}));

/**
 * Judges a text, which may be anything: broken JSON, a template, no task definition at all. No text makes it throw.
 *
 * @throws TypeError where `rules` or `groups` name what there is not
 */
export function analyze(text: string, options: Options = {}): Analysis {
  const { kind, tree, findings } = judge(text, engineOptions(options));
  const lines = new Lines(text);
  // Findings may share a fix that mends them all.
  const known = new Map<readonly Edit[], readonly TextEdit[]>();
  const editsOf = (edits: readonly Edit[]) => {
    const ofText = known.get(edits) ?? inOrder(toTextEdits(tree, edits));
    known.set(edits, ofText);
    return ofText;
  };
  return { kind, findings: findings.map((finding) => publicFinding(finding, lines, editsOf)) };
}

/**
 * The text with every safe fix applied, in its own indentation and with its comments, placeholders and line ends; the
 * text itself where there is none, and where it is so broken that nobody knows what is meant. No text makes it throw.
 *
 * @throws TypeError where `rules` or `groups` name what there is not
 */
export function fixAll(text: string, options: Options = {}): string {
  const asked = engineOptions(options);
  return mend(judge(text, asked), asked);
}

function engineOptions({ fileName = '', claimed, rules = {}, groups = {} }: Options): AnalyzeOptions {
  const { configuration, complaints } = readConfiguration({ rules, groups });
  if (complaints.length > 0) throw new TypeError(complaints.map(({ message }) => message).join(' '));
  return {
    claimed: claimed ?? isTaskDefinitionName(fileName),
    jsonc: isJsoncName(fileName),
    levels: configuration.levels,
  };
}

function publicFinding(found: Found, lines: Lines, editsOf: (edits: readonly Edit[]) => readonly TextEdit[]): Finding {
  const { rule, severity, message, at } = found;
  const fix = preferredFix(found);
  return {
    rule,
    severity,
    message,
    range: { start: placeAt(lines, at.start), end: placeAt(lines, at.end) },
    offsets: { start: at.start, end: at.end },
    fix: fix ? { title: fix.title, safe: fix.safe, edits: editsOf(fix.edits) } : null,
  };
}

function inOrder(edits: TextEdit[]): TextEdit[] {
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}
