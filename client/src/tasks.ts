import * as vscode from 'vscode';

/** The type of task, and the name of its problem matcher, in the manifest. */
const TYPE = 'ecs-taskdef';

/** What a person may set in `tasks.json`. VS Code marks what has another type there, and keeps it. */
interface Definition extends vscode.TaskDefinition {
  readonly paths?: readonly string[];
  readonly severity?: string;
  readonly fix?: boolean;
}

/**
 * Offers a task for each folder that judges all of its task definitions, and runs those of `tasks.json`. The command
 * line is no part of the extension: it is what the folder has installed, else the npm package of the same version.
 */
export function provideTasks({ extension }: vscode.ExtensionContext): vscode.Disposable {
  const { version } = extension.packageJSON as { readonly version: string };
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () => Promise.all(folders().map((folder) => makeTask({ type: TYPE }, folder, folder, version))),
    resolveTask({ definition, scope }) {
      const folder = typeof scope === 'object' ? scope : folders()[0];
      return folder && makeTask(definition as Definition, folder, scope ?? folder, version);
    },
  });
}

/** Only where there are files can there be programs that read them. */
function folders(): readonly vscode.WorkspaceFolder[] {
  return (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
}

async function makeTask(
  definition: Definition,
  folder: vscode.WorkspaceFolder,
  scope: vscode.WorkspaceFolder | vscode.TaskScope,
  version: string,
): Promise<vscode.Task> {
  const isInstalled = await exists(vscode.Uri.joinPath(folder.uri, 'node_modules/.bin/ecs-taskdef'));
  const source = isInstalled ? ['--no'] : ['--yes', '--package', `ecs-task-definition@${version}`];
  const program = [...source, 'ecs-taskdef', 'check'];
  const cwd = folder.uri.fsPath;
  const execution = new vscode.ShellExecution('npx', [...program, ...checkArguments(definition)], { cwd });
  const name = vscode.l10n.t('check all task definitions');
  const task = new vscode.Task(definition, scope, name, 'ECS', execution, `$${TYPE}`);
  task.detail = isInstalled
    ? vscode.l10n.t('Runs the ecs-taskdef that this folder has installed')
    : vscode.l10n.t('Runs ecs-task-definition {0} from npm, which downloads it when it is first needed', version);
  return task;
}

/** What the person asks for. Problems are in the language of the editor that shows them. */
function checkArguments({ paths = [], severity, fix }: Definition): (string | vscode.ShellQuotedString)[] {
  return [
    `--locale=${vscode.env.language.startsWith('ko') ? 'ko' : 'en'}`,
    ...(severity ? [`--severity=${severity}`] : []),
    ...(fix ? ['--fix'] : []),
    // Globs are for the program to expand.
    ...[paths].flat().map((path) => ({ value: String(path), quoting: vscode.ShellQuoting.Strong })),
  ];
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
