import { holdsPlaceholder } from '../syntax/placeholder.ts';
import { nearest } from '../text/nearest.ts';
import type { Entry, List } from './field.ts';

/** A string map of settings. Of equal keys the last counts, and null counts as absent. */
export class Options {
  readonly #entries = new Map<string, Entry>();
  readonly #names: readonly string[];
  readonly #whole: boolean;

  /** @param names the options that there are, to tell a misspelt one from a missing one */
  constructor({ items, complete }: List<Entry>, names: readonly string[] = []) {
    this.#names = names;
    for (const entry of items) {
      if (entry.property?.node?.kind === 'null') this.#entries.delete(entry.key);
      else this.#entries.set(entry.key, entry);
    }
    this.#whole = complete && ![...this.#entries.keys()].some(holdsPlaceholder);
  }

  /** The options that are given, each once. */
  get entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  get(name: string): Entry | undefined {
    return this.#entries.get(name);
  }

  /** What the option says, when it is given, not empty, and no placeholder. */
  value(name: string): string | undefined {
    return this.#entries.get(name)?.value || undefined;
  }

  /** Whether the option is not given for certain. Empty text is as good as none, and a misspelt option is none. */
  lacks(name: string): boolean {
    const entry = this.#entries.get(name);
    if (entry) return entry.value === '';
    return this.#whole && ![...this.#entries.keys()].some((key) => this.meant(key) === name);
  }

  /** The option that was probably meant by a key that is none, among those that are not given. */
  meant(key: string): string | undefined {
    if (this.#names.includes(key)) return undefined;
    const free = this.#names.filter((name) => !this.#entries.has(name));
    // `region` and `aws-region` for `awslogs-region`.
    const end = `-${key.replace(/^aws-/, '')}`;
    return nearest(key, free) ?? free.find((name) => end.length > 4 && name.endsWith(end));
  }
}
