import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { minimatch } from 'minimatch';
import { type Configuration, levelsFor } from '../core/configuration/configuration.ts';
import { readConfigurationFile } from '../core/configuration/configuration-file.ts';
import type { Levels } from '../core/rules/rule.ts';
import { CONFIGURATION_FILE } from '../protocol.ts';
import { UsageError } from './args.ts';
import { STDIN } from './files.ts';
import { readText } from './text.ts';

interface Source {
  readonly configuration: Configuration;
  /** The folder that the globs begin at. */
  readonly folder: string;
}

/** The levels of each file: of the configuration named on the command line, else of the nearest one above the file. */
export class Configurations {
  readonly #nearest = new Map<string, Promise<Source | undefined>>();
  readonly #named: Promise<Source> | undefined;

  constructor(named: string | undefined) {
    this.#named = named === undefined ? undefined : load(named);
    // Whoever asks for levels first is told.
    this.#named?.catch(() => undefined);
  }

  /** Throws a UsageError where a configuration cannot be read, or has in it what means nothing. */
  async levels(path: string): Promise<Levels> {
    // Standard input is judged as a file of this folder.
    const file = resolve(path === STDIN.path ? 'stdin.json' : path);
    const source = await (this.#named ?? this.nearest(dirname(file)));
    if (!source) return {};
    const inFolder = relative(source.folder, file).replaceAll(sep, '/');
    const matches = (glob: string) => minimatch(inFolder, glob, { dot: true });
    return levelsFor([{ configuration: source.configuration, matches }]);
  }

  private nearest(folder: string): Promise<Source | undefined> {
    const known = this.#nearest.get(folder);
    if (known) return known;
    const found = this.search(folder);
    this.#nearest.set(folder, found);
    return found;
  }

  private async search(folder: string): Promise<Source | undefined> {
    const path = join(folder, CONFIGURATION_FILE);
    if (existsSync(path)) return load(relative('.', path));
    const above = dirname(folder);
    return above === folder ? undefined : this.nearest(above);
  }
}

async function load(path: string): Promise<Source> {
  const text = await readText(path).catch((error: Error) => {
    throw new UsageError(error.message);
  });
  const { configuration, problems } = readConfigurationFile(text);
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(`${path}:${problem}`);
  return { configuration, folder: dirname(resolve(path)) };
}
