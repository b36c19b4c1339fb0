import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type CreateClient, type Stop, start } from '../extension.ts';

let stop: Stop | undefined;
let worker: Worker | undefined;

export function activate(context: ExtensionContext): void {
  stop = start(context, createClient);
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}

const createClient: CreateClient = async (context, options) => {
  // A worker does not end by itself: a restart would leave the old one behind.
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true));
    // Not the worker itself: VS Code's workers are no `Worker` to the library, which looks for one.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('ecsTaskDefinition', 'ECS Task Definitions', startWorker, options);
};
