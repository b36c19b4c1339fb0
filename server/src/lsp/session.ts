import * as l10n from '@vscode/l10n';
import {
  type ClientCapabilities,
  type CompletionClientCapabilities,
  CompletionItemTag,
  type DiagnosticTag,
  type InitializeParams,
  InsertTextMode,
  PositionEncodingKind,
  type TextDocumentClientCapabilities,
} from 'vscode-languageserver';
import type { SchemaDocumentation } from '../core/features/schema-documentation.ts';
import type { InitializationOptions } from '../protocol.ts';
import type { Documents } from './documents.ts';
import type { Host, RuleTexts, TextBundle, Texts } from './host.ts';

/** What of the client's abilities makes a difference here. */
export interface ClientFeatures {
  /** How it counts the characters of a line: as it likes best of what is known here. */
  readonly positionEncoding: PositionEncodingKind;
  readonly pullsDiagnostics: boolean;
  readonly registersDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly diagnostics: DiagnosticFeatures;
  readonly hoverMarkdown: boolean;
  /** Takes code actions with an edit, and not only commands. */
  readonly codeActions: boolean;
  readonly resolvesEdits: boolean;
  readonly versionedEdits: boolean;
  /** Asks what can be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  /** Edits may say what they are for, and ask the person to look at them first. */
  readonly annotatedEdits: boolean;
  /** Edits may create files. */
  readonly createsFiles: boolean;
  /** Shows actions that cannot be done, with the reason. */
  readonly disabledActions: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersFeatures: boolean;
  readonly formatsRanges: boolean;
  /** So many folding ranges it takes. */
  readonly foldingRangeLimit: number | undefined;
  /** Shows symbols within symbols; others get them one after the other. */
  readonly nestedSymbols: boolean;
  readonly watchesFiles: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly completion: CompletionFeatures;
}

/** What the client shows of a diagnostic beside its message. */
export interface DiagnosticFeatures {
  /** What it shows in another way than as a mistake: faded what is superfluous, struck out what is deprecated. */
  readonly tags: ReadonlySet<DiagnosticTag>;
  /** Other places that the message is about. */
  readonly related: boolean;
  /** A link to the page of the rule. */
  readonly pages: boolean;
}

/** What the client can do with the items of a completion. */
export interface CompletionFeatures {
  /** Takes one range for all items. */
  readonly defaultEditRange: boolean;
  readonly insertReplace: boolean;
  readonly labelDetails: boolean;
  readonly preselect: boolean;
  readonly snippets: boolean;
  readonly deprecatedTag: boolean;
  /** Can be told to indent the lines of a snippet as the line that it begins on. */
  readonly adjustsIndentation: boolean;
  readonly markdown: boolean;
}

const POSITION_ENCODINGS: readonly PositionEncodingKind[] = [PositionEncodingKind.UTF8, PositionEncodingKind.UTF16];

/** Reads what the client can; whatever it does not mention, or says null to, it cannot. */
export function clientFeatures(capabilities: ClientCapabilities): ClientFeatures {
  const { textDocument, workspace, general } = withoutNulls(capabilities);
  const dynamic = [
    textDocument?.formatting,
    textDocument?.rangeFormatting,
    textDocument?.foldingRange,
    textDocument?.selectionRange,
    textDocument?.documentSymbol,
  ];
  return {
    positionEncoding:
      general?.positionEncodings?.find((encoding) => POSITION_ENCODINGS.includes(encoding)) ??
      PositionEncodingKind.UTF16,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    diagnostics: diagnosticFeatures(textDocument),
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties?.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    annotatedEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersFeatures: dynamic.every((feature) => feature?.dynamicRegistration === true),
    formatsRanges: textDocument?.rangeFormatting?.rangesSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldingRangeLimit: textDocument?.foldingRange?.rangeLimit,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    completion: completionFeatures(textDocument?.completion),
  };
}

