import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, type AnalyzeOptions, analyze } from '../core/analyze.ts';
import { isTaskDefinitionName } from '../core/facts/file-names.ts';
import type { HostLanguage } from '../core/rules/rule.ts';
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

  /** How a document is to be analysed. */
  optionsFor(document: TextDocument): AnalyzeOptions {
    return {
      claimed: document.languageId === LANGUAGE_ID || isTaskDefinitionName(document.uri),
      ...(this.hostHasJson && isJson(document.languageId) && { hostLanguage: document.languageId }),
      levels: this.#settings.levels,
      onRuleError: (rule, error) =>
        this.connection.console.error(`${rule}: ${error instanceof Error ? error.stack : String(error)}`),
    };
  }
}

function isJson(languageId: string): languageId is HostLanguage {
  return languageId === 'json' || languageId === 'jsonc';
}
