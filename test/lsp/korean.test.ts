import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  Hover,
  InlayHint,
  MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { Lines } from '../../server/src/core/text/lines.ts';
import { english, englishBesideNames } from '../support/korean.ts';
import { type Client, connect, MODERN } from '../support/lsp.ts';

/** Whoever uses an editor in Korean reads Korean, whatever is asked for, and wherever. */

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.json'));

describe('the server in Korean', () => {
  let client: Client;

  before(async () => {
    client = await connect('process', { locale: 'ko', capabilities: { ...MODERN, textDocument: TEXT_DOCUMENT } });
  });
  after(() => client.close());

  for (const name of EXAMPLES) {
    const uri = `file:///examples/${name}`;
    const text = readFileSync(join('examples', name), 'utf8');
    const lines = new Lines(text);
    const textDocument = { uri };
    const whole = { start: lines.positionAt(0), end: lines.positionAt(text.length) };
    const ask = <R>(method: string, params: object = {}) =>
      client.connection.sendRequest<R>(`textDocument/${method}`, { textDocument, ...params });
    const at = (offset: number) => ({ position: lines.positionAt(offset) });

    describe(name, () => {
      before(() => client.open(uri, text));

      it('has hovers', async () => {
        const hovers = await Promise.all(tokens(text).map((offset) => ask<Hover | null>('hover', at(offset))));
        const said = hovers.flatMap((hover) => (hover ? (hover.contents as MarkupContent).value : []));
        assert.deepEqual(englishBesideNames(said.flatMap(paragraphs)), []);
      });

      it('has completions', async () => {
        const said = new Set<string>();
        for (const offset of tokens(text)) {
          const { items = [] } = (await ask<CompletionList | null>('completion', at(offset))) ?? {};
          for (const item of items.slice(0, 5)) {
            const shown = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
            for (const paragraph of paragraphs((shown.documentation as MarkupContent | undefined)?.value ?? ''))
              said.add(paragraph);
          }
        }
        assert.deepEqual(englishBesideNames([...said]), []);
      });

      it('has diagnostics, actions, lenses, hints, links and an outline', async () => {
        const { items } = await ask<{ items: Diagnostic[] }>('diagnostic');
        const [actions, lenses, hints, links, symbols] = await Promise.all([
          ask<CodeAction[]>('codeAction', { range: whole, context: { diagnostics: [] } }),
          ask<CodeLens[]>('codeLens'),
          ask<InlayHint[]>('inlayHint', { range: whole }),
          ask<DocumentLink[]>('documentLink'),
          ask<DocumentSymbol[] | null>('documentSymbol'),
        ]);
        const said = [
          ...items.flatMap(({ message, relatedInformation = [] }) => [
            message as string,
            ...relatedInformation.map((one) => one.message),
          ]),
          ...actions.map(({ title }) => title),
          ...links.flatMap(({ tooltip }) => tooltip ?? []),
        ];
        // What the document says is in its own language.
        const shown = [
          ...lenses.flatMap(({ command }) => command?.title ?? []),
          ...hints.flatMap(({ tooltip }) => (typeof tooltip === 'string' ? tooltip : (tooltip?.value ?? []))),
          ...(symbols ?? []).flatMap(details).filter((detail) => !text.includes(detail)),
        ];
        assert.deepEqual(english(said), []);
        assert.deepEqual(englishBesideNames(shown), []);
      });
    });
  }
});

const TEXT_DOCUMENT = {
  ...MODERN.textDocument,
  completion: { completionItem: { documentationFormat: ['markdown' as const], snippetSupport: true } },
};

/** Where keys, values and brackets begin, one character into them. */
function tokens(text: string): number[] {
  return [...text.matchAll(/"[^"\n]*"|[[{]|\b\d+\b|\btrue\b|\bfalse\b/g)].map(({ index }) => index + 1);
}

/** What stands by itself in Markdown, without code, tables and links. */
function paragraphs(markdown: string): string[] {
  return markdown
    .replace(/```[\s\S]*?```/g, '')
    .split(/\n+|\|/)
    .filter((line) => line.trim() !== '');
}

function details({ detail, children = [] }: DocumentSymbol): string[] {
  return [...(detail ? [detail] : []), ...children.flatMap(details)];
}
