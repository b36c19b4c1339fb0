import type { RuleText } from '../core/features/rule-page.ts';
import type { createAnswers } from './answers.ts';
import type { FoundFile } from './configurations.ts';

/** Texts that the server loads when somebody needs them: English text → text in the person's language. */
export type Texts = Readonly<Record<string, string>>;

/** Which bundle of texts: messages of the engine, the documentation of the schema, or the pages of the rules. */
export type TextBundle = 'bundle' | 'schema' | 'pages';

/** What people read about each rule, by its id, in English. */
export type RuleTexts = Readonly<Record<string, RuleText>>;

/** What the server needs from the place that it runs in. */
export interface Host {
  /**
   * The nearest configuration file in the folder of a document or above it, up to the workspace folder around it; in
   * the document's own folder alone where no workspace folder is around it. Undefined where there is none, and in
   * places without files.
   */
  findConfiguration(documentUri: string, folders: readonly string[]): Promise<FoundFile | undefined>;
  /**
   * URIs of the files below the folders that may be task definitions, each once; none in places without files.
   * @param limit more are not looked for
   */
  findDocuments(folders: readonly string[], limit: number): Promise<readonly string[]>;
  /**
   * The text of a file of at most so many bytes; undefined for what is no text, is larger, cannot be read, or is in none of
   * the folders.
   */
  readDocument(uri: string, folders: readonly string[], limit: number): Promise<string | undefined>;
  /** Runs a task behind the message that is being read, in a turn of its own. */
  defer(task: () => void): void;
  /** What answers questions beside those for diagnostics: asked for with the first one. */
  loadAnswers(): Promise<typeof createAnswers>;
  /** The texts of a bundle in a language, or undefined when there are none. */
  loadTexts(bundle: TextBundle, locale: string, textsUri: string | undefined): Promise<Texts | undefined>;
  /** What people read about the rules, or undefined where it cannot be had. */
  loadRules(textsUri: string | undefined): Promise<RuleTexts | undefined>;
}
