import { createScanner } from 'jsonc-parser';
import type { Span } from '../text/span.ts';
import { holderOf, mark, Node, Property } from './node.ts';
import { holdsPlaceholder, opensTemplate, Placeholders } from './placeholder.ts';

export type SyntaxProblemCode =
  | 'value-expected'
  | 'invalid-value'
  | 'property-name-expected'
  | 'property-name-unquoted'
  | 'colon-expected'
  | 'comma-expected'
  | 'unexpected-character'
  | 'unclosed-object'
  | 'unclosed-array'
  | 'unclosed-string'
  | 'unclosed-comment'
  | 'invalid-string'
  | 'single-quotes'
  | 'content-after-end'
  | 'too-deep'
  | 'empty-document';

export interface SyntaxProblem extends Span {
  readonly code: SyntaxProblemCode;
}

/** A parsed document. There is always one, whatever the text; `root` is missing only when there is no value at all. */
export interface SyntaxTree {
  readonly text: string;
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly comments: readonly Span[];
  readonly trailingCommas: readonly Span[];
  /** Placeholders and directives that stand outside of strings. */
  readonly templates: readonly Span[];
}

/** Deeper nesting than this is no task definition, and would cost stack. */
const MAX_DEPTH = 200;

/** Token kinds of jsonc-parser's scanner (a const enum there, which single-file compilation cannot inline). */
const NUMBER = 11;
const ERROR_UNCLOSED_COMMENT = 1;
const ERROR_UNCLOSED_STRING = 2;

/**
 * Parses JSON with comments, trailing commas and placeholders, in one pass over jsonc-parser's scanner.
 * Never fails: what is wrong becomes a problem, and the rest of the text is still read.
 */
export function parseJson(text: string): SyntaxTree {
  return new Parser(text).parse();
}

/** A value that was read by itself, with what was noted on the way. Its `root` is undefined where there is none. */
export type Part = Omit<SyntaxTree, 'text'>;

/**
 * Reads the value that begins at an offset, as `parseJson` does when it comes there with nothing unclosed behind it.
 * @param parent what is to hold the value
 */
export function parseValue(text: string, start: number, parent: Node | Property): Part {
  return new Parser(text, start).parsePart(parent);
}

class Parser {
  private readonly scanner;
  private readonly placeholders: Placeholders;
  private readonly problems: SyntaxProblem[] = [];
  private readonly comments: Span[] = [];
  private readonly trailingCommas: Span[] = [];
  private readonly templates: Span[] = [];
  private readonly keys = new Map<string, boolean>();
  private pos = 0;
  /** End of the last token, comments not counted. */
  private lastEnd = 0;
  private depth = 0;
  private openObjects = 0;
  private openArrays = 0;

  constructor(
    private readonly text: string,
    start = 0,
  ) {
    this.scanner = createScanner(text, false);
    this.placeholders = new Placeholders(text);
    // The byte order mark is no part of the JSON text; offsets still count it.
    this.pos = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
    this.lastEnd = start;
  }

  parse(): SyntaxTree {
    this.skipDirectives();
    const root = this.atEnd() ? undefined : this.value(undefined);
    if (!root) this.problem('empty-document', 0, this.text.length);
    this.skipDirectives();
    if (root && !this.atEnd()) this.problem('content-after-end', this.pos, this.text.trimEnd().length);
    const { text, problems, comments, trailingCommas, templates } = this;
    return { text, root, problems, comments, trailingCommas, templates };
  }

  parsePart(parent: Node | Property): Part {
    for (
      let above: Node | undefined = parent instanceof Property ? parent.owner : parent;
      above;
      above = holderOf(above)
    )
      this.open(above);
    const root = this.value(parent);
    const { problems, comments, trailingCommas, templates } = this;
    return { root, problems, comments, trailingCommas, templates };
  }

  private value(parent: Node | Property | undefined): Node | undefined {
    const code = this.peek();
    if (code === 0x7b && !opensTemplate(this.text, this.pos)) return this.bracketed('object', parent);
    if (code === 0x5b) return this.bracketed('array', parent);
    if (code === 0x22) return this.string(parent);
    if (code === 0x2c || code === 0x7d || code === 0x5d || code === 0x3a || Number.isNaN(code)) return undefined;
    const end = this.placeholders.endOf(this.pos);
    return end > 0 ? this.placeholder(parent, end) : this.scalar(parent);
  }

