import * as l10n from '@vscode/l10n';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core/analyze.ts';
import { newConfiguration, turnOff } from '../../core/configuration/turn-off.ts';
import { canDisable, disableInFile, disableOnLine, takesComments } from '../../core/features/disable.ts';
import { applyEdits } from '../../core/text/edit.ts';
import type { Span } from '../../core/text/span.ts';
import { SHOW_RULE } from '../../protocol.ts';
import { toFileEdit, toNewFile, toQuickFix, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** What a person may do about a finding that is not to be fixed: silence its rule, or read about it. One set a rule. */
export function aboutRules(
  session: Session,
  document: TextDocument,
  findings: readonly Finding[],
  place: Span,
): CodeAction[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  return [...first.values()].flatMap((finding) => [
    ...(canDisable(finding) ? disablings(session, document, finding, place) : []),
    ...page(session, document, finding),
  ]);
}

/** The edits are small and known, so nobody has to ask for them. */
function disablings(session: Session, document: TextDocument, finding: Finding, place: Span): CodeAction[] {
  const { documents, client } = session;
  const analysis = documents.analysis(document);
  const { rule, at } = finding;
  const isHere = at.start <= place.end && place.start <= at.end;
  const takes = takesComments(analysis.tree, documents.optionsFor(document));
  const onLine = takes && isHere ? disableOnLine(analysis, finding) : undefined;
  const inFile = takes ? disableInFile(analysis, finding) : undefined;
  const edited = (edit: typeof onLine) => edit && toWorkspaceEdit(document, [edit], client.versionedEdits);
  const offered: readonly (readonly [string, WorkspaceEdit | undefined])[] = [
    [l10n.t('Disable {0} on this line', rule), edited(onLine)],
    [l10n.t('Disable {0} in this file', rule), edited(inFile)],
    [l10n.t('Disable {0} in the workspace', rule), inWorkspace(session, document, rule)],
  ];
  return offered.flatMap(([title, edit]) => (edit ? [{ ...toQuickFix(document, [finding], title, false), edit }] : []));
}

/** Undefined where it would change nothing: a setting, or a glob of the file, has the last word. */
function inWorkspace({ client, documents }: Session, { uri }: TextDocument, rule: string): WorkspaceEdit | undefined {
  const { configurations } = documents;
  const file = configurations?.file(uri);
  if (file) {
    const open = documents.get(file.uri);
    const read = open ?? documents.create(file.uri, 'jsonc', 0, file.text);
    const text = read.getText();
    const edits = turnOff(text, rule);
    const helps =
      edits && configurations?.levelsWith(uri, { uri: file.uri, text: applyEdits(text, edits) })[rule] === 'off';
    return helps ? toFileEdit(read, open?.version ?? null, edits, client.versionedEdits) : undefined;
  }
  const place = client.createsFiles ? configurations?.newFile(uri) : undefined;
  if (!place) return undefined;
  const text = newConfiguration(rule);
  return configurations?.levelsWith(uri, { uri: place, text })[rule] === 'off' ? toNewFile(place, text) : undefined;
}

function page({ options }: Session, document: TextDocument, finding: Finding): CodeAction[] {
  if (options.showsRules !== true) return [];
  const title = l10n.t('Open the page of {0}', finding.rule);
  const command = { title, command: SHOW_RULE, arguments: [finding.rule] };
  return [{ ...toQuickFix(document, [finding], title, false), command }];
}
