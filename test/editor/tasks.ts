import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../package.json';
import { itOnDesktop } from './hosts.ts';
import { diagnosticsThat, fileUri } from './support.ts';

const TYPE = 'ecs-taskdef';
/** The built command line, beside the folder of the built tests. */
const program = () => `${__dirname}/../cli.js`;
const INSTALLED = 'node_modules/.bin/ecs-taskdef';

describe('tasks in VS Code', () => {
  async function onlyTask(): Promise<vscode.Task> {
    const [task, ...others] = await vscode.tasks.fetchTasks({ type: TYPE });
    assert.ok(task && others.length === 0, 'there is one task');
    return task;
  }

  /** The command line as a person would write it. */
  function commandOf({ execution }: vscode.Task): string[] {
    assert.ok(execution instanceof vscode.ShellExecution);
    return [execution.command, ...(execution.args ?? [])].map((part) =>
      typeof part === 'object' ? part.value : (part ?? ''),
    );
  }

  itOnDesktop(
    'judge the folder with the npm package of the same version',
    async () => {
      const task = await onlyTask();
      assert.deepEqual(
        [task.source, task.name, task.problemMatchers],
        ['ECS', 'check all task definitions', ['$ecs-taskdef']],
      );
      const source = ['--yes', '--package', `ecs-task-definition@${manifest.version}`];
      assert.deepEqual(commandOf(task), ['npx', ...source, 'ecs-taskdef', 'check', '--locale=en']);
      assert.match(task.detail ?? '', /from npm, which downloads it/);
    },
    async () => assert.deepEqual(await vscode.tasks.fetchTasks({ type: TYPE }), []),
  );

  itOnDesktop(
    'run what the folder has installed',
    async () => {
      await vscode.workspace.fs.writeFile(fileUri(INSTALLED), new Uint8Array());
      try {
        const task = await onlyTask();
        assert.deepEqual(commandOf(task), ['npx', '--no', 'ecs-taskdef', 'check', '--locale=en']);
      } finally {
        await vscode.workspace.fs.delete(fileUri('node_modules'), { recursive: true });
      }
    },
    async () => {
      await vscode.workspace.fs.writeFile(fileUri(INSTALLED), new Uint8Array());
      try {
        assert.deepEqual(await vscode.tasks.fetchTasks({ type: TYPE }), []);
      } finally {
        await vscode.workspace.fs.delete(fileUri('node_modules'), { recursive: true });
      }
    },
  );

  itOnDesktop(
    'of tasks.json get what is set there',
    async () => {
      await writeTasks();
      try {
        const task = await taskThat(({ name }) => name === 'infra');
        const given = ['--locale=en', '--severity=hint', '--fix', 'two words', '*.json'];
        assert.deepEqual(commandOf(task).slice(-7), ['ecs-taskdef', 'check', ...given]);
      } finally {
        await vscode.workspace.fs.delete(fileUri('.vscode/tasks.json'));
      }
    },
    async () => {
      await writeTasks();
      try {
        assert.deepEqual(await vscode.tasks.fetchTasks({ type: TYPE }), []);
      } finally {
        await vscode.workspace.fs.delete(fileUri('.vscode/tasks.json'));
      }
    },
  );

  itOnDesktop(
    'show what the command line finds in files that are not open',
    async () => {
      const uri = fileUri('closed taskdef.json');
      const text = '{ "family": "web", "revision": 1,\n"containerDefinitions": [{ "name": "web", "memory": 128 }] }';
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(folder);
      const cwd = folder.uri.fsPath;
      const execution = new vscode.ShellExecution('node', [program(), 'check', 'closed taskdef.json'], { cwd });
      const task = new vscode.Task({ type: 'shell' }, folder, 'check', 'test', execution, `$${TYPE}`);
      task.presentationOptions = { reveal: vscode.TaskRevealKind.Never, close: true };
      await vscode.tasks.executeTask(task);
      const found = await diagnosticsThat(uri, 'problems of the task', (all) => all.length === 2);
      assert.deepEqual(
        found.map(({ source, code, severity, range: { start } }) => [
          source,
          code,
          severity,
          start.line,
          start.character,
        ]),
        [
          ['ecs', 'doc-output-only-property', vscode.DiagnosticSeverity.Information, 0, 19],
          ['ecs', 'container-image-required', vscode.DiagnosticSeverity.Warning, 1, 25],
        ],
      );
      assert.match(found[1]?.message ?? '', /image/);
    },
    async () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(folder);
      const execution = new vscode.ShellExecution('node', ['cli.js', 'check']);
      const task = new vscode.Task({ type: 'shell' }, folder, 'check', 'test', execution, `$${TYPE}`);
      await assert.rejects(async () => vscode.tasks.executeTask(task), /not ?(?:implemented|supported)/i);
    },
  );
});

async function writeTasks(): Promise<void> {
  const infra = { label: 'infra', type: TYPE, paths: ['two words', '*.json'], severity: 'hint', fix: true };
  const text = JSON.stringify({ version: '2.0.0', tasks: [infra] });
  await vscode.workspace.fs.writeFile(fileUri('.vscode/tasks.json'), new TextEncoder().encode(text));
}

/** VS Code reads `tasks.json` in its own time after it has been written. */
async function taskThat(fits: (task: vscode.Task) => boolean): Promise<vscode.Task> {
  for (let tries = 0; tries < 100; tries++) {
    const found = (await vscode.tasks.fetchTasks({ type: TYPE })).find(fits);
    if (found) return found;
  }
  throw new Error('There is no such task.');
}
