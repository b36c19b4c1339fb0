import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core/analyze.ts';
import { CLEANED_UP, CONVERSIONS, type Conversion, conversionTitle, convert } from '../../core/features/convert.ts';
import { difference } from '../../core/features/fix-all.ts';
import type { Span } from '../../core/text/span.ts';
import { CONVERT } from '../../protocol.ts';
import { toQuickFix, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** How an offered conversion is found again when the client asks for its edit. */
interface Reference {
  readonly uri: string;
  readonly version: number;
  readonly conversion: Conversion;
}

/**
 * The conversions of a document, offered at its beginning.
 * @param place what the person has selected; undefined offers them everywhere
 */
export function conversions(
  session: Session,
  document: TextDocument,
  place: Span | undefined,
  wants: (kind: string) => boolean,
): CodeAction[] {
  const { tree } = session.documents.analysis(document);
  const start = tree.root?.start ?? 0;
  if (place && (place.start > start + 1 || place.end < start)) return [];
  return CONVERSIONS.filter((name) => wants(CONVERT[name])).flatMap((name) =>
    offered(session, document, name, { title: conversionTitle(name), kind: CONVERT[name] }),
  );
}

/** The clean-up as a fix of a finding that it settles. */
export function cleanUpFix(session: Session, document: TextDocument, finding: Finding): CodeAction[] {
  if (!CLEANED_UP.has(finding.rule)) return [];
  return offered(session, document, 'cleanUp', toQuickFix(document, finding, conversionTitle('cleanUp'), false));
}

/** codeAction/resolve for a conversion; undefined for other actions, and for a text that is no more. */
export function resolveConversion(session: Session, { data }: CodeAction): WorkspaceEdit | undefined {
  const { uri, version, conversion } = (data ?? {}) as Partial<Reference>;
  const document = uri === undefined ? undefined : session.documents.get(uri);
  if (!conversion || !document || document.version !== version) return undefined;
  return editOf(session, document, conversion);
}

function offered(session: Session, document: TextDocument, name: Conversion, action: CodeAction): CodeAction[] {
  const edit = editOf(session, document, name);
  if (!edit) return [];
  if (!session.client.resolvesEdits) return [{ ...action, edit }];
  const data: Reference = { uri: document.uri, version: document.version, conversion: name };
  return [{ ...action, data }];
}

function editOf({ documents, client }: Session, document: TextDocument, name: Conversion): WorkspaceEdit | undefined {
  const text = document.getText();
  const converted = convert(documents.analysis(document), name);
  if (converted === undefined) return undefined;
  return toWorkspaceEdit(document, difference(text, converted), client.versionedEdits);
}
