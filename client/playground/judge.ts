import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
} from 'vscode-languageserver-protocol/browser';
import { FIX_ALL, REFACTOR, STATUS, type Status, SWITCH_MODE } from '../../server/src/protocol.ts';
import { byId } from './elements.ts';
import { documentOf, toEdits, toLspRange, toMarker, toRange } from './lsp/convert.ts';
import { followDiagnostics, synchronize } from './lsp/document.ts';
import { registerProviders } from './lsp/providers.ts';
import type { Server } from './lsp/server.ts';
import * as monaco from './monaco.ts';
import { Problems } from './problems.ts';
import { showRules } from './rule-page.ts';
import type { Say, TextKey } from './texts.ts';

export interface Judged {
  readonly server: Server;
  readonly editor: monaco.editor.IStandaloneCodeEditor;
  readonly model: monaco.editor.ITextModel;
  readonly say: Say;
  readonly notice: (text: string) => void;
}

/** Shows what the server finds, in the text and below it, and applies its fixes. Ends when the first findings are shown. */
export function judge(judged: Judged): Promise<void> {
  const { server, editor, model, say } = judged;
  let now: readonly Diagnostic[] = [];
  let allFixes: CodeAction | undefined;
  const fixAll = byId<HTMLButtonElement>('fix-all');
  const explain = showRules(server);
  const problems = new Problems(say, {
    jump: (diagnostic) => jump(editor, diagnostic),
    fix: (action) => void fix(judged, action),
    explain: (rule) => void explain(rule),
    leave: () => editor.focus(),
  });

  async function show(diagnostics: readonly Diagnostic[]): Promise<void> {
    now = diagnostics;
    monaco.editor.setModelMarkers(model, 'ecs', diagnostics.map(toMarker));
    const version = model.getVersionId();
    const [status, fixes, [all]] = await Promise.all([
      server.connection.sendRequest<Status | null>(STATUS, { uri: model.uri.toString() }),
      offered(server, model, 'quickfix'),
      offered(server, model, FIX_ALL),
    ]);
    // The person has gone on in the meantime, and newer diagnostics will come.
    if (version !== model.getVersionId()) return;
    allFixes = all;
    fixAll.disabled = !all;
    const empty = emptyTexts(model, status);
    // That there is no text is no mistake of somebody who is about to paste one.
    const shown = empty[0] === 'blankTitle' ? [] : diagnostics;
    problems.show(shown, fixes, empty);
    setText('summary', problems.summary(shown, empty));
    setText('about', aboutText(say, status));
  }

  fixAll.addEventListener('click', () => allFixes && void fix(judged, allFixes));
  registerProviders({ language: model.getLanguageId(), server, diagnosticsNow: () => now, noName: say('noName') });
  offerModes(editor);
  synchronize(server, model);
  return followDiagnostics(server, model, show);
}

function jump(editor: monaco.editor.IStandaloneCodeEditor, { range }: Diagnostic): void {
  editor.setSelection(toRange(range));
  editor.revealRangeInCenterIfOutsideViewport(toRange(range));
  editor.focus();
}

async function fix({ server, editor, model, say, notice }: Judged, action: CodeAction): Promise<void> {
  const { edit } = action.edit ? action : await server.connection.sendRequest(CodeActionResolveRequest.type, action);
  const edits = toEdits(edit, model);
  if (edits.length === 0) return;
  editor.pushUndoStop();
  editor.executeEdits('fix', edits);
  editor.pushUndoStop();
  notice(say('fixed', action.title));
}

/** The command behind the lens of the network: the modes are actions of the server. */
function offerModes(editor: monaco.editor.IStandaloneCodeEditor): void {
  monaco.editor.registerCommand(SWITCH_MODE, () => {
    editor.focus();
    editor.trigger('lens', 'editor.action.codeAction', { kind: REFACTOR.switchMode, apply: 'never' });
  });
}

/** The actions of a kind for the whole text. */
async function offered(server: Server, model: monaco.editor.ITextModel, kind: string): Promise<CodeAction[]> {
  const params = {
    ...documentOf(model),
    range: toLspRange(model.getFullModelRange()),
    context: { diagnostics: [], only: [kind] },
  };
  return ((await server.ask((to) => to.sendRequest(CodeActionRequest.type, params))) ?? []) as CodeAction[];
}

/** A text that is the same is not said again to those who listen. */
function setText(id: string, text: string): void {
  const element = byId(id);
  if (element.textContent !== text) element.textContent = text;
}

/** What stands in the place of findings: a title and a sentence. */
function emptyTexts(model: monaco.editor.ITextModel, status: Status | null): readonly [TextKey, TextKey] {
  if (model.getValue().trim() === '') return ['blankTitle', 'blank'];
  return status ? ['emptyTitle', 'empty'] : ['unknownTitle', 'unknown'];
}

const KINDS: Readonly<Record<Status['kind'], TextKey>> = {
  'task-definition': 'kindTask',
  'describe-output': 'kindOutput',
  'container-definitions': 'kindContainers',
};

function aboutText(say: Say, status: Status | null): string {
  if (!status) return '';
  return [say(KINDS[status.kind]), status.launchTypes.join(', '), status.networkMode].filter(Boolean).join(' · ');
}
