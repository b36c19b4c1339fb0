import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { mayBeTaskDefinition } from '../../server/src/core/model/recognize.ts';
import { FIND_CONFIGURATION, type InitializationOptions, LANGUAGE_ID } from '../../server/src/protocol.ts';
import { registerCommands } from './commands/commands.ts';
import { findConfiguration } from './find-configuration.ts';
import { Server } from './server.ts';
import { showStatus } from './status.ts';

/** Makes the client that starts the server: a process on the desktop, a worker on the web. */
export type CreateClient = (
  context: vscode.ExtensionContext,
  options: LanguageClientOptions,
) => Promise<BaseLanguageClient>;

const JSON_LANGUAGES = ['json', 'jsonc'];
const LANGUAGES = [LANGUAGE_ID, ...JSON_LANGUAGES];

/**
 * Starts the server as soon as a task definition is open, or a command needs it, and not before: a window with other
 * JSON pays for a look at its text and nothing else.
 */
export function start(context: vscode.ExtensionContext, createClient: CreateClient): Stop {
  const server = new Server(async () => {
    const client = await createClient(context, clientOptions(context));
    await client.start();
    client.onRequest(FIND_CONFIGURATION, findConfiguration);
    context.subscriptions.push(showStatus(client, LANGUAGES));
    return client;
  });
  const opened = vscode.workspace.onDidOpenTextDocument(consider);
  const changed = vscode.workspace.onDidChangeTextDocument(({ document }) => consider(document));
  context.subscriptions.push(opened, changed, ...registerCommands(server));

  function consider(document: vscode.TextDocument): void {
    if (server.isStarted || !isOurs(document)) return;
    // Where it fails, the next task definition that is opened is another try, and not the next keystroke.
    changed.dispose();
    void server.client().then((client) => client && opened.dispose());
  }

  vscode.workspace.textDocuments.forEach(consider);
  return () => server.stop();
}

/** Ends the server, if it was started. */
export type Stop = () => Promise<void>;

function isOurs(document: vscode.TextDocument): boolean {
  if (document.languageId === LANGUAGE_ID) return true;
  return JSON_LANGUAGES.includes(document.languageId) && mayBeTaskDefinition(document.getText());
}

function clientOptions(context: vscode.ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    hostHasJson: true,
    findsConfiguration: true,
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
    outputChannelName: vscode.l10n.t('ECS Task Definitions'),
  };
}
