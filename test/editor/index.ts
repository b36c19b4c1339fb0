import Mocha from 'mocha';

/** Entry point that VS Code calls: runs the suite in the extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await import('./suite.ts');
  await import('./network.ts');
  await import('./completion.ts');
  await import('./configuration.ts');
  await import('./names.ts');
  await import('./actions.ts');
  await import('./workspace.ts');
  await import('./new.ts');
  await import('./commands.ts');
  await import('./status.ts');
  await import('./tasks.ts');
  await import('./layout.ts');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the editor tests failed.`);
}
