import * as l10n from '@vscode/l10n';
import type { Analysis, Finding } from '../analyze.ts';
import { pageUrl, rulePage } from '../features/rule-page.ts';
import { rules } from '../rules/index.generated.ts';
import { pages } from '../rules/pages.generated.ts';
import type { Fix, Page, Rule, Severity } from '../rules/rule.ts';
import { toTextEdits } from '../syntax/edit.ts';
import { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { fingerprints } from './fingerprint.ts';
import { placeAt, type Report, type ReportOptions, shown } from './summary.ts';

export interface SarifOptions extends ReportOptions {
  readonly version: string;
  readonly informationUri: string;
  /** The folder that relative addresses begin at, as an address that ends with a slash. */
  readonly root: string;
  /** The address of a file: relative where it is below the root. */
  readonly uriOf: (path: string) => string;
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Raised when findings get other fingerprints than before. */
const FINGERPRINT = 'ecsTaskdef/v1';
const ROOT = '%SRCROOT%';
const ABSOLUTE = /^[a-z][a-z\d+.-]*:/i;

const registered: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
const known: Readonly<Record<string, Page>> = pages;

/**
 * The report as SARIF 2.1.0, which code scanning reads.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(options: SarifOptions): Report {
  const indexes = new Map<string, number>();
  const artifacts: object[] = [];
  const results: object[] = [];
  return {
    add({ path, analysis }) {
      const location = address(options.uriOf(path));
      const file = { ...location, index: artifacts.length };
      artifacts.push({ location, roles: ['analysisTarget'], encoding: 'UTF-8' });
      for (const result of resultsOf(analysis, file, indexes, options)) results.push(result);
    },
    end: ({ errors = [] } = {}) => {
      const run = {
        tool: { driver: driver([...indexes.keys()], options) },
        invocations: [invocation(errors)],
        originalUriBaseIds: { [ROOT]: { uri: options.root } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        artifacts,
        results,
      };
      const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
      return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
    },
  };
}

function driver(ids: readonly string[], { version, informationUri }: SarifOptions) {
  return { name: 'ecs-taskdef', semanticVersion: version, informationUri, rules: ids.map(descriptor) };
}

function descriptor(id: string) {
  const rule = registered.get(id);
  const page = known[id];
  // A rule that is not registered has no page; only a test has such findings.
  if (!rule || !page) return { id };
  const [summary, why] = [l10n.t(page.summary), l10n.t(page.why)];
  const answer = page.aws ? [`${l10n.t('AWS answers:')} ${page.aws}`] : [];
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: [summary, why, ...answer, l10n.t('Source: {0}', page.source)].join('\n\n'),
      markdown: rulePage(rule, page, (english) => l10n.t(english)),
    },
    helpUri: pageUrl(id),
    defaultConfiguration: { enabled: rule.default !== 'off', level: LEVELS[rule.severity] },
    properties: { tags: ['ecs', rule.group, ...(rule.deprecated ? ['deprecated'] : [])] },
  };
}

function invocation(errors: readonly string[]) {
  const toolExecutionNotifications = errors.map((text) => ({ level: 'error', message: { text } }));
  return { executionSuccessful: errors.length === 0, toolExecutionNotifications };
}

type Artifact = Readonly<Record<string, unknown>>;

function resultsOf(analysis: Analysis, file: Artifact, indexes: Map<string, number>, options: SarifOptions): object[] {
  const wanted = new Set(shown(analysis, options));
  if (wanted.size === 0) return [];
  const lines = new Lines(analysis.text);
  const prints = fingerprints(analysis);
  const written = new Set<Fix['edits']>();
  return analysis.findings.flatMap((finding, index) => {
    if (!wanted.has(finding)) return [];
    const { rule, severity, message, at, related = [] } = finding;
    const { member = '', hash = '' } = prints[index] ?? {};
    if (!indexes.has(rule)) indexes.set(rule, indexes.size);
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule),
      level: LEVELS[severity],
      message: { text: message },
      locations: [
        {
          ...place(file, at, lines),
          ...(member && { logicalLocations: [{ fullyQualifiedName: member, kind: 'property' }] }),
        },
      ],
      ...(related.length > 0 && {
        relatedLocations: related.map((other) => ({
          ...place(file, other.at, lines),
          message: { text: other.message },
        })),
      }),
      partialFingerprints: { [FINGERPRINT]: hash },
      ...fixesOf(finding, analysis, file, lines, written),
    };
  });
}

/** Findings may share a fix that mends them all. One of more characters than this is written with the first of them alone. */
const MOST_REPEATED = 20_000;

/** So many characters a replacement takes about, beside its text. */
const REPLACEMENT = 200;

/**
 * The fix that is offered first, as the replacements that it comes to.
 * @param written the large fixes that the file has already
 */
function fixesOf(
  { fixes }: Finding,
  { tree }: Analysis,
  artifactLocation: Artifact,
  lines: Lines,
  written: Set<Fix['edits']>,
) {
  const fix = fixes?.[0];
  if (!fix || written.has(fix.edits)) return {};
  const edits = toTextEdits(tree, fix.edits);
  if (edits.length === 0) return {};
  if (edits.reduce((sum, { text }) => sum + text.length + REPLACEMENT, 0) > MOST_REPEATED) written.add(fix.edits);
  const replacements = [...edits]
    .sort((a, b) => a.start - b.start)
    .map((edit) => ({ deletedRegion: region(edit, lines), insertedContent: { text: edit.text } }));
  return { fixes: [{ description: { text: fix.title }, artifactChanges: [{ artifactLocation, replacements }] }] };
}

function place(artifactLocation: Artifact, at: Span, lines: Lines) {
  return { physicalLocation: { artifactLocation, region: region(at, lines) } };
}

/** Lines and columns count from 1, offsets from 0, and the byte order mark is no part of the text. */
function region({ start, end }: Span, lines: Lines) {
  const [first, last] = [placeAt(lines, start), placeAt(lines, end)];
  const mark = lines.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const [from, to] = [Math.max(start - mark, 0), Math.max(end - mark, 0)];
  return {
    startLine: first.line + 1,
    startColumn: first.character + 1,
    endLine: last.line + 1,
    endColumn: last.character + 1,
    charOffset: from,
    charLength: to - from,
  };
}

function address(uri: string) {
  return ABSOLUTE.test(uri) ? { uri } : { uri, uriBaseId: ROOT };
}
