import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isRewritable, type Refactoring, toTextChanges } from '../../core/features/refactor/plan.ts';
import { REFACTORINGS, refactor } from '../../core/features/switch-mode.ts';
import type { Task } from '../../core/model/task.ts';
import type { Span } from '../../core/text/span.ts';
import { REFACTOR } from '../../protocol.ts';
import { toAnnotatedEdit, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** How an offered refactoring is found again when the client asks for its edit. */
interface Reference {
  readonly uri: string;
  readonly version: number;
  readonly refactoring: (typeof REFACTORINGS)[number];
}

/**
 * The refactorings of a document.
 * @param place what the person has selected; they are offered where the task says how and where it runs, and at its
 * beginning. Undefined offers them everywhere.
 */
export function refactorings(
  session: Session,
  document: TextDocument,
  place: Span | undefined,
  wants: (kind: string) => boolean,
): CodeAction[] {
  const { task, tree } = session.documents.analysis(document);
  if (!task || !isRewritable(tree) || (place && !isAtPlatform(task, tree.root, place))) return [];
  return REFACTORINGS.filter((name) => wants(kindOf(name))).flatMap((name): CodeAction[] => {
    const found = refactor(task, name);
    if (!found) return [];
    const action: CodeAction = { title: found.title, kind: kindOf(name) };
    if (!session.client.resolvesEdits) return [{ ...action, edit: editOf(session, document, found) }];
    const data: Reference = { uri: document.uri, version: document.version, refactoring: name };
    return [{ ...action, data }];
  });
}

/** codeAction/resolve for a refactoring; undefined for other actions, and for a text that is no more. */
export function resolveRefactoring(session: Session, { data }: CodeAction): WorkspaceEdit | undefined {
  const { uri, version, refactoring } = (data ?? {}) as Partial<Reference>;
  const document = uri === undefined ? undefined : session.documents.get(uri);
  if (!refactoring || !document || document.version !== version) return undefined;
  const { task } = session.documents.analysis(document);
  const found = task && refactor(task, refactoring);
  return found && editOf(session, document, found);
}

function kindOf(name: Reference['refactoring']): string {
  return name === 'fargate' ? REFACTOR.fargate : REFACTOR.switchMode;
}

function isAtPlatform(task: Task, root: Span | undefined, place: Span): boolean {
  const { node, networkMode, requiresCompatibilities } = task;
  // In describe output the task is one object further in than the text.
  const braces = [root, node].map((object) => object && { start: object.start, end: object.start + 1 });
  return [...braces, networkMode.property, requiresCompatibilities.property].some(
    (span) => span && span.start <= place.end && place.start <= span.end,
  );
}

function editOf({ client, documents }: Session, document: TextDocument, found: Refactoring): WorkspaceEdit {
  const changes = toTextChanges(documents.analysis(document).tree, found);
  if (client.annotatedEdits) return toAnnotatedEdit(document, changes);
  const edits = changes.flatMap((change) => change.edits);
  return toWorkspaceEdit(document, edits, client.versionedEdits);
}
