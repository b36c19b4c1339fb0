import { type Connection, type Range, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, AnalyzeOptions } from '../core/analyze.ts';
import { Analyzer } from '../core/analyzer.ts';
import { isJsoncName, isTaskDefinitionName } from '../core/facts/file-names.ts';
import type { HostLanguage, Levels } from '../core/rules/rule.ts';
import { LANGUAGE_ID } from '../protocol.ts';
import type { Configurations } from './configurations.ts';
import { withinText } from './convert.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { Utf8Document } from './utf8-document.ts';

interface Kept {
  readonly levels: Levels;
  readonly analyzer: Analyzer;
  readonly analysis: Analysis;
}

const NO_LEVELS: Levels = {};

/**
 * So many analyses are kept, of the documents that were asked for last: one takes many times the room of its text, and is
 * made anew in a few milliseconds.
 */
const MOST_KEPT = 8;

/** The open documents, each analysed once per version and configuration while it is in use. */
export class Documents {
  readonly open = new TextDocuments<TextDocument>({
    create: (uri, languageId, version, text) => {
      // What has no text would fail with each question, also with those for all documents.
      if (typeof uri !== 'string' || typeof text !== 'string') throw new Error('a document has an address and a text');
      return this.create(uri, languageId, version, text);
    },
    // In the order in which they arrive, whatever the versions are: the text is what the client has.
    update: (document, changes, version) =>
      changes.reduce((changing, change) => update(changing, change, version), document),
  });
  /** Positions of the client count bytes of UTF-8, not units of UTF-16. */
  countsBytes = false;
  /** The editor has a JSON server of its own for `json` and `jsonc`. */
  hostHasJson = false;
  settings: Settings = DEFAULT_SETTINGS;
  /** Which rules each document wants; none is set before the client has introduced itself. */
  configurations: Configurations | undefined;
  /** In the order in which they were asked for. */
  readonly #kept = new Map<TextDocument, Kept>();

  constructor(private readonly connection: Connection) {
    this.open.onDidClose(({ document }) => this.#kept.delete(document));
  }

  get(uri: string): TextDocument | undefined {
    return this.open.get(uri);
  }

  /** A document whose positions are counted as the client does. */
  create(uri: string, languageId: string, version: number, text: string): TextDocument {
    if (this.countsBytes) return new Utf8Document(uri, languageId, version, text);
    return TextDocument.create(uri, languageId, version, text);
  }

  /** The analysis of a document as it is now. Earlier ones of it are void then. */
  analysis(document: TextDocument): Analysis {
    const kept = this.#kept.get(document);
    const levels = this.levels(document);
    const text = document.getText();
    // Not the version: a client may give two texts the same.
    if (kept?.analysis.text === text && kept.levels === levels) {
      this.keep(document, kept);
      return kept.analysis;
    }
    const analyzer = kept?.levels === levels ? kept.analyzer : new Analyzer(this.optionsFor(document));
    const analysis = analyzer.analyze(text);
    this.keep(document, { levels, analyzer, analysis });
    return analysis;
  }

  private keep(document: TextDocument, kept: Kept): void {
    this.#kept.delete(document);
    this.#kept.set(document, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest) this.#kept.delete(oldest);
  }

  /** How a document is to be analysed. */
  optionsFor(document: TextDocument): AnalyzeOptions {
    return {
      claimed: document.languageId === LANGUAGE_ID || isTaskDefinitionName(document.uri),
      ...(this.hostHasJson && isJson(document.languageId) && { hostLanguage: document.languageId }),
      jsonc: isJsoncName(document.uri),
      levels: this.levels(document),
      onRuleError: (rule, error) =>
        this.connection.console.error(`${rule}: ${error instanceof Error ? error.stack : String(error)}`),
    };
  }

  private levels({ uri }: TextDocument): Levels {
    return this.configurations?.levels(uri) ?? NO_LEVELS;
  }
}

/** A range that is null is none: some clients write what they leave out. */
function update(document: TextDocument, change: TextDocumentContentChangeEvent, version: number): TextDocument {
  const { text, range } = change as { readonly text: string; readonly range?: Range | null };
  const known = range ? { text, range: withinText(document, range) } : { text };
  if (!(document instanceof Utf8Document)) return TextDocument.update(document, [known], version);
  document.update(known, version);
  return document;
}

function isJson(languageId: string): languageId is HostLanguage {
  return languageId === 'json' || languageId === 'jsonc';
}
