import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, type AnalyzeOptions, analyze } from '../core/analyze.ts';
import { isTaskDefinitionName } from '../core/facts/file-names.ts';
import { LANGUAGE_ID } from '../protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

interface Kept {
  readonly version: number;
  readonly settings: Settings;
  readonly analysis: Analysis;
}

/** The open documents, each analysed once per version and settings. */
export class Documents {
  readonly open = new TextDocuments(TextDocument);
  /** The editor has a JSON server of its own for `json` and `jsonc`. */
  hostHasJson = false;
  #settings = DEFAULT_SETTINGS;
  readonly #kept = new WeakMap<TextDocument, Kept>();

  constructor(private readonly connection: Connection) {}

  get settings(): Settings {
    return this.#settings;
  }

  set settings(settings: Settings) {
    this.#settings = settings;
  }

  get(uri: string): TextDocument | undefined {
    return this.open.get(uri);
  }

  /** The analysis of a document as it is now. */
  analysis(document: TextDocument): Analysis {
    const kept = this.#kept.get(document);
    if (kept?.version === document.version && kept.settings === this.#settings) return kept.analysis;
    const analysis = analyze(document.getText(), this.optionsFor(document));
    this.#kept.set(document, { version: document.version, settings: this.#settings, analysis });
    return analysis;
  }

  /** Whether another server speaks about the syntax of this document. */
  isForeign(document: TextDocument): boolean {
    return this.hostHasJson && document.languageId !== LANGUAGE_ID;
  }

  /** How a document is to be analysed. */
  optionsFor(document: TextDocument): AnalyzeOptions {
    return {
      claimed: document.languageId === LANGUAGE_ID || isTaskDefinitionName(document.uri),
      hostReportsSyntax: this.isForeign(document),
      levels: this.#settings.levels,
      onRuleError: (rule, error) =>
        this.connection.console.error(`${rule}: ${error instanceof Error ? error.stack : String(error)}`),
    };
  }
}
