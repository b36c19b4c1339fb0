import type { Connection, Diagnostic } from 'vscode-languageserver';
import { analyze } from '../core/analyze.ts';
import {
  CANDIDATE_PATTERN,
  isTaskDefinitionName,
  mayHoldTaskDefinition,
  SKIPPED_FOLDERS,
} from '../core/facts/file-names.ts';
import { mayBeTaskDefinition } from '../core/model/recognize.ts';
import { FIND_DOCUMENTS, type FindDocuments, READ_DOCUMENT, type ReadDocument } from '../protocol.ts';
import { toDiagnostics } from './convert.ts';
import type { Documents } from './documents.ts';
import type { Host } from './host.ts';
import type { DiagnosticFeatures } from './session.ts';

/** So many files are looked at. */
const MOST_FILES = 10_000;

/** Larger files, in bytes, are passed by: AWS takes 64 KiB. */
const LARGEST = 1024 * 1024;

/** What finds and reads the files of the workspace. */
export interface FileSource {
  find(limit: number): Promise<readonly string[]>;
  read(uri: string, limit: number): Promise<string | undefined>;
}

/** Files through a client that offers it, which also sees what is on no disk. */
export function filesOfClient(connection: Connection): FileSource {
  const exclude = `**/{${SKIPPED_FOLDERS.join(',')}}/**`;
  return {
    find(limit) {
      const params: FindDocuments = { include: CANDIDATE_PATTERN, exclude, limit };
      return connection.sendRequest<string[]>(FIND_DOCUMENTS, params);
    },
    async read(uri, limit) {
      const params: ReadDocument = { uri, limit };
      return (await connection.sendRequest<string | null>(READ_DOCUMENT, params)) ?? undefined;
    },
  };
}

/** Files through the host. */
export function filesOfHost(host: Host, folders: readonly string[]): FileSource {
  return {
    find: (limit) => host.findDocuments(folders, limit),
    read: (uri, limit) => host.readDocument(uri, folders, limit),
  };
}

/** What is known of a file. */
interface Known {
  readonly items: Promise<Diagnostic[] | undefined>;
  /** There is nothing in it to judge, whatever the levels of the rules are. */
  isOther: boolean;
}

/** The files of the workspace that are not open, each read and judged once until it changes. */
export class WorkspaceFiles {
  #list: Promise<readonly string[]> | undefined;
  #isStopped = false;
  /** What has changed is taken out, also while it is being read. */
  readonly #known = new Map<string, Known>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: Documents,
    private readonly source: FileSource,
    private readonly shown: DiagnosticFeatures,
  ) {}

  /** URIs of all files that are worth a look, in their order. */
  list(): Promise<readonly string[]> {
    this.#list ??= this.find();
    return this.#list;
  }

  /** Looks at no other files than these, and at those that are created. */
  stopAt(uris: readonly string[]): void {
    this.#list = Promise.resolve(uris);
    this.#isStopped = true;
  }

  isJudged(uri: string): boolean {
    return this.#known.has(uri);
  }

  /** The diagnostics of a file; undefined for what is no task definition, or cannot be read. */
  judge(uri: string): Promise<Diagnostic[] | undefined> {
    const known = this.#known.get(uri);
    if (known) return known.items;
    const text = this.read(uri);
    const file: Known = {
      items: text.then((found) => (found === undefined ? undefined : this.findings(uri, found))),
      isOther: false,
    };
    this.#known.set(uri, file);
    void text.then((found) => {
      file.isOther = found === undefined;
    });
    return file.items;
  }

  /** Files are looked for anew: only the search itself knows whether a file is one that people hide. */
  created(uri: string): void {
    if (!mayHoldTaskDefinition(uri) || SKIPPED_FOLDERS.some((name) => uri.includes(`/${name}/`))) return;
    this.#list = this.#isStopped ? this.#list?.then((uris) => [...new Set([...uris, uri])]) : undefined;
    this.#known.delete(uri);
  }

  changed(uri: string): void {
    this.#known.delete(uri);
  }

  /** A folder goes with all that is in it. */
  deleted(uri: string): void {
    for (const one of this.#known.keys()) {
      if (one === uri || one.startsWith(`${uri}/`)) this.#known.delete(one);
    }
  }

  /** Rules have other levels. */
  judgeAgain(): void {
    for (const [uri, { isOther }] of this.#known) {
      if (!isOther) this.#known.delete(uri);
    }
  }

  forget(): void {
    this.#list = undefined;
    this.#isStopped = false;
    this.#known.clear();
  }

  private async find(): Promise<readonly string[]> {
    try {
      const found = await this.source.find(MOST_FILES);
      if (found.length >= MOST_FILES) this.connection.console.info(`${MOST_FILES} files are looked at, and no more`);
      return found.filter(mayHoldTaskDefinition).slice(0, MOST_FILES).sort();
    } catch (error) {
      this.connection.console.error(`workspace/diagnostic: ${String(error)}`);
      return [];
    }
  }

  private async read(uri: string): Promise<string | undefined> {
    const text = await this.source.read(uri, LARGEST).catch(() => undefined);
    return text !== undefined && (isTaskDefinitionName(uri) || mayBeTaskDefinition(text)) ? text : undefined;
  }

  private async findings(uri: string, text: string): Promise<Diagnostic[] | undefined> {
    await this.documents.configurations?.ready(uri);
    // In no language that an editor would serve: its JSON server says nothing of a file that is not open.
    const document = this.documents.create(uri, '', 0, text);
    const { kind, findings } = analyze(text, this.documents.optionsFor(document));
    if (kind === 'unrecognized' && findings.length === 0) return undefined;
    return toDiagnostics(document, findings, this.shown);
  }
}