  /** An object or an array: children, commas between them, and the closing bracket, each of which may be missing. */
  private bracketed(kind: 'object' | 'array', parent: Node | Property | undefined): Node {
    const node = new Node(kind, this.pos, this.pos + 1, kind === 'object' ? {} : [], parent);
    if (!this.enter(node)) return node;
    if (kind === 'object') node.properties = [];
    else node.items = [];
    let last: Property | Node | undefined;
    while (this.childFollows(node)) {
      if (this.peek() === 0x2c) {
        this.comma(node, last);
        continue;
      }
      if (last && last.comma < 0 && !node.templated) this.missingComma();
      last = (kind === 'object' ? this.member(node) : this.element(node)) ?? last;
    }
    this.leave(node, last);
    return node;
  }

  /** Whether something else than the end of the bracket follows; consumes the closing bracket. */
  private childFollows(node: Node): boolean {
    const isObject = node.kind === 'object';
    if (isObject) this.skipDirectives(node);
    const code = this.skipTrivia();
    if (code === (isObject ? 0x7d : 0x5d)) {
      this.advance(1);
      node.end = this.pos;
      return false;
    }
    const closesOuter = isObject ? code === 0x5d && this.openArrays > 0 : code === 0x7d && this.openObjects > 0;
    if (!closesOuter && !Number.isNaN(code)) return true;
    this.unclosed(node);
    return false;
  }

  private comma(node: Node, last: Property | Node | undefined): void {
    if (last && last.comma < 0) last.comma = this.pos;
    else if (!node.templated) {
      this.problem(node.kind === 'object' ? 'property-name-expected' : 'value-expected', this.pos, this.pos + 1);
    }
    this.advance(1);
  }

  private element(array: Node): Node | undefined {
    const item = this.value(array);
    if (!item) {
      this.problem('unexpected-character', this.pos, this.pos + 1);
      this.advance(1);
      array.templated = true;
      return undefined;
    }
    if (item.kind === 'placeholder') array.templated = true;
    if (item.kind === 'null') mark(array, 'holdsNull');
    item.index = array.items.length;
    array.items.push(item);
    (array.json as unknown[]).push(item.json);
    return item;
  }

  /** One member; undefined when what stands there is no member and was skipped. */
  private member(owner: Node): Property | undefined {
    const property = this.key(owner);
    if (!property) {
      owner.templated = true;
      return undefined;
    }
    if (this.isRepeated(owner, property.key)) mark(owner, 'holdsRepeat');
    owner.properties.push(property);
    if (this.isTemplatedKey(property.key)) owner.templated = true;
    this.skipTrivia();
    if (this.peek() !== 0x3a) {
      if (!this.justComplained()) this.problem('colon-expected', property.keySpan.start, property.keySpan.end);
      return property;
    }
    const colon = this.pos;
    this.advance(1);
    property.end = this.pos;
    this.skipTrivia();
    if (!this.nextMemberBegins(colon)) property.node = this.value(property);
    if (property.node) {
      property.end = property.node.end;
      if (property.node.kind === 'null') mark(owner, 'holdsNull');
      setMember(owner.json as Record<string, unknown>, property.key, property.node);
    } else this.problem('value-expected', property.keySpan.start, property.end);
    return property;
  }

  /** The plain value tells most; the null members that it leaves out are looked for. */
  private isRepeated(owner: Node, key: string): boolean {
    if (Object.hasOwn(owner.json as object, key)) return true;
    return owner.holdsNull && owner.properties.some((earlier) => earlier.key === key);
  }

  /** Keys come again and again, so each is looked at once. */
  private isTemplatedKey(key: string): boolean {
    let templated = this.keys.get(key);
    if (templated === undefined) {
      templated = holdsPlaceholder(key);
      this.keys.set(key, templated);
    }
    return templated;
  }

