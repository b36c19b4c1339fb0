import * as l10n from '@vscode/l10n';
import {
  type ChangeAnnotation,
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentLink,
  type DocumentSymbol,
  type Hover,
  type TextEdit as LspTextEdit,
  type MarkupContent,
  MarkupKind,
  type Range,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/analyze.ts';
import type { HoverText } from '../core/features/hover.ts';
import type { Link } from '../core/features/links.ts';
import type { TextChange } from '../core/features/refactor/plan.ts';
import { pageUrl } from '../core/features/rule-page.ts';
import type { OutlineKind, OutlineSymbol, TaskSymbol } from '../core/features/symbols.ts';
import type { Severity } from '../core/rules/rule.ts';
import type { TextEdit } from '../core/text/edit.ts';
import type { Span } from '../core/text/span.ts';
import type { DiagnosticFeatures } from './session.ts';

/** The only place where offsets become LSP positions, and the engine's words become LSP's. */

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const SYMBOL_KINDS: Record<OutlineKind, SymbolKind> = {
  task: SymbolKind.Package,
  container: SymbolKind.Module,
  port: SymbolKind.Interface,
  environment: SymbolKind.Variable,
  secret: SymbolKind.Key,
  mount: SymbolKind.Field,
  volume: SymbolKind.Object,
};

const PLAIN: DiagnosticFeatures = { tags: new Set(), related: false, pages: false };

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/**
 * A finding as a diagnostic.
 * @param shown what the client shows; to say which diagnostic an action is for, none of it is needed
 */
export function toDiagnostic(
  document: TextDocument,
  { at, message, rule, severity, related, deprecated }: Finding,
  shown: DiagnosticFeatures = PLAIN,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, at),
    severity: SEVERITIES[severity],
    source: 'ecs',
    code: rule,
    ...(shown.pages && { codeDescription: { href: pageUrl(rule) } }),
    message,
  };
  if (related?.length && shown.related) {
    diagnostic.relatedInformation = related.map((other) => ({
      location: { uri: document.uri, range: toRange(document, other.at) },
      message: other.message,
    }));
  }
  if (deprecated && shown.tags.has(DiagnosticTag.Deprecated)) diagnostic.tags = [DiagnosticTag.Deprecated];
  return diagnostic;
}

/**
 * The diagnostics of a document: one for each finding, and, for clients that fade text, a hint for each stretch that
 * the finding declares superfluous.
 */
export function toDiagnostics(
  document: TextDocument,
  findings: readonly Finding[],
  shown: DiagnosticFeatures,
): Diagnostic[] {
  return findings.flatMap((finding) => [
    toDiagnostic(document, finding, shown),
    ...(shown.tags.has(DiagnosticTag.Unnecessary) ? fadedHints(document, finding) : []),
  ]);
}

function fadedHints(document: TextDocument, { faded, rule }: Finding): Diagnostic[] {
  return (faded ?? []).map((span) => ({
    range: toRange(document, span),
    severity: DiagnosticSeverity.Hint,
    source: 'ecs',
    code: rule,
    message: l10n.t('This has no effect'),
    tags: [DiagnosticTag.Unnecessary],
  }));
}

export function toHover(document: TextDocument, hover: HoverText, markdown: boolean): Hover {
  return { contents: toMarkup(hover.markdown, markdown), range: toRange(document, hover.span) };
}

export function toDocumentLink(document: TextDocument, { url, tooltip, ...span }: Link): DocumentLink {
  return { range: toRange(document, span), target: url, tooltip };
}

export function toDocumentSymbol(document: TextDocument, symbol: OutlineSymbol): DocumentSymbol {
  const { name, detail, kind, span, nameSpan, children } = symbol;
  return {
    name,
    ...(detail && { detail }),
    kind: SYMBOL_KINDS[kind],
    range: toRange(document, span),
    selectionRange: toRange(document, nameSpan),
    children: children.map((child) => toDocumentSymbol(document, child)),
  };
}

