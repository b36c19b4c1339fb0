import * as l10n from '@vscode/l10n';
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { SchemaDocumentation } from '../core/features/schema-documentation.ts';
import type { InitializationOptions } from '../protocol.ts';
import type { Documents } from './documents.ts';
import type { Host } from './host.ts';

/** What of the client's abilities makes a difference here. */
export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly hoverMarkdown: boolean;
  readonly resolvesEdits: boolean;
  readonly versionedEdits: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersFeatures: boolean;
}

/** Reads what the client can; whatever it does not mention, it cannot. */
export function clientFeatures({ textDocument, workspace }: ClientCapabilities): ClientFeatures {
  const dynamic = [
    textDocument?.formatting,
    textDocument?.rangeFormatting,
    textDocument?.foldingRange,
    textDocument?.selectionRange,
    textDocument?.documentSymbol,
  ];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFeatures: dynamic.every((feature) => feature?.dynamicRegistration === true),
  };
}

/** One client and what it has told, with the texts in its language. */
export class Session {
  readonly client: ClientFeatures;
  readonly options: InitializationOptions;
  readonly #locale: string;
  #schemaTexts: Promise<(english: string) => string> | undefined;

  constructor(
    params: InitializeParams,
    readonly documents: Documents,
    private readonly host: Host,
  ) {
    this.client = clientFeatures(params.capabilities);
    this.options = readOptions(params.initializationOptions);
    this.#locale = languageOf(params.locale);
    documents.hostHasJson = this.options.hostHasJson === true;
  }

  /** Puts the messages of the engine into the client's language. To be awaited before the first of them is made. */
  async localize(): Promise<void> {
    const given = this.options.messages;
    const contents = given ?? (await this.host.loadTexts('bundle', this.#locale, this.options.textsUri)) ?? {};
    l10n.config({ contents });
  }

  /** The schema with its documentation. */
  async schema(): Promise<SchemaDocumentation> {
    const { default: schema } = await import('../../../schemas/task-definition.schema.json');
    return schema as unknown as SchemaDocumentation;
  }

  /** Translates documentation of the schema; gives the English text back where there is no other. */
  schemaTexts(): Promise<(english: string) => string> {
    this.#schemaTexts ??= this.host
      .loadTexts('schema', this.#locale, this.options.textsUri)
      .then((texts) => (english: string) => texts?.[english] ?? english);
    return this.#schemaTexts;
  }
}

/** Initialization options may be anything: other editors pass what the person wrote into a settings file. */
function readOptions(raw: unknown): InitializationOptions {
  return typeof raw === 'object' && raw !== null ? (raw as InitializationOptions) : {};
}

/** `ko` of `ko-KR` or `ko_KR.UTF-8`; English for everything unknown. */
function languageOf(locale: string | undefined): string {
  return /^[a-z]{2,3}/.exec(locale?.toLowerCase() ?? '')?.[0] ?? 'en';
}
