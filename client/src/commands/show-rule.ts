import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RULE, RULES, type RuleEntry } from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';

/** Scheme of the documents that hold the page of a rule. */
const SCHEME = 'ecs-rule';

/**
 * Shows the page of a rule.
 * @param id of the rule; without it the person chooses
 */
export async function showRule(server: Server, id?: unknown): Promise<void> {
  const rule = typeof id === 'string' ? id : await chooseRule(server);
  const client = rule === undefined ? undefined : await server.client();
  if (rule === undefined || !client) return;
  if ((await pageOf(client, rule)) === undefined) {
    void vscode.window.showErrorMessage(vscode.l10n.t('There is no rule "{0}".', rule));
    return;
  }
  const page = vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    // VS Code's own Markdown extension can be switched off.
    await vscode.window.showTextDocument(page);
  }
}

/**
 * Makes the pages out of what the server tells; offline, and in the person's language. What it does not tell is no
 * document: an empty one would stay.
 */
export function provideRulePages(server: Server): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      const id = path.slice(1).replace(/\.md$/, '');
      const client = await server.client();
      return client && pageOf(client, id);
    },
  });
}

/** Undefined for a rule that there is not. */
async function pageOf(client: BaseLanguageClient, id: string): Promise<string | undefined> {
  return (await client.sendRequest<string | null>(RULE, { id })) ?? undefined;
}

async function chooseRule(server: Server): Promise<string | undefined> {
  const client = await server.client();
  const rules = await client?.sendRequest<RuleEntry[]>(RULES, {});
  if (!rules) return undefined;
  const here = rulesOfDocument();
  const [found, others] = [rules.filter(({ id }) => here.has(id)), rules.filter(({ id }) => !here.has(id))];
  const items = [
    ...section(vscode.l10n.t('In this document'), found),
    ...section(vscode.l10n.t('All other rules'), others),
  ];
  const placeHolder = vscode.l10n.t('A rule, or words of what it finds');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.label;
}

/** The rules that have found something in the active document. */
function rulesOfDocument(): ReadonlySet<string> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const found = uri ? vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'ecs') : [];
  return new Set(found.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
}

function section(label: string, rules: readonly RuleEntry[]): vscode.QuickPickItem[] {
  const items = rules.map(({ id, severity, summary }) => ({ label: id, description: severity, detail: summary }));
  return items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
}
