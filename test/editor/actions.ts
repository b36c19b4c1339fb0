import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply } from '../../client/src/commands/actions.ts';
import { diagnosticsThat, fileUri, hoverThat, open, positionOf } from './support.ts';

const TASK = `{
  "family": "shop",
  "executionRoleArn": "arn:aws:iam::111122223333:role/shop-execution",
  "tags": [{ "key": "a*", "value": "b" }],
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1",
      "memory": 128,
      "environment": [{ "name": "DB_HOST", "value": "db.example.com" }]
    }
  ]
}
`;

describe('code actions in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** Opens the task and waits until the server knows it. */
  async function openTask(name: string): Promise<vscode.TextDocument> {
    const { document } = await open(name, TASK);
    await hoverThat(document.uri, positionOf(document, '"environment"', 2), /environment/);
    return document;
  }

  async function run(
    { uri }: vscode.TextDocument,
    at: vscode.Position,
    kind: vscode.CodeActionKind,
    title: string,
  ): Promise<void> {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(at, at),
      kind.value,
      20,
    );
    const action = actions.find((one) => one.title === title);
    assert.ok(action?.edit, `${title} is not among ${actions.map((one) => one.title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
  }

  it('move the value under the cursor to secrets', async () => {
    const document = await openTask('actions-task-definition.json');
    const at = positionOf(document, '"db.example.com"', 3);
    await run(document, at, vscode.CodeActionKind.RefactorExtract, 'Move DB_HOST to secrets, kept in Parameter Store');
    const [web] = JSON.parse(document.getText()).containerDefinitions;
    assert.deepEqual(web.environment, []);
    assert.deepEqual(web.secrets, [
      { name: 'DB_HOST', valueFrom: 'arn:aws:ssm:us-east-1:111122223333:parameter/shop/DB_HOST' },
    ]);
    assert.doesNotMatch(document.getText(), /db\.example\.com/);
  });

  it('silence a rule on the line of its finding', async () => {
    const document = await openTask('actions-task-definition.jsonc');
    const isAboutTags = ({ code }: vscode.Diagnostic) => typeof code === 'object' && code.value === 'tag-characters';
    await diagnosticsThat(document.uri, 'the finding', (all) => all.some(isAboutTags));
    const at = positionOf(document, '"a*"', 2);
    await run(document, at, vscode.CodeActionKind.QuickFix, 'Disable tag-characters on this line');
    assert.equal(
      document.getText(),
      TASK.replace('  "tags"', '  // ecs-taskdef-disable-next-line tag-characters\n  "tags"'),
    );
    await diagnosticsThat(document.uri, 'no finding', (all) => !all.some(isAboutTags));
  });
});

describe('an action that changes nothing', () => {
  const said: string[] = [];
  const { showInformationMessage } = vscode.window;
  before(() => {
    Object.assign(vscode.window, { showInformationMessage: async (message: string) => void said.push(message) });
  });
  after(() => {
    Object.assign(vscode.window, { showInformationMessage });
  });

  /** What the person is told when the server gives this edit. */
  async function told(edit: vscode.WorkspaceEdit | undefined): Promise<string[]> {
    const client = {
      sendRequest: async () => ({ title: 'Change', edit }),
      protocol2CodeConverter: { asWorkspaceEdit: async (given: typeof edit) => given },
    };
    await apply(client as unknown as Parameters<typeof apply>[0], { title: 'Change' });
    return said.splice(0);
  }

  it('says why', async () => {
    assert.deepEqual(await told(undefined), [
      'Nothing was changed: the document is another by now. Run the command again.',
    ]);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(fileUri('there-is-no-such-file.json'), new vscode.Position(0, 0), '{}');
    assert.deepEqual(await told(edit), [
      'Nothing was changed: the change was not confirmed, or the document cannot be edited.',
    ]);
  });
});
