import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type CreateClient, type Stop, start } from '../extension.ts';

let stop: Stop | undefined;

export function activate(context: ExtensionContext): void {
  stop = start(context, createClient);
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}

const createClient: CreateClient = async (context, options) => {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true));
  return new LanguageClient('ecsTaskDefinition', 'ECS Task Definitions', async () => worker, options);
};
