import * as l10n from '@vscode/l10n';
import type { Host } from './host.ts';

/** Milliseconds until the first line, and between two of them. */
const FIRST = 1000;
const BETWEEN = 100;
const ERASE = '\r\x1b[K';

/** Says on a terminal how far work is that takes longer than a second; elsewhere nothing. */
export class Progress {
  #next: number;
  #shown = false;
  #done = 0;

  constructor(
    private readonly host: Pick<Host, 'terminal' | 'now' | 'err'>,
    private readonly total: number,
  ) {
    this.#next = host.terminal ? host.now() + FIRST : Number.POSITIVE_INFINITY;
  }

  /** One more file is done. */
  step(): void {
    this.#done++;
    if (this.#next === Number.POSITIVE_INFINITY) return;
    const now = this.host.now();
    if (now < this.#next) return;
    this.#next = now + BETWEEN;
    this.#shown = true;
    this.host.err(`${ERASE}${l10n.t('{0} of {1} files', this.#done, this.total)}`);
  }

  /** Takes the line away, so that others can be written. */
  end(): void {
    if (this.#shown) this.host.err(ERASE);
  }
}
