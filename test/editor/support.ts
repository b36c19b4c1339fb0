import * as vscode from 'vscode';

const ENOUGH_MS = 45_000;

/** A file of the test workspace, a copy of `examples/`. */
export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests need a workspace folder.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file in an editor, with this content when given. */
export async function open(name: string, content?: string): Promise<vscode.TextEditor> {
  const uri = fileUri(name);
  if (content !== undefined) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** The diagnostics of a document, from whatever source, that people see: hints that only fade are not counted. */
export function shown(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((one) => one.severity !== vscode.DiagnosticSeverity.Hint);
}

/** Waits for diagnostics that pass, and gives them; fails with what there is when they do not come. */
export function diagnosticsThat(
  uri: vscode.Uri,
  what: string,
  pass: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    const timer = setTimeout(
      () => end(() => reject(new Error(`Never came: ${what}. There is: ${list(uri)}`))),
      ENOUGH_MS,
    );
    function end(then: () => void): void {
      listener.dispose();
      clearTimeout(timer);
      then();
    }
    function look(): void {
      const now = shown(uri);
      if (pass(now)) end(() => resolve(now));
    }
    look();
  });
}

/** Waits until a text is judged: a mistake put at its end is found, and taken out again. */
export async function judged(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  await editor.edit((edit) => edit.insert(end, '\n]'));
  await diagnosticsThat(document.uri, 'the stray bracket', (all) => all.some(({ range }) => range.end.line > end.line));
  await vscode.commands.executeCommand('undo');
  await diagnosticsThat(document.uri, 'the bracket gone', (all) =>
    all.every(({ range }) => range.end.line <= end.line),
  );
}

/** Each diagnostic as `source code "text"`. */
export function words(document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): string[] {
  return diagnostics.map(({ source, code, range }) => `${source} ${codeOf(code)} ${document.getText(range)}`);
}

function list(uri: vscode.Uri): string {
  return JSON.stringify(
    vscode.languages.getDiagnostics(uri).map(({ source, code, message }) => [source, codeOf(code), message]),
  );
}

function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The position of a text in a document, `into` characters behind its start. */
export function positionOf(document: vscode.TextDocument, text: string, into = 1): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`The document has no ${text}`);
  return document.positionAt(offset + into);
}

/** Waits until the hover at a position says this, and gives its text; asks again whenever the server has answered. */
export async function hoverThat(uri: vscode.Uri, at: vscode.Position, said: RegExp): Promise<string> {
  const deadline = Date.now() + ENOUGH_MS;
  for (;;) {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
    const text = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join();
    if (said.test(text)) return text;
    if (Date.now() > deadline) throw new Error(`The hover never said ${said}: ${text}`);
  }
}
