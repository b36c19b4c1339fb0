import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core/analyze.ts';
import { CLEANED_UP } from '../../core/features/convert.ts';
import { type Refactoring, type Refusal, toTextChanges } from '../../core/features/refactor/plan.ts';
import { type Purpose, REFACTORINGS, refactor } from '../../core/features/refactorings.ts';
import type { Span } from '../../core/text/span.ts';
import { CONVERT, REFACTOR } from '../../protocol.ts';
import { toAnnotatedEdit, toQuickFix, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** How an offered refactoring is found again when the client asks for its edit. */
interface Reference {
  readonly uri: string;
  readonly version: number;
  readonly refactoring: string;
  /** What was selected. */
  readonly place: Span;
}

/**
 * Of how many findings an answer holds the fixes, the first ones in the document. A selection of a whole document may
 * touch thousands: nobody reads a menu of them, and the client would get megabytes. At a cursor there are a few.
 */
export const MOST_FIXED = 50;

/** What the refactorings are to LSP. A command asks for those with a kind of their own. */
const KINDS: Readonly<Record<Purpose, CodeActionKind>> = {
  ...CONVERT,
  ...REFACTOR,
  moveOut: CodeActionKind.RefactorExtract,
  rewrite: CodeActionKind.RefactorRewrite,
};

/**
 * The refactorings of a document.
 * @param asked somebody asks for refactorings, and so gets those of the whole document anywhere, and with those of the
 * place the reason why one cannot be done
 */
export function refactorings(
  session: Session,
  document: TextDocument,
  place: Span,
  asked: boolean,
  wants: (kind: string) => boolean,
): CodeAction[] {
  const analysis = session.documents.analysis(document);
  return [...REFACTORINGS].flatMap(([name, { purpose }]) => {
    const kind = KINDS[purpose];
    const found = wants(kind) ? refactor(name, analysis, place, asked) : undefined;
    if (!found) return [];
    const action = { title: found.title, kind };
    if (!('refused' in found)) return [offered(session, document, name, place, found, action)];
    return asked && session.client.disabledActions ? [{ ...action, disabled: { reason: found.refused } }] : [];
  });
}

/** The clean-up as a fix of the findings that it settles: one for all of them, since it is about the whole document. */
export function cleanUpFix(session: Session, document: TextDocument, findings: readonly Finding[]): CodeAction[] {
  const [first, ...others] = findings.filter(({ rule }) => CLEANED_UP.has(rule)).slice(0, MOST_FIXED);
  const found = first && refactor('cleanUp', session.documents.analysis(document), first.at, true);
  if (!found || 'refused' in found) return [];
  const action = toQuickFix(document, [first, ...others], found.title, false);
  return [offered(session, document, 'cleanUp', first.at, found, action)];
}

/** codeAction/resolve for a refactoring; undefined for other actions, and for a text that is no more. */
export function resolveRefactoring(session: Session, { data }: CodeAction): WorkspaceEdit | undefined {
  const { uri, version, refactoring, place } = (data ?? {}) as Partial<Reference>;
  const document = uri === undefined ? undefined : session.documents.get(uri);
  if (!refactoring || !place || !document || document.version !== version) return undefined;
  const found: Refactoring | Refusal | undefined = refactor(
    refactoring,
    session.documents.analysis(document),
    place,
    true,
  );
  return found && !('refused' in found) ? editOf(session, document, found) : undefined;
}

function offered(
  session: Session,
  document: TextDocument,
  refactoring: string,
  { start, end }: Span,
  found: Refactoring,
  action: CodeAction,
): CodeAction {
  if (!session.client.resolvesEdits) return { ...action, edit: editOf(session, document, found) };
  const data: Reference = { uri: document.uri, version: document.version, refactoring, place: { start, end } };
  return { ...action, data };
}

function editOf({ client, documents }: Session, document: TextDocument, found: Refactoring): WorkspaceEdit {
  const changes = toTextChanges(documents.analysis(document).tree, found);
  if (client.annotatedEdits) return toAnnotatedEdit(document, changes);
  const edits = changes.flatMap((change) => change.edits);
  return toWorkspaceEdit(document, edits, client.versionedEdits);
}
