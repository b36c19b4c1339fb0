import { renderMarkdown } from 'monaco-editor/base/browser/markdownRenderer.js';
import { RULE, SHOW_RULE } from '../../server/src/protocol.ts';
import { byId } from './elements.ts';
import type { Server } from './lsp/server.ts';
import * as monaco from './monaco.ts';

/** Shows the page of a rule over the page, as the server tells it. Links to it, and the action of the server, do the same. */
export function showRules({ connection }: Server): (rule: string) => Promise<void> {
  const dialog = byId<HTMLDialogElement>('rule');
  const content = byId('rule-text');
  byId('rule-close').addEventListener('click', () => dialog.close());
  // What is beside the page of the rule is the dialog itself.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());

  async function show(id: string): Promise<void> {
    const markdown = await connection.sendRequest<string | null>(RULE, { id });
    if (markdown === null) return;
    const { element } = renderMarkdown({ value: markdown }, { actionHandler: (link: string) => open(link) });
    content.replaceChildren(element);
    dialog.setAttribute('aria-label', id);
    dialog.showModal();
    content.scrollTop = 0;
  }

  monaco.editor.registerCommand(SHOW_RULE, (_, id) => show(String(id)));
  monaco.editor.registerLinkOpener({
    open({ path }) {
      const id = /\/docs\/rules\/([\w-]+)\.md$/.exec(path)?.[1];
      if (id === undefined) return false;
      void show(id);
      return true;
    },
  });
  return show;
}

function open(link: string): void {
  window.open(link, '_blank', 'noopener');
}
