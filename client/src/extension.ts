import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { mayBeTaskDefinition } from '../../server/src/core/model/recognize.ts';
import {
  FIND_CONFIGURATION,
  FIND_DOCUMENTS,
  type InitializationOptions,
  LANGUAGE_ID,
  READ_DOCUMENT,
  SETTINGS,
} from '../../server/src/protocol.ts';
import { registerCommands } from './commands/commands.ts';
import { whenDied } from './died.ts';
import { findConfiguration } from './find-configuration.ts';
import { findDocuments, readDocument } from './find-documents.ts';
import { Server } from './server.ts';
import { type StatusItem, showStatus } from './status.ts';

/** Makes the client that starts the server: a process on the desktop, a worker on the web. */
export type CreateClient = (
  context: vscode.ExtensionContext,
  options: LanguageClientOptions,
) => Promise<BaseLanguageClient>;

const JSON_LANGUAGES = ['json', 'jsonc'];
const LANGUAGES = [LANGUAGE_ID, ...JSON_LANGUAGES];

/**
 * Starts the server as soon as a task definition is open, a command needs it, or the settings ask for all files, and not
 * before: a window with other JSON pays for a look at its text and nothing else.
 */
export function start(context: vscode.ExtensionContext, createClient: CreateClient): Stop {
  // Made with the first start, and there for all further ones.
  let lasting: { readonly output: vscode.LogOutputChannel; readonly status: StatusItem } | undefined;
  const server = new Server(async () => {
    if (!lasting) {
      const output = vscode.window.createOutputChannel(vscode.l10n.t('ECS Task Definitions'), { log: true });
      lasting = { output, status: showStatus(server, LANGUAGES) };
      context.subscriptions.push(output, lasting.status);
    }
    const { output, status } = lasting;
    const client = await createClient(context, clientOptions(context, output));
    client.clientOptions.errorHandler = whenDied(client.createDefaultErrorHandler(), tellRestart, givenUp());
    // Before the start: the server asks as soon as it knows a document.
    client.onRequest(FIND_CONFIGURATION, findConfiguration);
    client.onDidChangeState(() => status.refresh());
    client.onRequest(FIND_DOCUMENTS, findDocuments);
    client.onRequest(READ_DOCUMENT, readDocument);
    return client;
  }, tellFailure);
  const opened = vscode.workspace.onDidOpenTextDocument(consider);
  const changed = vscode.workspace.onDidChangeTextDocument(({ document }) => consider(document));
  const configured = vscode.workspace.onDidChangeConfiguration(() => wantsWorkspace() && begin());
  context.subscriptions.push(opened, changed, configured, ...registerCommands(server));

  function consider(document: vscode.TextDocument): void {
    if (!server.isStarted && isOurs(document)) begin();
  }

  function begin(): void {
    if (server.isStarted) return;
    // Where it fails, the next task definition that is opened is another try, and not the next keystroke.
    changed.dispose();
    void server.client().then((client) => client && opened.dispose());
  }

  vscode.workspace.textDocuments.forEach(consider);
  if (wantsWorkspace()) begin();
  return () => server.stop();
}

/** Ends the server, if it was started. */
export type Stop = () => Promise<void>;

function wantsWorkspace(): boolean {
  return vscode.workspace.getConfiguration(SETTINGS).get('workspaceDiagnostics') === true;
}

function isOurs(document: vscode.TextDocument): boolean {
  if (document.languageId === LANGUAGE_ID) return true;
  return JSON_LANGUAGES.includes(document.languageId) && mayBeTaskDefinition(document.getText());
}

function tellFailure(reason: string): void {
  void vscode.window.showErrorMessage(
    vscode.l10n.t('The language server for ECS task definitions could not be started: {0}', reason),
  );
}

function tellRestart(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The language server for ECS task definitions has ended unexpectedly, and is started again.'),
  );
}

const givenUp = () =>
  vscode.l10n.t(
    'The language server for ECS task definitions ends again and again, and is not started any more. The command "Restart Language Server" starts it.',
  );

function clientOptions(
  context: vscode.ExtensionContext,
  outputChannel: vscode.LogOutputChannel,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    hostHasJson: true,
    findsConfiguration: true,
    findsDocuments: true,
    opensList: 'editor.action.triggerSuggest',
    showsRules: true,
    switchesMode: true,
    textsUri: vscode.Uri.joinPath(context.extensionUri, 'l10n').toString(),
    ...(vscode.l10n.bundle && { messages: vscode.l10n.bundle }),
  };
  return {
    documentSelector: LANGUAGES.map((language) => ({ language })),
    initializationOptions,
    diagnosticPullOptions: { onChange: true },
    // Else the person would be told once more: whoever starts the client tells it.
    initializationFailedHandler: () => false,
    outputChannel,
  };
}
