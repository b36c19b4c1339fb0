/** The texts of a person, kept in the browser: what was replaced by another is still there. */

export interface Draft {
  readonly text: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
}

interface Kept extends Draft {
  readonly id: string;
}

export type Keys = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'ecs-taskdef.text.';
const CURRENT = 'ecs-taskdef.current';

/** So many texts are kept. */
const MOST = 20;

/** Each tab writes a text of its own, so that two tabs do not overwrite each other. */
export class Drafts {
  #id: string;

  /**
   * @param kept where texts are kept from visit to visit; asking for it fails where the browser refuses
   * @param tab what lasts as long as the tab, so that a page that is loaded again goes on with its text
   * @param isOurs whether a text is nothing of the person's, such as an example: those are not listed
   */
  constructor(
    private readonly kept: () => Keys,
    private readonly tab: () => Keys,
    private readonly isOurs: (text: string) => boolean,
  ) {
    this.#id = quietly(() => tab().getItem(CURRENT)) ?? '';
    if (!this.#id) this.begin();
  }

  /** What to begin with: the text of this tab, else the last one of all; undefined on a first visit. */
  last(): string | undefined {
    return (this.read(this.#id) ?? this.all()[0])?.text;
  }

  /** From now on another text is written: the one before stays as it is. */
  begin(): void {
    if (this.#id && this.isOurs(this.read(this.#id)?.text ?? '')) return;
    this.#id = crypto.randomUUID();
    quietly(() => this.tab().setItem(CURRENT, this.#id));
  }

  /** Keeps the text, in the place of the oldest where there is no room. False where even that is not enough. */
  save(text: string, at = Date.now()): boolean {
    const others = this.all().filter(({ id }) => id !== this.#id);
    for (const { id } of others.splice(MOST - 1)) this.remove(id);
    const removed: Kept[] = [];
    while (!this.write({ id: this.#id, text, at })) {
      const oldest = others.pop();
      if (!oldest) {
        for (const draft of removed) this.write(draft);
        return false;
      }
      removed.push(oldest);
      this.remove(oldest.id);
    }
    return true;
  }

  /** The person's other texts, each once, the newest first. */
  earlier(current: string): Draft[] {
    const seen = new Set([current]);
    return this.all().filter(({ id, text }) => {
      if (id === this.#id || seen.has(text) || this.isOurs(text)) return false;
      seen.add(text);
      return true;
    });
  }

  private all(): Kept[] {
    const keys = quietly(() => Array.from({ length: this.kept().length }, (_, index) => this.kept().key(index) ?? ''));
    const ids = (keys ?? []).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
    const drafts = ids.flatMap((id) => {
      const draft = this.read(id);
      return draft ? [{ ...draft, id }] : [];
    });
    return drafts.sort((a, b) => b.at - a.at);
  }

  private read(id: string): Draft | undefined {
    try {
      const { text, at } = JSON.parse(this.kept().getItem(PREFIX + id) ?? '{}') as Partial<Draft>;
      return typeof text === 'string' && typeof at === 'number' ? { text, at } : undefined;
    } catch {
      return undefined;
    }
  }

  private write({ id, ...draft }: Kept): boolean {
    try {
      this.kept().setItem(PREFIX + id, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  private remove(id: string): void {
    quietly(() => this.kept().removeItem(PREFIX + id));
  }
}

/** Undefined where the browser refuses. */
function quietly<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
