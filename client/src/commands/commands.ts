import * as vscode from 'vscode';
import { CONVERT, FIX_ALL, REFACTOR, SHOW_RULE, SWITCH_MODE } from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';
import { applyAction } from './actions.ts';
import { newTaskDefinition } from './new-task-definition.ts';
import { provideRulePages, showRule } from './show-rule.ts';
import { switchMode } from './switch-mode.ts';

/** Registers the commands of the palette, and what they need. */
export function registerCommands(server: Server): vscode.Disposable[] {
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    'ecsTaskDefinition.cleanUpDescribeOutput': () => applyAction(server, CONVERT.cleanUp),
    'ecsTaskDefinition.convertToTaskDefinition': () => applyAction(server, CONVERT.toTaskDefinition),
    'ecsTaskDefinition.makeFargateCompatible': () => applyAction(server, REFACTOR.fargate),
    'ecsTaskDefinition.new': () => newTaskDefinition(server),
    'ecsTaskDefinition.fixAll': () => applyAction(server, FIX_ALL),
    [SWITCH_MODE]: (uri) => switchMode(server, uri),
    [SHOW_RULE]: (id) => showRule(server, id),
    'ecsTaskDefinition.restart': () => server.restart(),
    'ecsTaskDefinition.showOutput': async () => (await server.client())?.outputChannel.show(),
  };
  const registered = Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
  return [...registered, provideRulePages(server)];
}