  /** The value has not been typed yet and a string further down, with its own colon, is the next member. */
  private nextMemberBegins(colon: number): boolean {
    // Nearly always there is one blank or none, and no line break to look for.
    if (this.peek() !== 0x22 || this.pos === colon + 1) return false;
    if (this.pos === colon + 2 && this.text.charCodeAt(colon + 1) === 0x20) return false;
    if (!/[\r\n]/.test(this.text.slice(colon, this.pos))) return false;
    return /"(?:[^"\\\r\n]|\\.)*"[ \t]*:/y.test(this.sticky());
  }

  private key(owner: Node): Property | undefined {
    const start = this.pos;
    if (this.peek() === 0x22) {
      const node = this.string(undefined);
      return new Property(owner, node.json as string, { start, end: node.end });
    }
    const word = /^'[^'\r\n]*'|^[A-Za-z_][\w-]*/.exec(this.text.slice(start, start + 200))?.[0];
    const quoted = word?.startsWith("'");
    if (word && (quoted || /^\s*:/.test(this.text.slice(start + word.length, start + word.length + 20)))) {
      this.advance(word.length);
      this.problem(quoted ? 'single-quotes' : 'property-name-unquoted', start, this.pos);
      return new Property(owner, quoted ? word.slice(1, -1) : word, { start, end: this.pos });
    }
    this.skipUnknown();
    this.problem('property-name-expected', start, this.pos);
    return undefined;
  }

  private string(parent: Node | Property | undefined): Node {
    const start = this.pos;
    const error = this.scan();
    let content = this.scanner.getTokenValue();
    const end = error === 0 ? this.templateEnd(content) : 0;
    if (end > 0) {
      this.advance(end - this.pos);
      content = this.text.slice(start + 1, end - 1);
      return new Node('string', start, end, content, parent);
    }
    if (error === ERROR_UNCLOSED_STRING) this.problem('unclosed-string', start, this.pos);
    else if (error !== 0) this.problem('invalid-string', start, this.pos);
    return new Node('string', start, this.pos, content, parent);
  }

  /**
   * Where a string really ends whose quote was inside a template call, such as `"{{ env "NAME" }}"` or
   * `"${x != "" ? x : y}"`; 0 when no call is open at its end.
   */
  private templateEnd(content: string): number {
    if (!content.includes('{')) return 0;
    const calls = content.lastIndexOf('{{') > content.lastIndexOf('}}');
    if (!calls && content.lastIndexOf('${') <= content.lastIndexOf('}')) return 0;
    const rest = calls ? /[^\r\n]*?\}\}[^"{}\r\n]*(?:\{\{[^\r\n]*?\}\}[^"\r\n]*)*"/y : /[^\r\n]*?\}[^"\r\n]*"/y;
    return this.pos + (rest.exec(this.sticky())?.[0].length ?? -this.pos);
  }

  private scalar(parent: Node | Property | undefined): Node {
    const start = this.pos;
    const error = this.scan();
    const end = this.pos;
    switch (this.scanner.getToken()) {
      case NUMBER:
        if (error !== 0 || /[\w.+-]/.test(this.text.charAt(end))) return this.invalid(parent, start);
        return new Node('number', start, end, Number(this.scanner.getTokenValue()), parent);
      case 7:
        return new Node('null', start, end, null, parent);
      case 8:
        return new Node('boolean', start, end, true, parent);
      case 9:
        return new Node('boolean', start, end, false, parent);
      default:
        return this.invalid(parent, start);
    }
  }

  private invalid(parent: Node | Property | undefined, start: number): Node {
    this.pos = start;
    const quoted = /'[^'\r\n]*'/y.exec(this.sticky())?.[0];
    if (quoted) this.advance(quoted.length);
    else this.skipUnknown();
    this.problem(quoted ? 'single-quotes' : 'invalid-value', start, this.pos);
    return new Node('invalid', start, this.pos, null, parent);
  }

  /** A template value; what is glued to it (`${A}-b`, `${A}${B}`) belongs to it. */
  private placeholder(parent: Node | Property | undefined, end: number): Node {
    const start = this.pos;
    this.advance(end - start);
    for (;;) {
      const next = this.placeholders.endOf(this.pos);
      if (next > 0) this.advance(next - this.pos);
      else if (/[\w.:/-]/.test(this.text.charAt(this.pos)) && !this.commentBegins()) this.advance(1);
      else break;
    }
    this.templates.push({ start, end: this.pos });
    return new Node('placeholder', start, this.pos, null, parent);
  }

  /** Skips placeholders that stand where a member or the root is expected, such as `{{ if … }}`. */
  private skipDirectives(owner?: Node): void {
    for (;;) {
      this.skipTrivia();
      const end = this.placeholders.endOf(this.pos);
      if (end === 0) return;
      this.templates.push({ start: this.pos, end });
      this.advance(end - this.pos);
      if (owner) owner.templated = true;
      if (this.skipTrivia() === 0x3a) this.templatedMember();
    }
  }

  /** The value of a member whose key is a placeholder: read for its problems, then forgotten. */
  private templatedMember(): void {
    this.advance(1);
    this.skipTrivia();
    this.value(undefined);
  }

  private enter(node: Node): boolean {
    if (this.depth >= MAX_DEPTH) {
      this.problem('too-deep', node.start, node.start + 1);
      this.pos = this.text.length;
      node.end = this.pos;
      node.closed = false;
      return false;
    }
    this.open(node);
    this.advance(1);
    return true;
  }

  private open(node: Node): void {
    this.depth++;
    if (node.kind === 'object') this.openObjects++;
    else this.openArrays++;
  }

  private leave(node: Node, last: Property | Node | undefined): void {
    this.depth--;
    if (node.kind === 'object') this.openObjects--;
    else this.openArrays--;
    if (!last || last.comma < 0 || node.templated) return;
    // Something unreadable follows the comma, or the bracket was never closed: more was meant to come.
    const broken = (this.problems.at(-1)?.end ?? 0) > last.comma || this.lastEnd === last.comma + 1;
    if (broken) return;
    this.trailingCommas.push({ start: last.comma, end: last.comma + 1 });
  }

  private unclosed(node: Node): void {
    node.end = Math.max(this.lastEnd, node.start + 1);
    node.closed = false;
    // The brackets around it are then open as well: that is the same mistake.
    if (this.problems.some(({ code }) => code === 'unclosed-object' || code === 'unclosed-array')) return;
    this.problem(node.kind === 'object' ? 'unclosed-object' : 'unclosed-array', node.start, node.start + 1);
  }

  private missingComma(): void {
    if (this.placeholders.endOf(this.pos) > 0 || this.justComplained()) return;
    this.problem('comma-expected', this.lastEnd - 1, this.lastEnd);
  }

  /** What stands right before was already found wrong, and has probably swallowed what is missing here. */
  private justComplained(): boolean {
    return this.problems.at(-1)?.end === this.lastEnd;
  }

  private problem(code: SyntaxProblemCode, start: number, end: number): void {
    this.problems.push({ code, start, end: Math.max(start, end) });
  }

  private scan(): number {
    this.scanner.setPosition(this.pos);
    this.scanner.scan();
    this.pos = this.scanner.getPosition();
    this.lastEnd = this.pos;
    return this.scanner.getTokenError();
  }

  private skipUnknown(): void {
    const before = this.pos;
    while (!this.atEnd() && !/[\s,:{}[\]"]/.test(this.text.charAt(this.pos))) this.pos++;
    if (this.pos === before) this.pos++;
    this.lastEnd = this.pos;
  }

  /** Skips white space and comments and gives the code of the next character, NaN at the end. */
  private skipTrivia(): number {
    for (;;) {
      const code = this.text.charCodeAt(this.pos);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) this.pos++;
      else if (code === 0x2f && this.commentBegins()) this.comment();
      else return code;
    }
  }

  private commentBegins(): boolean {
    const next = this.text.charCodeAt(this.pos + 1);
    return this.text.charCodeAt(this.pos) === 0x2f && (next === 0x2f || next === 0x2a);
  }

  private comment(): void {
    const start = this.pos;
    const end = this.lastEnd;
    const error = this.scan();
    this.lastEnd = end;
    // Behind an opening at the very end the scanner looks for more than there is.
    this.pos = Math.min(this.pos, this.text.length);
    this.comments.push({ start, end: this.pos });
    if (error === ERROR_UNCLOSED_COMMENT) this.problem('unclosed-comment', start, start + 2);
  }

  private peek(): number {
    return this.text.charCodeAt(this.pos);
  }

  /** The text from here on, for a sticky pattern. */
  private sticky(): string {
    return this.text.slice(this.pos, this.pos + 1000);
  }

  private advance(length: number): void {
    this.pos += length;
    this.lastEnd = this.pos;
  }

  private atEnd(): boolean {
    return this.pos >= this.text.length;
  }
}

/** AWS clients leave out members that are null, so the plain value has none either. */
export function setMember(target: Record<string, unknown>, key: string, { kind, json }: Node): void {
  if (kind === 'null') delete target[key];
  else if (key !== '__proto__') target[key] = json;
  else Object.defineProperty(target, key, { value: json, enumerable: true, configurable: true, writable: true });
}
