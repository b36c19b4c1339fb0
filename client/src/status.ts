import * as vscode from 'vscode';
import { STATUS, type Status } from '../../server/src/protocol.ts';
import type { Server } from './server.ts';

export interface StatusItem extends vscode.Disposable {
  /** Asks the server anew. */
  refresh(): void;
}

/**
 * Shows in the status bar what the active document is, where its task runs, and how many findings it has. For other
 * documents there is no item. While the server does not run, as when it is started anew, the item stays as it is.
 */
export function showStatus(
  server: Pick<Server, 'running'>,
  languages: readonly string[],
  item = createItem(),
): StatusItem {
  let shown: vscode.TextDocument | undefined;
  let questions = 0;

  async function refresh(): Promise<void> {
    const question = ++questions;
    const document = vscode.window.activeTextEditor?.document;
    const isCandidate = document && languages.includes(document.languageId);
    const status = isCandidate ? await ask(server, document.uri) : null;
    // The person has gone on in the meantime, and a newer question is under way.
    if (question !== questions) return;
    if (status === undefined && document === shown) return;
    shown = status ? document : undefined;
    if (!document || !status) return item.hide();
    Object.assign(item, appearance(document.uri, status));
    item.show();
  }

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.some(isActive) && refresh()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isActive(document.uri) && refresh()),
  ];
  void refresh();
  return { refresh: () => void refresh(), dispose: () => vscode.Disposable.from(...listeners, item).dispose() };
}

function createItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('ecsTaskDefinition', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('ECS Task Definition');
  return item;
}

/** Undefined while the server does not answer. */
async function ask({ running }: Pick<Server, 'running'>, uri: vscode.Uri): Promise<Status | null | undefined> {
  try {
    return await running?.sendRequest<Status | null>(STATUS, { uri: running.code2ProtocolConverter.asUri(uri) });
  } catch {
    return undefined;
  }
}

function isActive(uri: vscode.Uri): boolean {
  return uri.toString() === vscode.window.activeTextEditor?.document.uri.toString();
}

/** What is ours, and what the editor's own JSON server says of the syntax in our place. */
const SOURCES: ReadonlySet<string | undefined> = new Set(['ecs', 'json', 'jsonc']);

function appearance(uri: vscode.Uri, { kind, launchTypes, networkMode }: Status): Partial<vscode.StatusBarItem> {
  const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => SOURCES.has(source));
  const count = (wanted: vscode.DiagnosticSeverity) => found.filter(({ severity }) => severity === wanted).length;
  const errors = count(vscode.DiagnosticSeverity.Error);
  const warnings = count(vscode.DiagnosticSeverity.Warning);
  const about = [kindText(kind), launchTypes.join(', '), networkMode].filter(Boolean).join(' · ');
  const counted = vscode.l10n.t('{0} errors, {1} warnings', errors, warnings);
  const isClean = errors + warnings === 0;
  return {
    text: isClean ? `${about} $(check)` : `${about} $(error) ${errors} $(warning) ${warnings}`,
    tooltip: `${about}\n${counted}\n${isClean ? vscode.l10n.t('Show Commands') : vscode.l10n.t('Show Problems')}`,
    accessibilityInformation: { label: `${about}, ${counted}` },
    command: isClean
      ? { command: 'workbench.action.quickOpen', arguments: ['>ECS: '], title: vscode.l10n.t('Show Commands') }
      : { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') },
  };
}

function kindText(kind: Status['kind']): string {
  switch (kind) {
    case 'describe-output':
      return vscode.l10n.t('Output of describe-task-definition');
    case 'container-definitions':
      return vscode.l10n.t('List of containers');
    default:
      return vscode.l10n.t('Task definition');
  }
}