/** Clients tell it where they speak of diagnostics that they pull, or of those that they are sent, and mean both. */
function diagnosticFeatures(textDocument: TextDocumentClientCapabilities | undefined): DiagnosticFeatures {
  const [pulled, sent] = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    tags: new Set((pulled?.tagSupport ?? sent?.tagSupport)?.valueSet ?? []),
    related: (pulled?.relatedInformation ?? sent?.relatedInformation) === true,
    pages: (pulled?.codeDescriptionSupport ?? sent?.codeDescriptionSupport) === true,
  };
}

/** Some clients write null for what they leave out. */
function withoutNulls<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, member) => member ?? undefined);
}

function completionFeatures(completion: CompletionClientCapabilities | undefined): CompletionFeatures {
  const item = completion?.completionItem;
  return {
    defaultEditRange: completion?.completionList?.itemDefaults?.includes('editRange') ?? false,
    insertReplace: item?.insertReplaceSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    preselect: item?.preselectSupport === true,
    snippets: item?.snippetSupport === true,
    deprecatedTag: item?.tagSupport?.valueSet?.includes(CompletionItemTag.Deprecated) ?? false,
    adjustsIndentation: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.adjustIndentation) ?? false,
    markdown: item?.documentationFormat?.includes('markdown') ?? false,
  };
}

/** English text → text in the person's language. */
type Translate = (english: string) => string;

/** One client and what it has told, with the texts in its language. */
export class Session {
  readonly client: ClientFeatures;
  readonly options: InitializationOptions;
  readonly #locale: string;
  readonly #translations = new Map<TextBundle, Promise<Translate>>();
  #rules: Promise<RuleTexts> | undefined;

  constructor(
    params: InitializeParams,
    readonly documents: Documents,
    private readonly host: Host,
  ) {
    this.client = clientFeatures(params.capabilities);
    this.options = readOptions(params.initializationOptions);
    this.#locale = languageOf(params.locale);
    documents.hostHasJson = this.options.hostHasJson === true;
    documents.countsBytes = this.client.positionEncoding === PositionEncodingKind.UTF8;
  }

  /** Puts the messages of the engine into the client's language. To be awaited before the first of them is made. */
  async localize(): Promise<void> {
    l10n.config({ contents: this.options.messages ?? (await this.loadTexts('bundle')) ?? {} });
  }

  /** The schema with its documentation. */
  async schema(): Promise<SchemaDocumentation> {
    const { default: schema } = await import('../../../schemas/task-definition.schema.json');
    return schema as unknown as SchemaDocumentation;
  }

  /** Translates documentation of the schema; gives the English text back where there is no other. */
  schemaTexts(): Promise<Translate> {
    return this.translation('schema');
  }

  /** Translates what people read about rules; gives the English text back where there is no other. */
  ruleTexts(): Promise<Translate> {
    return this.translation('pages');
  }

  /** What people read about the rules, in English; nothing where it cannot be had. */
  rules(): Promise<RuleTexts> {
    this.#rules ??= this.host.loadRules(this.options.textsUri).then(
      (rules) => rules ?? {},
      () => ({}),
    );
    return this.#rules;
  }

  private translation(bundle: TextBundle): Promise<Translate> {
    const known = this.#translations.get(bundle);
    if (known) return known;
    const loading = this.loadTexts(bundle).then((texts) => (english: string) => texts?.[english] ?? english);
    this.#translations.set(bundle, loading);
    return loading;
  }

  /** Texts that cannot be had are no reason not to work: then they are English. */
  private async loadTexts(bundle: TextBundle): Promise<Texts | undefined> {
    try {
      return await this.host.loadTexts(bundle, this.#locale, this.options.textsUri);
    } catch {
      return undefined;
    }
  }
}

/** Initialization options may be anything: other editors pass what the person wrote into a settings file. */
function readOptions(raw: unknown): InitializationOptions {
  if (typeof raw !== 'object' || raw === null) return {};
  const { messages, opensList, ...options } = raw as InitializationOptions;
  return {
    ...options,
    ...(typeof messages === 'object' && messages !== null && { messages }),
    ...(typeof opensList === 'string' && { opensList }),
  };
}

/** `ko` of `ko-KR` or `ko_KR.UTF-8`; English for everything unknown. */
function languageOf(locale: string | undefined): string {
  return /^[a-z]{2,3}/.exec(locale?.toLowerCase() ?? '')?.[0] ?? 'en';
}
