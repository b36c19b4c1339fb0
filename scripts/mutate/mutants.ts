import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import {
  isArrayLiteralExpression,
  isAsExpression,
  isBinaryExpression,
  isCallExpression,
  isCaseClause,
  isConditionalExpression,
  isIdentifier,
  isIfStatement,
  isNewExpression,
  isNumericLiteral,
  isObjectLiteralExpression,
  isParenthesizedExpression,
  isPrefixUnaryExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isStringLiteral,
  isTypeNode,
  isVariableStatement,
  isWhileStatement,
} from 'typescript/unstable/ast/is';

/** One small mistake in the source of a rule. */
export interface Mutant {
  readonly rule: string;
  /** From 1. */
  readonly line: number;
  /** What the mutant reads, and what it reads in its place, on one line each. */
  readonly from: string;
  readonly to: string;
}

export interface Draft extends Mutant {
  /**
   * The source with the mistake in it, where the compiler may refuse it: much that is asked tells the compiler only that a
   * value is there.
   */
  readonly source: string | undefined;
}

export interface Mutated {
  /** TypeScript that behaves as the source does, and as the mutant of a number while `alive(number)` is true. */
  readonly code: string;
  /** By their number. */
  readonly mutants: readonly Draft[];
}

/** What takes the place of the text of a node. */
interface Change {
  readonly to: string;
  /** The same as code, where the place needs more than an expression. */
  readonly code?: string;
  /** The same for the compiler, where that is asked. */
  readonly typed?: string;
}

const FLIPPED: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};
const SWAPPED: Readonly<Record<string, string>> = { some: 'every', every: 'some' };
/** Methods whose argument is compared with the text. */
const COMPARING = new Set(['startsWith', 'endsWith', 'includes']);
/** Lists in the header of a rule. */
const HEADER_LISTS = new Set(['silences', 'hostReports']);

/**
 * The source of a rule with all of its mutants in it. Its texts and its page have none; what a mutant reads is source as
 * it is, so that only one mistake is made at a time.
 */
export function mutate(rule: string, file: SourceFile): Mutated {
  const { text } = file;
  const mutants: Draft[] = [];

  const textOf = (node: Node) => text.slice(node.getStart(file), node.end);
  const number = (node: Node, to: string, typed?: string): number => {
    const start = node.getStart(file);
    const line = text.slice(0, start).split('\n').length;
    const source = typed === undefined ? typed : text.slice(0, start) + typed + text.slice(node.end);
    return mutants.push({ rule, line, from: oneLine(textOf(node)), to: oneLine(to), source }) - 1;
  };

  function code(node: Node): string {
    if (isTypeNode(node) || isPage(node, textOf)) return textOf(node);
    const changes = expressionChanges(node, textOf);
    const whole = changed(node);
    if (changes.length === 0) return whole;
    const choices = changes.map(({ to, code, typed }) => `alive(${number(node, to, typed)}) ? (${code ?? to}) :`);
    return `(${choices.join(' ')} (${whole}))`;
  }

  /** The text of a node, with the mutants below it, and those that are no other expression in its place. */
  function changed(node: Node): string {
    const swapped = isPropertyAccessExpression(node) && isCallee(node) ? SWAPPED[node.name.text] : undefined;
    if (isPropertyAccessExpression(node) && swapped) {
      const { name, questionDotToken } = node;
      const key = `alive(${number(name, swapped)}) ? '${swapped}' : '${name.text}'`;
      return `${code(node.expression)}${questionDotToken ? '?.' : ''}[${key}]`;
    }
    const inner = rejoined(node);
    if (isListed(node)) return removable(node, inner);
    if (isGuard(node)) return `if (!alive(${number(node, '')})) ${inner}`;
    return inner;
  }

  function removable(node: Node, inner: string): string {
    const [open, close] = isPropertyLike(node) ? '{}' : '[]';
    const gone = `...(${open}${close} as const)`;
    return `...(alive(${number(node, '', gone)}) ? ${open}${close} : ${open}${inner}${close})`;
  }

  function rejoined(node: Node): string {
    let at = node.getStart(file);
    let joined = '';
    node.forEachChild((child) => {
      const start = child.getStart(file);
      joined += text.slice(at, start) + loopGuard(child) + code(child);
      at = child.end;
      return undefined;
    });
    return joined + text.slice(at, node.end);
  }

  const joined = code(file as Node);
  return { code: text.slice(0, file.getStart(file)) + joined, mutants };
}

/** A mutant may never leave a loop: `alive` counts how often it is asked. */
function loopGuard(node: Node): string {
  const { parent } = node;
  return parent && isWhileStatement(parent) && parent.expression === node ? 'alive(-1), ' : '';
}

function expressionChanges(node: Node, textOf: (node: Node) => string): Change[] {
  const changes: Change[] = [];
  if (isCondition(node)) {
    const text = textOf(node);
    // So that the compiler sees what the other branch still knows.
    changes.push({ to: 'true', typed: `((${text}) || (true as boolean))` });
    changes.push({ to: 'false', typed: `((${text}) && (false as boolean))` });
  }
  if (isBinaryExpression(node)) changes.push(...binaryChanges(node, textOf));
  if (isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken && !isCondition(node))
    changes.push({ to: textOf(node.operand) });
  if (isStringLiteral(node) && isCompared(node)) changes.push({ to: `'${node.text}~'` });
  if (isNumericLiteral(node) && isLimit(node)) changes.push({ to: `${Number(node.text) + step(node)}` });
  if (isFilterArgument(node)) changes.push({ to: 'all', code: '() => true', typed: '() => true' });
  return [...changes, ...valueChanges(node, textOf)];
}

