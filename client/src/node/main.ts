import type { ExtensionContext } from 'vscode';
import { type CreateClient, type Stop, start } from '../extension.ts';
import { provideTasks } from '../tasks.ts';

let stop: Stop | undefined;

export function activate(context: ExtensionContext): void {
  stop = start(context, createClient);
  context.subscriptions.push(provideTasks(context));
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}

/** The client library is loaded with the first task definition, not with the first JSON file. */
const createClient: CreateClient = async (context, options) => {
  const { LanguageClient, TransportKind } = await import('./client.ts');
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('ecsTaskDefinition', 'ECS Task Definitions', { run: server, debug }, options);
};
