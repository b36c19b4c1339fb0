import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createAnswers } from '../lsp/answers.ts';
import type { Host, RuleTexts, Texts } from '../lsp/host.ts';
import { serve } from '../lsp/serve.ts';

const host: Host = {
  findConfiguration: async () => undefined,
  findDocuments: async () => [],
  readDocument: async () => undefined,
  defer: (task) => void setTimeout(task, 0),

  // A worker is one file.
  loadAnswers: async () => createAnswers,

  async loadTexts(bundle, locale, textsUri): Promise<Texts | undefined> {
    if (locale === 'en' || textsUri === undefined) return undefined;
    const response = await fetch(`${textsUri}/${bundle}.l10n.${locale}.json`);
    return response.ok ? response.json() : undefined;
  },

  async loadRules(textsUri): Promise<RuleTexts | undefined> {
    if (textsUri === undefined) return undefined;
    const response = await fetch(`${textsUri}/../dist/rules.json`);
    return response.ok ? response.json() : undefined;
  },
};

// The types of the library are those of a page; in a worker `self` is the port to the editor.
const port = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
serve(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), host);
