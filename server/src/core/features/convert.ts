import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analyze.ts';
import { OUTPUT_ONLY } from '../model/classify.ts';
import { isEmpty, takeOut } from '../model/describe-output.ts';
import { schemaPath } from '../model/schema-path.ts';
import type { Task } from '../model/task.ts';
import { required } from '../schema/tables.generated.ts';
import { isSound, remove, toTextEdits } from '../syntax/edit.ts';
import { indentAt, newLineAt, startsLine, stepOf } from '../syntax/insertion.ts';
import type { SyntaxTree } from '../syntax/json.ts';
import { type Node, Property } from '../syntax/node.ts';
import { difference } from '../text/difference.ts';
import { applyEdits } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { Plan, type Refactoring } from './refactor/plan.ts';

/** Turns a whole document into the input of RegisterTaskDefinition. */
export const CONVERSIONS = ['cleanUp', 'toTaskDefinition'] as const;

export type Conversion = (typeof CONVERSIONS)[number];

/** The rules whose findings a clean-up settles. */
export const CLEANED_UP: ReadonlySet<string> = new Set([
  'doc-describe-wrapper',
  'doc-output-only-property',
  'doc-null-value',
  'doc-empty-string',
  'tag-empty-array',
]);

export function conversionTitle(name: Conversion): string {
  return name === 'cleanUp'
    ? l10n.t('Clean up describe output')
    : l10n.t('Put the list of containers into a task definition');
}

/**
 * The text in the other shape; undefined where it has that shape already, is too broken to be changed as a whole, or
 * tags or a template would be lost.
 */
export function convert(analysis: Analysis, name: Conversion): string | undefined {
  const { task, tree, text } = analysis;
  if (!task || tree.problems.length > 0) return undefined;
  const converted = name === 'cleanUp' ? cleanedUp(analysis, task) : wrapped(analysis, task);
  return converted === text ? undefined : converted;
}

/** The conversion as a refactoring of one change. */
export function convertAsRefactoring(analysis: Analysis, name: Conversion): Refactoring | undefined {
  const converted = convert(analysis, name);
  const edit = converted === undefined ? undefined : difference(analysis.text, converted);
  if (!edit) return undefined;
  const title = conversionTitle(name);
  const { start, end, text } = edit;
  const plan = new Plan();
  plan.add(title, [{ kind: 'text', span: { start, end }, text }]);
  return plan.finish(title);
}

/** Whether a selection is at the beginning of the document, where the conversions come to mind. */
export function isAtBeginning({ tree }: Analysis, _task: Task, place: Span): boolean {
  const start = tree.root?.start ?? 0;
  return place.start <= start + 1 && place.end >= start;
}

/** Without what DescribeTaskDefinition prints and nobody would write: its own members, what is empty, the wrapper. */
function cleanedUp({ text, tree }: Analysis, task: Task): string {
  const { node } = task;
  const roots = node ? [node] : task.containers.flatMap((container) => container.node ?? []);
  const emptied = roots.flatMap((root) => leaving(root, task)).map(remove);
  if (!node || !(node.parent instanceof Property)) return applyEdits(text, toTextEdits(tree, emptied));
  const taken = takeOut(node.parent, node);
  if (!taken || !isSound(taken, tree)) return text;
  const { start, end } = node.parent.owner;
  const clean = applyEdits(text, toTextEdits(tree, [...emptied, ...taken]));
  const until = clean.length - (text.length - end);
  return clean.slice(0, start) + furtherOut(tree, clean.slice(start, until), node, start) + clean.slice(until);
}

/** What goes from an object or list. An object that would be empty goes with its members. */
function leaving(value: Node, task: Task): Property[] {
  const inItems = value.items.flatMap((item) => leaving(item, task));
  return [...value.properties.flatMap((property) => leavingWith(property, task)), ...inItems];
}

function leavingWith(property: Property, task: Task): Property[] {
  const { node, owner, key } = property;
  if (owner === task.node && OUTPUT_ONLY.has(key)) return [property];
  // A member that a later one of its name overrides says nothing, and would take the other along; a null goes alone.
  if (!node || (node.kind !== 'null' && owner.holdsRepeat && owner.property(key) !== property)) return [];
  const mayGo = isOptional(property, task);
  if (mayGo && isEmpty(node)) return [property];
  const inside = leaving(node, task);
  return mayGo && isEmptyWithout(node, inside) ? [property] : inside;
}

function isEmptyWithout({ properties, templated }: Node, left: readonly Property[]): boolean {
  if (properties.length === 0 || templated) return false;
  const gone = new Set(left);
  return properties.every(({ owner, key }) => gone.has(owner.property(key) as Property));
}

/** Whether the member may be left out; what an environment variable or a label says is the person's own, even if it is nothing. */
function isOptional(property: Property, task: Task): boolean {
  const path = schemaPath(property, task);
  if (!path || path.shape === 'KeyValuePair' || path.shape === 'Tag') return false;
  return !required[path.shape]?.includes(path.member);
}

/** A text that was indented as the task is, as what begins at `place` is. */
function furtherOut(tree: SyntaxTree, text: string, { start, end }: Node, place: number): string {
  // A task often begins on the line of the bracket around it, but ends on a line of its own.
  const depth = indentAt(tree, startsLine(tree, end - 1) ? end - 1 : start);
  const outer = indentAt(tree, place);
  if (!depth.startsWith(outer)) return text;
  return text.replaceAll(new RegExp(`(\\r?\\n|\\r)${depth}`, 'g'), (_, lineEnd: string) => lineEnd + outer);
}

/** The list of containers as a member of a task definition that has nothing but a family beside it. */
function wrapped({ text, tree }: Analysis, task: Task): string {
  const { root } = tree;
  if (root?.kind !== 'array' || task.node) return text;
  const family = JSON.stringify(task.containers[0]?.name.value ?? 'my-task');
  const list = text.slice(root.start, root.end);
  const outer = newLineAt(tree, root.start);
  const inner = outer + stepOf(tree);
  const whole = /[\r\n]/.test(list)
    ? `{${inner}"family": ${family},${inner}"containerDefinitions": ${furtherIn(list, stepOf(tree))}${outer}}`
    : `{ "family": ${family}, "containerDefinitions": ${list} }`;
  return text.slice(0, root.start) + whole + text.slice(root.end);
}

/** The text with every line but the first and blank ones one step further in. */
function furtherIn(text: string, step: string): string {
  return text.replaceAll(/(?:\r\n|\n|\r)(?![\r\n])/g, (lineEnd) => lineEnd + step);
}
