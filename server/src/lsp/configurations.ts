import { type Configuration, levelsFor, NO_CONFIGURATION } from '../core/configuration/configuration.ts';
import { readConfigurationFile } from '../core/configuration/configuration-file.ts';
import type { Levels } from '../core/rules/rule.ts';
import { CONFIGURATION_FILE } from '../protocol.ts';
import { decoded } from './uri.ts';

/** A configuration file as somebody found it. */
export interface FoundFile {
  readonly uri: string;
  readonly text: string;
}

/** A configuration, and the folder that its globs begin at. */
interface Source {
  readonly configuration: Configuration;
  readonly folder: string;
}

interface SourceFile extends Source {
  readonly found: FoundFile;
  readonly problems: readonly string[];
}

type Matches = (path: string, glob: string) => boolean;

/** So long documents wait for settings at most: a client that never answers is to be served all the same. */
const SETTINGS_WAIT_MS = 1000;

/** Where a file can be written beside a document that is in no folder of the workspace. */
const FILE_SCHEME = /^(?:file|vscode-remote|vscode-vfs):/;

/**
 * The levels of every document: what the nearest `ecs-taskdef.config.json` above it says, and the settings of the
 * editor on top of that.
 */
export class Configurations {
  settings: Configuration = NO_CONFIGURATION;
  readonly #loading = new Map<string, Promise<void>>();
  /** Those being loaded that have been forgotten since. */
  readonly #outdated = new Set<string>();
  #settings: Promise<void> | undefined;
  readonly #files = new Map<string, SourceFile | undefined>();
  readonly #levels = new Map<string, Levels>();
  #matches: Matches | undefined;

  /**
   * @param find looks for the file above a document
   * @param complain told of each line that is wrong with a file
   * @param folders URIs of the folders of the workspace, to which the globs of the settings are relative
   */
  constructor(
    private readonly find: (documentUri: string) => Promise<FoundFile | undefined>,
    private readonly complain: (uri: string, problems: readonly string[]) => void,
    private readonly folders: readonly string[],
  ) {}

  /** Resolves when the levels of the document are known; undefined when they are already. */
  ready(uri: string): Promise<unknown> | undefined {
    const [file, settings] = [this.fileRead(uri), this.#settings];
    return file && settings ? Promise.all([file, settings]) : (file ?? settings);
  }

  /** Until the settings that are on their way have come, no document is ready; it never takes long, or fails. */
  expect(settings: Promise<void>): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, SETTINGS_WAIT_MS);
    });
    const expected = Promise.race([settings.catch(() => undefined), enough]).then(() => {
      clearTimeout(timer);
      if (this.#settings === expected) this.#settings = undefined;
    });
    this.#settings = expected;
  }

  /** The levels as far as they are known now: the same object until something changes. */
  levels(uri: string): Levels {
    const known = this.#levels.get(uri);
    if (known) return known;
    const levels = this.settle(uri);
    this.#levels.set(uri, levels);
    return levels;
  }

  /** The file that counts for a document, as it was read; undefined where there is none, or nobody has looked yet. */
  file(uri: string): FoundFile | undefined {
    return this.#files.get(uri)?.found;
  }

  /**
   * Where a file for a document may be written that has none: in the folder of the workspace, or beside the document.
   * Undefined for what is no file: an untitled document, an old version, a cell of a notebook.
   */
  newFile(uri: string): string | undefined {
    if (!this.#files.has(uri) || this.file(uri) || /[?#]/.test(uri)) return undefined;
    const folder = this.workspace(uri) ?? (FILE_SCHEME.test(uri) ? folderOf(uri) : undefined);
    return folder && folder + CONFIGURATION_FILE;
  }

  /** What the levels of a document would be with another text of its file, or with a new one. */
  levelsWith(uri: string, file: FoundFile): Levels {
    return this.settle(uri, {
      configuration: readConfigurationFile(file.text).configuration,
      folder: folderOf(file.uri),
    });
  }

  /** Takes other settings. Resolves when they count. */
  async use(settings: Configuration): Promise<void> {
    this.settings = settings;
    if (settings.files.length > 0) await this.loadGlobs();
    this.#levels.clear();
  }

  /** Forgets what was read for a document, or for all; what is being read is read again. */
  forget(uri?: string): void {
    for (const one of uri === undefined ? this.#loading.keys() : [uri]) {
      if (this.#loading.has(one)) this.#outdated.add(one);
    }
    if (uri === undefined) this.#files.clear();
    else this.#files.delete(uri);
    if (uri === undefined) this.#levels.clear();
    else this.#levels.delete(uri);
  }

  private fileRead(uri: string): Promise<void> | undefined {
    if (this.#files.has(uri)) return undefined;
    const loading = this.#loading.get(uri) ?? this.load(uri);
    this.#loading.set(uri, loading);
    return loading;
  }

  private async load(uri: string): Promise<void> {
    let file: SourceFile | undefined;
    try {
      do {
        this.#outdated.delete(uri);
        const found = await this.find(uri).catch(() => undefined);
        file = found && (await this.read(found));
      } while (this.#outdated.has(uri));
    } finally {
      this.#loading.delete(uri);
    }
    this.#files.set(uri, file);
    this.#levels.delete(uri);
    if (file) this.complain(file.found.uri, file.problems);
  }

  private async read(found: FoundFile): Promise<SourceFile> {
    const { configuration, problems } = readConfigurationFile(found.text);
    if (configuration.files.length > 0) await this.loadGlobs();
    return { configuration, folder: folderOf(found.uri), found, problems };
  }

  /** Globs are read only where somebody has written one. */
  private async loadGlobs(): Promise<void> {
    const { minimatch } = await import('minimatch');
    this.#matches ??= (path, glob) => minimatch(path, glob, { dot: true });
  }

  /** The innermost folder of the workspace around a document. */
  private workspace(uri: string): string | undefined {
    return this.folders.filter((folder) => uri.startsWith(folder)).sort((a, b) => b.length - a.length)[0];
  }

  private settle(uri: string, file: Source | undefined = this.#files.get(uri)): Levels {
    const sources: Source[] = [{ configuration: this.settings, folder: this.workspace(uri) ?? '' }];
    if (file) sources.unshift(file);
    return levelsFor(
      sources.map(({ configuration, folder }) => {
        const isWithin = folder !== '' && uri.startsWith(folder);
        const matches = (glob: string) => isWithin && this.#matches?.(decoded(uri.slice(folder.length)), glob) === true;
        return { configuration, matches };
      }),
    );
  }
}

/** The folder of a file, with the slash at its end. */
const folderOf = (uri: string) => uri.slice(0, uri.lastIndexOf('/') + 1);
