import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Finding } from '../../core/analyze.ts';
import { fixAll } from '../../core/features/fix-all.ts';
import type { Fix } from '../../core/rules/rule.ts';
import { toTextEdits } from '../../core/syntax/edit.ts';
import { difference } from '../../core/text/difference.ts';
import type { Span } from '../../core/text/span.ts';
import { CONVERT, FIX_ALL } from '../../protocol.ts';
import { toQuickFix, toSpan, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';
import { aboutRules } from './disable.ts';
import { cleanUpFix, MOST_FIXED, refactorings, resolveRefactoring } from './refactor.ts';

/** How an offered action finds its fix again when the client asks for the edit. */
interface Reference {
  readonly uri: string;
  readonly version: number;
  /** Number of the finding in the document, and of the fix in the finding. */
  readonly finding: number;
  readonly fix: number;
  /** The rule, to tell when other settings have given the document other findings. */
  readonly rule: string;
}

/** textDocument/codeAction: the fixes of the findings that the range touches, refactorings, and all safe fixes at once. */
export function codeActionHandler(session: Session) {
  return ({ textDocument, range, context }: CodeActionParams): CodeAction[] => {
    const document = session.documents.get(textDocument.uri);
    if (!document) return [];
    const wants = (kind: string) => !context.only || context.only.some((only) => isWithin(kind, only));
    const place = toSpan(document, range);
    const fixing = wants(CodeActionKind.QuickFix);
    const touched = fixing ? findingsAt(session.documents.analysis(document), place) : [];
    const here = touched.slice(0, MOST_FIXED);
    const cleanUp = cleanUpFix(session, document, touched);
    // As a fix it is in the menu already.
    const rewrites = (kind: string) => wants(kind) && !(kind === CONVERT.cleanUp && cleanUp.length > 0);
    const actions = [
      ...here.flatMap((finding) => quickFixes(session, document, finding)),
      ...cleanUp,
      ...aboutRules(session, document, here, place),
      ...refactorings(session, document, place, Boolean(context.only), rewrites),
    ];
    // Offered only where it is asked for: on save, or in the menu of source actions.
    if (context.only && wants(FIX_ALL)) actions.push(...fixAllAction(session, document));
    return actions;
  };
}

/** codeAction/resolve: the edit of an action that was offered without it. */
export function resolveCodeActionHandler(session: Session) {
  return (action: CodeAction): CodeAction => {
    const rewriting = resolveRefactoring(session, action);
    if (rewriting) return { ...action, edit: rewriting };
    const reference = action.data as Reference | undefined;
    const document = reference && session.documents.get(reference.uri);
    // An edit for a text that is no more would garble the one that is.
    if (!document || document.version !== reference.version) return action;
    const finding = session.documents.analysis(document).findings[reference.finding];
    const fix = finding?.fixes?.[reference.fix];
    return fix && finding.rule === reference.rule && fix.title === action.title
      ? { ...action, edit: editOf(session, document, fix) }
      : action;
  };
}

function findingsAt({ findings }: Analysis, place: Span): Finding[] {
  return findings.filter(({ at, faded = [] }) =>
    [at, ...faded].some(({ start, end }) => start <= place.end && place.start <= end),
  );
}

function quickFixes(session: Session, document: TextDocument, finding: Finding): CodeAction[] {
  const index = session.documents.analysis(document).findings.indexOf(finding);
  return (finding.fixes ?? []).map((fix, number) => {
    const action = toQuickFix(document, [finding], fix.title, number === 0);
    if (!session.client.resolvesEdits) return { ...action, edit: editOf(session, document, fix) };
    const data: Reference = {
      uri: document.uri,
      version: document.version,
      finding: index,
      fix: number,
      rule: finding.rule,
    };
    return { ...action, data };
  });
}

function fixAllAction(session: Session, document: TextDocument): CodeAction[] {
  const analysis = session.documents.analysis(document);
  const change = difference(analysis.text, fixAll(analysis, session.documents.optionsFor(document)));
  if (!change) return [];
  const edit = toWorkspaceEdit(document, [change], session.client.versionedEdits);
  return [{ title: l10n.t('Fix all that can be fixed safely'), kind: FIX_ALL, edit }];
}

function editOf(session: Session, document: TextDocument, fix: Fix) {
  const { tree } = session.documents.analysis(document);
  return toWorkspaceEdit(document, toTextEdits(tree, fix.edits), session.client.versionedEdits);
}

/** Whether a kind is the asked one or below it: `source.fixAll.ecs` is within `source.fixAll` and `source`. */
function isWithin(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
