import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analyze.ts';
import { OUTPUT_ONLY } from '../model/classify.ts';
import { schemaPath } from '../model/schema-path.ts';
import type { Task } from '../model/task.ts';
import { required } from '../schema/tables.generated.ts';
import { type Edit, remove, set, toTextEdits } from '../syntax/edit.ts';
import { parseJson } from '../syntax/json.ts';
import { type Node, Property } from '../syntax/node.ts';
import { applyEdits } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { difference } from './fix-all.ts';
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

/** The text in the other shape; undefined where it has that shape already, or is too broken to be changed as a whole. */
export function convert(analysis: Analysis, name: Conversion): string | undefined {
  const { task, tree, text } = analysis;
  if (!task || tree.problems.length > 0) return undefined;
  const converted = name === 'cleanUp' ? cleanedUp(analysis, task) : wrapped(analysis, task);
  return converted === text ? undefined : converted;
}

/** The conversion as a refactoring of one change. */
export function convertAsRefactoring(analysis: Analysis, name: Conversion): Refactoring | undefined {
  const converted = convert(analysis, name);
  if (converted === undefined) return undefined;
  const title = conversionTitle(name);
  const edits = difference(analysis.text, converted).map(
    ({ start, end, text }): Edit => ({ kind: 'text', span: { start, end }, text }),
  );
  const plan = new Plan();
  plan.add(title, edits);
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
  const edits = roots.flatMap((root) => [...emptied(root, task)]);
  const wrapper = node?.parent instanceof Property ? node.parent.owner : undefined;
  const tags = wrapper?.property('tags')?.node;
  if (node && tags && tags.items.length > 0 && !node.property('tags')) edits.push(set(node, 'tags', tags.json));
  const clean = applyEdits(text, toTextEdits(tree, edits));
  return wrapper ? unwrapped(clean) : clean;
}

function* emptied(object: Node, task: Task): Iterable<Edit> {
  for (const property of object.properties) {
    const { node } = property;
    if (object === task.node && OUTPUT_ONLY.has(property.key)) yield remove(property);
    else if (node && isEmpty(node) && isOptional(property, task)) yield remove(property);
    else if (node) yield* emptied(node, task);
  }
  for (const item of object.items) yield* emptied(item, task);
}

function isEmpty({ kind, json, properties, items, templated, closed }: Node): boolean {
  if (kind === 'null' || json === '') return true;
  return (kind === 'object' || kind === 'array') && closed && !templated && properties.length + items.length === 0;
}

/** Whether the member may be left out; what an environment variable or a label says is the person's own, even if it is nothing. */
function isOptional(property: Property, task: Task): boolean {
  const path = schemaPath(property, task);
  if (!path || path.shape === 'KeyValuePair' || path.shape === 'Tag') return false;
  return !required[path.shape]?.includes(path.member);
}

/** The value of `taskDefinition` as the document, one level further out. */
function unwrapped(text: string): string {
  const root = parseJson(text).root;
  const task = root?.property('taskDefinition')?.node;
  if (!root || !task) return text;
  const depth = indentAt(text, task.end - 1);
  const inner = text.slice(task.start, task.end).replaceAll(new RegExp(`(\\r?\\n|\\r)${depth}`, 'g'), '$1');
  return text.slice(0, root.start) + inner + text.slice(root.end);
}

/** The list of containers as a member of a task definition that has nothing but a family beside it. */
function wrapped({ text, tree: { root } }: Analysis, task: Task): string {
  if (root?.kind !== 'array' || task.node) return text;
  const family = JSON.stringify(task.containers[0]?.name.value ?? 'my-task');
  const list = text.slice(root.start, root.end);
  const lineEnd = /\r\n|\n|\r/.exec(list)?.[0];
  const first = root.items[0];
  const step = (first && indentAt(text, first.start)) || '  ';
  const [open, close, deeper] = lineEnd
    ? [`{${lineEnd}${step}`, `${lineEnd}}`, list.replaceAll(/\r\n|\n|\r/g, `$&${step}`)]
    : ['{ ', ' }', list];
  const comma = lineEnd ? `,${lineEnd}${step}` : ', ';
  const whole = `${open}"family": ${family}${comma}"containerDefinitions": ${deeper}${close}`;
  return text.slice(0, root.start) + whole + text.slice(root.end);
}

/** The white space that the line of this offset begins with. */
function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