/** Symbols within symbols one after the other, each with the name of the one that it is in. */
export function toSymbolInformation(
  uri: string,
  symbols: readonly DocumentSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...toSymbolInformation(uri, children ?? [], name),
  ]);
}

export function toWorkspaceSymbol(document: TextDocument, { symbol, within }: TaskSymbol): WorkspaceSymbol {
  const { name, kind, nameSpan } = symbol;
  return {
    name,
    kind: SYMBOL_KINDS[kind],
    location: { uri: document.uri, range: toRange(document, nameSpan) },
    ...(within !== undefined && { containerName: within }),
  };
}

/** A text in Markdown, as it is or for a client that shows no Markdown. */
export function toMarkup(text: string, markdown: boolean): MarkupContent {
  return markdown ? { kind: MarkupKind.Markdown, value: text } : { kind: MarkupKind.PlainText, value: plain(text) };
}

/** The text without Markdown's signs, for clients that show it as it is. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\][]*)\]\(([^()]*)\)/g, '$1: $2')
    .replace(/^\|[-| ]+\|\n/gm, '')
    .replace(/^```.*\n|\n```.*$/gm, '')
    .replace(/\*\*|`/g, '')
    .replace(/\\\|/g, '|');
}

export function toTextEdit(document: TextDocument, edit: TextEdit): LspTextEdit {
  return { range: toRange(document, edit), newText: edit.text };
}

/** Edits of one document, tied to the version that they were made for where the client can tell. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly TextEdit[], versioned: boolean): WorkspaceEdit {
  const converted = edits.map((edit) => toTextEdit(document, edit));
  if (!versioned) return { changes: { [document.uri]: converted } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: converted }] };
}

/**
 * Edits of a file, open or not.
 * @param version of the open document; null for a file that is not open
 */
export function toFileEdit(
  file: TextDocument,
  version: number | null,
  edits: readonly TextEdit[],
  versioned: boolean,
): WorkspaceEdit {
  const converted = edits.map((edit) => toTextEdit(file, edit));
  if (!versioned) return { changes: { [file.uri]: converted } };
  return { documentChanges: [{ textDocument: { uri: file.uri, version }, edits: converted }] };
}

/** A file that is not there yet, with this text. */
export function toNewFile(uri: string, text: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText: text }];
  return {
    documentChanges: [
      { kind: 'create', uri },
      { textDocument: { uri, version: null }, edits },
    ],
  };
}

/** Changes of one document as edits that say what they are for. */
export function toAnnotatedEdit(document: TextDocument, changes: readonly TextChange[]): WorkspaceEdit {
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits = changes.flatMap(({ edits, label, description, needsConfirmation }, index) => {
    const annotationId = String(index + 1);
    changeAnnotations[annotationId] = { label, needsConfirmation, ...(description && { description }) };
    return edits.map((edit) => ({ ...toTextEdit(document, edit), annotationId }));
  });
  const textDocument = { uri: document.uri, version: document.version };
  return { documentChanges: [{ textDocument, edits }], changeAnnotations };
}

/** A quick fix of these findings without its edit. */
export function toQuickFix(
  document: TextDocument,
  findings: readonly Finding[],
  title: string,
  isPreferred: boolean,
): CodeAction {
  const diagnostics = findings.map((finding) => toDiagnostic(document, finding));
  return { title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred };
}

/**
 * The range as far as it lies in the text, the earlier end first: behind the last line the library keeps lines that are not there.
 * @throws where a position is no two numbers, so that the text stays as it is
 */
export function withinText(document: TextDocument, { start, end }: Range): Range {
  const offsets = [start, end].map((position) => {
    if (!Number.isInteger(position.line) || !Number.isInteger(position.character)) throw new Error('no position');
    return document.offsetAt(position);
  });
  return { start: document.positionAt(Math.min(...offsets)), end: document.positionAt(Math.max(...offsets)) };
}
