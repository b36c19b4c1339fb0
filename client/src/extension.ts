import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { mayBeTaskDefinition } from '../../server/src/core/model/recognize.ts';
import { CONVERT, FIND_CONFIGURATION, type InitializationOptions, LANGUAGE_ID } from '../../server/src/protocol.ts';
import { convertDocument } from './convert.ts';
import { findConfiguration } from './find-configuration.ts';
import { newTaskDefinition } from './new-task-definition.ts';

/** Makes the client that starts the server: a process on the desktop, a worker on the web. */
export type CreateClient = (
  context: vscode.ExtensionContext,
  options: LanguageClientOptions,
) => Promise<BaseLanguageClient>;

const JSON_LANGUAGES = ['json', 'jsonc'];

/**
 * Starts the server as soon as a task definition is open or wanted, and not before: a window with other JSON
 * pays for a look at its text and nothing else.
 */
export function start(context: vscode.ExtensionContext, createClient: CreateClient): Stop {
  let client: Promise<BaseLanguageClient> | undefined;
  const opened = vscode.workspace.onDidOpenTextDocument(consider);
  const changed = vscode.workspace.onDidChangeTextDocument(({ document }) => consider(document));
  const commands = [
    vscode.commands.registerCommand('ecsTaskDefinition.cleanUpDescribeOutput', () => convertDocument(CONVERT.cleanUp)),
    vscode.commands.registerCommand('ecsTaskDefinition.convertToTaskDefinition', () =>
      convertDocument(CONVERT.toTaskDefinition),
    ),
    vscode.commands.registerCommand('ecsTaskDefinition.new', async () => {
      // What went wrong with the start has been said.
      const running = await ensureClient().catch(() => undefined);
      if (running) await newTaskDefinition(running);
    }),
  ];
  context.subscriptions.push(opened, changed, ...commands);

  function consider(document: vscode.TextDocument): void {
    if (!client && isOurs(document)) void ensureClient();
  }

  /** The client, started if it is not; one that cannot be started says so. */
  function ensureClient(): Promise<BaseLanguageClient> {
    if (client) return client;
    changed.dispose();
    const starting = createClient(context, clientOptions(context)).then(async (made) => {
      await made.start();
      opened.dispose();
      made.onRequest(FIND_CONFIGURATION, findConfiguration);
      return made;
    });
    starting.catch((error: unknown) => {
      // The next task definition that is opened is another try, and not the next keystroke.
      client = undefined;
      void vscode.window.showErrorMessage(failure(error));
    });
    client = starting;
    return starting;
  }

  vscode.workspace.textDocuments.forEach(consider);
  // A client that never started needs no stopping.
  return async () => (await client?.catch(() => undefined))?.stop();
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
    textsUri: vscode.Uri.joinPath(context.extensionUri, 'l10n').toString(),
    ...(vscode.l10n.bundle && { messages: vscode.l10n.bundle }),
  };
  return {
    documentSelector: [LANGUAGE_ID, ...JSON_LANGUAGES].map((language) => ({ language })),
    initializationOptions,
    diagnosticPullOptions: { onChange: true },
    outputChannelName: vscode.l10n.t('ECS Task Definitions'),
  };
}

function failure(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return vscode.l10n.t('The language server for ECS task definitions could not be started: {0}', reason);
}