function binaryChanges(node: Node, textOf: (node: Node) => string): Change[] {
  if (!isBinaryExpression(node)) return [];
  const { left, right, operatorToken } = node;
  const operator = textOf(operatorToken);
  if (operator === '&&' || operator === '||') return [left, right].map(textOf).map((to) => ({ to, typed: to }));
  // A condition that is negated is both of true and false: enough is said with those.
  const flipped = (FLIPPED[operator] ?? []).slice(
    0,
    isCondition(node) && /=/.test(operator) && operator.length === 3 ? 0 : 2,
  );
  return flipped.map((other) => ({ to: `${textOf(left)} ${other} ${textOf(right)}` }));
}

/** What is given as a member of a report or a fix, or in the header of a rule. */
function valueChanges(node: Node, textOf: (node: Node) => string): Change[] {
  const { parent } = node;
  if (!parent || !isPropertyAssignment(parent) || parent.initializer !== node) return [];
  switch (textOf(parent.name)) {
    case 'fix':
      return isStringLiteral(node) && node.text !== 'none'
        ? [{ to: node.text === 'safe' ? "'unsafe'" : "'safe'" }]
        : [];
    case 'safe':
      return [{ to: `!(${textOf(node)})` }];
    case 'fixes':
    case 'covers':
      return [{ to: '[]' }];
    default:
      return [];
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function isPage(node: Node, textOf: (node: Node) => string): boolean {
  return isVariableStatement(node) && textOf(node).startsWith('export const page');
}

function isCondition(node: Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  if (isIfStatement(parent)) return parent.expression === node;
  return isConditionalExpression(parent) && parent.condition === node;
}

const isCallee = (node: Node) =>
  node.parent !== undefined && isCallExpression(node.parent) && node.parent.expression === node;

function isComparison(node: Node | undefined): boolean {
  return node !== undefined && isBinaryExpression(node) && operatorOf(node) in FLIPPED;
}

function operatorOf(node: Node): string {
  const kind = isBinaryExpression(node) ? node.operatorToken.kind : undefined;
  return OPERATORS.get(kind ?? SyntaxKind.Unknown) ?? '';
}

const OPERATORS: ReadonlyMap<SyntaxKind, string> = new Map([
  [SyntaxKind.EqualsEqualsEqualsToken, '==='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '!=='],
  [SyntaxKind.LessThanToken, '<'],
  [SyntaxKind.LessThanEqualsToken, '<='],
  [SyntaxKind.GreaterThanToken, '>'],
  [SyntaxKind.GreaterThanEqualsToken, '>='],
]);

function isCompared(node: Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  if (isComparison(parent) || isCaseClause(parent)) return true;
  return (
    isCallExpression(parent) &&
    parent.arguments.includes(node as never) &&
    isPropertyAccessExpression(parent.expression) &&
    COMPARING.has(parent.expression.name.text)
  );
}

/** A number that is compared, or has a name. */
function isLimit(node: Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  return isComparison(parent) || (isPropertyAssignment(parent) && parent.initializer === node) || isNamed(parent);
}

const isNamed = (node: Node) => node.kind === SyntaxKind.VariableDeclaration;

/** The neighbour that the flipped operator does not stand for already. */
function step(node: Node): number {
  const { parent } = node;
  if (!parent || !isBinaryExpression(parent)) return 1;
  const operator = operatorOf(parent);
  const isRight = parent.right === node;
  return operator === (isRight ? '>=' : '<=') || operator === (isRight ? '<' : '>') ? -1 : 1;
}

function isFilterArgument(node: Node): boolean {
  const { parent } = node;
  return (
    parent !== undefined &&
    isCallExpression(parent) &&
    parent.arguments[0] === node &&
    isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === 'filter'
  );
}

const isPropertyLike = (node: Node) =>
  isPropertyAssignment(node) ||
  isShorthandPropertyAssignment(node) ||
  node.kind === SyntaxKind.MethodDeclaration ||
  node.kind === SyntaxKind.SpreadAssignment;

/** An element of a table, of a list in the header, or one of several fixes or edits. */
function isListed(node: Node): boolean {
  const list = node.parent;
  if (!list || !(isArrayLiteralExpression(list) || isObjectLiteralExpression(list))) return false;
  if (isTable(list)) return true;
  const owner = list.parent;
  if (!isArrayLiteralExpression(list) || !owner || !isPropertyAssignment(owner) || !isIdentifier(owner.name))
    return false;
  const { text } = owner.name;
  return HEADER_LISTS.has(text) || ((text === 'fixes' || text === 'edits') && list.elements.length > 1);
}

/** The value of a constant of the module, also in `new Set(…)` and the like. */
function isTable(list: Node): boolean {
  let node = list.parent;
  while (
    node &&
    (isNewExpression(node) ||
      isAsExpression(node) ||
      isParenthesizedExpression(node) ||
      node.kind === SyntaxKind.SatisfiesExpression)
  )
    node = node.parent;
  return node?.kind === SyntaxKind.VariableDeclaration && node.parent?.parent?.parent?.kind === SyntaxKind.SourceFile;
}

/** A `continue` or bare `return` that other statements stand before: what an `if` alone guards is its condition's. */
function isGuard(node: Node): boolean {
  const { parent, kind } = node;
  if (parent?.kind !== SyntaxKind.Block) return false;
  return kind === SyntaxKind.ContinueStatement || (kind === SyntaxKind.ReturnStatement && !hasChild(node));
}

const hasChild = (node: Node) => node.forEachChild(() => true) === true;
