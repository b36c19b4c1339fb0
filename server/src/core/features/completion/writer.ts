import type { Gap } from '../../syntax/gap.ts';
import { hasLines, newLineAt, stepOf } from '../../syntax/insertion.ts';
import type { SyntaxTree } from '../../syntax/json.ts';
import type { Node } from '../../syntax/node.ts';
import { plainText } from '../skeletons/plain-text.ts';

/** What is written, for editors that know snippets and for those that do not. */
export interface Written {
  readonly text: string;
  readonly snippet: string;
}

/** Writes texts and snippets that fit one place of a document: its commas, indentation and line ends. */
export class Writer {
  constructor(
    private readonly tree: SyntaxTree,
    private readonly gap: Gap,
  ) {}

  /** A text on one line. */
  around(text: string): string {
    return this.gap.before + text + this.gap.behind;
  }

  /** A key with the beginning of its value. An editor without snippets gets the key alone, and waits behind its colon. */
  begun(key: string, value: string): Written {
    const snippet = this.around(`${key}: ${this.indented(value)}`);
    return { text: `${this.gap.before}${key}: `, snippet };
  }

  /**
   * A snippet that is indented by two spaces. Editors indent the lines of a snippet as the line that it begins on; in
   * a plain text that is done here.
   */
  written(body: string): Written {
    const snippet = this.around(this.indented(body));
    const newLine = newLineAt(this.tree, this.gap.replace.start);
    return { snippet, text: plainText(snippet).replace(/\n/g, () => newLine) };
  }

  /** The members of an object in a snippet, for the empty braces that the place is between. */
  within({ start, closed }: Node, body: string): Written {
    const { text } = this.tree;
    const { replace } = this.gap;
    const inner = body.trim().replace(/^\{\n|\n\}$/g, '');
    const startsLine = text.slice(start, replace.start).includes('\n');
    const endsLine = /^[ \t]*\r?\n/.test(text.slice(replace.end));
    const opened = startsLine ? inner.replace(/^ {2}/gm, '') : `\n${inner}`;
    const tail = closed ? '' : '}';
    return this.written(endsLine && closed ? opened : `${opened}\n${tail}`);
  }

  /** With the steps of indentation that the document has, or on one line in a document that is on one. */
  private indented(body: string): string {
    const { root } = this.tree;
    const isOneLine = !hasLines(this.tree) && (root?.properties.length || root?.items.length);
    if (isOneLine) return body.replace(/\n */g, ' ');
    const step = stepOf(this.tree);
    return body.replace(/^(?: {2})+/gm, (spaces) => step.repeat(spaces.length / 2));
  }
}
