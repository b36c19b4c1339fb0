/** What client and server agree on beyond LSP. The one server file that the client imports. */

export type { Status } from './core/features/status.ts';

/** The language id of task definitions. */
export const LANGUAGE_ID = 'ecs-task-definition';

/** Prefix of all settings. */
export const SETTINGS = 'ecsTaskDefinition';

/** The name of the file that editor and command line read. */
export const CONFIGURATION_FILE = 'ecs-taskdef.config.json';

/** Kind of the code action that applies every safe fix of a document. */
export const FIX_ALL = 'source.fixAll.ecs';

/** Kinds of the code actions that turn a document into the input of RegisterTaskDefinition. */
export const CONVERT = {
  cleanUp: 'refactor.rewrite.ecs.cleanUp',
  toTaskDefinition: 'refactor.rewrite.ecs.toTaskDefinition',
} as const;

/** Kinds of the refactorings; each network mode is an action of its own. */
export const REFACTOR = {
  switchMode: 'refactor.rewrite.ecs.switchMode',
  fargate: 'refactor.rewrite.ecs.fargate',
} as const;

/** Command of the client: offers the network modes that a document can be switched to. Its argument is the URI. */
export const SWITCH_MODE = 'ecsTaskDefinition.switchMode';

/** Command of the client: shows the page of a rule. Its argument is the id; without one it offers all rules. */
export const SHOW_RULE = 'ecsTaskDefinition.showRule';

/**
 * Request of the client: what a document is. Its parameter is `{ uri }`, its result a `Status`, or null for what is
 * no task definition.
 */
export const STATUS = 'ecsTaskDefinition/status';

/** Request of the client: all rules. Its parameter is `{}`, its result a `RuleEntry[]`, in the order of their ids. */
export const RULES = 'ecsTaskDefinition/rules';

/** Request of the client: the page of a rule. Its parameter is `{ id }`, its result Markdown, or null. */
export const RULE = 'ecsTaskDefinition/rule';

export interface RuleEntry {
  readonly id: string;
  readonly severity: string;
  /** What the rule finds, in the person's language. */
  readonly summary: string;
}

/**
 * Request of the server: the nearest configuration file at or above a document, within its workspace. Its parameter is
 * `{ uri }` of the document, its result `{ uri, text }` of the file, or null where there is none.
 */
export const FIND_CONFIGURATION = 'ecsTaskDefinition/findConfiguration';

/**
 * Request of the server: the files of the workspace that a glob matches. Its parameter is `FindDocuments`, its result
 * their URIs.
 */
export const FIND_DOCUMENTS = 'ecsTaskDefinition/findDocuments';

export interface FindDocuments {
  readonly include: string;
  /** A glob of what is left out, besides what the person hides. */
  readonly exclude: string;
  /** More are not wanted. */
  readonly limit: number;
}

/**
 * Request of the server: the text of a file that is not open. Its parameter is `ReadDocument`, its result null for what is
 * no text, is larger, or cannot be read.
 */
export const READ_DOCUMENT = 'ecsTaskDefinition/readDocument';

export interface ReadDocument {
  readonly uri: string;
  /** In bytes. */
  readonly limit: number;
}

/**
 * Request of the client: what a new document can begin with. It has no parameter, its result is a list of `NewDocument`, the
 * most usual first.
 */
export const NEW_DOCUMENTS = 'ecsTaskDefinition/skeletons';

/** A whole task definition to begin with, in the language of the person. */
export interface NewDocument {
  readonly title: string;
  /** One sentence. */
  readonly about: string;
  /** A snippet of LSP. */
  readonly body: string;
}

/** `initializationOptions` of the server; every member may be missing. */
export interface InitializationOptions {
  /**
   * The editor has a JSON language server of its own for `json` and `jsonc` documents. Then this server adds
   * to those only what it alone knows, and leaves syntax, formatting, folding and outline to the other.
   */
  readonly hostHasJson?: boolean;
  /** Translations of messages, when the editor has loaded them already. English text → text. */
  readonly messages?: Readonly<Record<string, string>>;
  /** Folder of the translation bundles as a URI, for a server that cannot read files. */
  readonly textsUri?: string;
  /**
   * The client answers `FIND_CONFIGURATION`. Else the server looks for the file itself, where it can read files.
   */
  readonly findsConfiguration?: boolean;
  /**
   * The client answers `FIND_DOCUMENTS` and `READ_DOCUMENT`. Else the server looks for files itself, where it can.
   */
  readonly findsDocuments?: boolean;
  /** The command of the client that opens the list of completions, to follow a key whose values can be chosen. */
  readonly opensList?: string;
  /** The client has the command `SHOW_RULE`. */
  readonly showsRules?: boolean;
  /** The client has the command `SWITCH_MODE`. */
  readonly switchesMode?: boolean;
  /** The settings, until an editor is asked for others or tells of them. */
  readonly settings?: RawSettings;
}

/** The settings under `ecsTaskDefinition`, as the person wrote them: nothing in them can be trusted. */
export interface RawSettings {
  readonly rules?: unknown;
  readonly groups?: unknown;
  readonly files?: unknown;
  readonly inlayHints?: unknown;
  readonly codeLens?: unknown;
  readonly format?: unknown;
  readonly workspaceDiagnostics?: unknown;
}
