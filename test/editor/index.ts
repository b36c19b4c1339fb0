import Mocha from 'mocha';
import * as vscode from 'vscode';

/** Entry point that VS Code calls: runs the suite in the extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the editor tests failed.`);
}

/** What runs depends on the window: the whole suite, unless it is one that is to show what is different there. */
async function load(): Promise<void> {
  if (!vscode.workspace.isTrusted) return void (await import('./restricted.ts'));
  if (vscode.env.language === 'ko') return void (await import('./korean.ts'));
  // First, while nobody has opened anything.
  await import('./activation.ts');
  await import('./suite.ts');
  await import('./network.ts');
  await import('./completion.ts');
  await import('./configuration.ts');
  await import('./names.ts');
  await import('./actions.ts');
  await import('./workspace.ts');
  await import('./new.ts');
  await import('./commands.ts');
  await import('./died.ts');
  await import('./status.ts');
  await import('./tasks.ts');
  await import('./layout.ts');
  await import('./virtual.ts');
}
