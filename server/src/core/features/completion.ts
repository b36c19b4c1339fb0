import type { Analysis } from '../analyze.ts';
import { LAUNCH_TYPES } from '../facts/platforms.ts';
import { type SchemaPath, schemaPath } from '../model/schema-path.ts';
import type { Task } from '../model/task.ts';
import { type ValueSlot, valueSlot } from '../syntax/value-slot.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { type Choice, launchTypeChoices, networkModeChoices } from './network-choices.ts';
import type { SchemaDocumentation } from './schema-documentation.ts';

/** What can be put at a place. */
export interface Completions {
  /** What an item takes the place of: up to the cursor, or the whole value. Both start at the same offset. */
  readonly insert: Span;
  readonly replace: Span;
  /** A change away from that place that goes with every item: a comma that was missing. */
  readonly edits: readonly TextEdit[];
  /** The best first. */
  readonly items: readonly CompletionItem[];
}

export interface CompletionItem {
  readonly label: string;
  /** What is put into the text: the value with its quotes and with the commas it needs. */
  readonly text: string;
  /** What the text at the place is compared with. */
  readonly filter: string;
  /** What speaks against the value. */
  readonly detail?: string;
  readonly preselect: boolean;
  readonly source: CompletionSource;
}

/** What an item stands for: enough to find its documentation again. Plain data. */
export interface CompletionSource extends SchemaPath {
  readonly value: string;
}

/** The values of a member, the best first. `beside` are the other elements of a list. */
type Values = (task: Task, beside: ReadonlySet<unknown>) => readonly Choice[];

/** Members whose values are offered. */
const VALUES: Readonly<Record<string, Values>> = {
  'RegisterTaskDefinitionRequest.networkMode': networkModeChoices,
  'RegisterTaskDefinitionRequest.requiresCompatibilities': (task, beside) =>
    launchTypeChoices(
      task,
      LAUNCH_TYPES.filter((type) => beside.has(type)),
    ),
};

/** Members of these whose value is a list. */
const LISTS: ReadonlySet<string> = new Set(['RegisterTaskDefinitionRequest.requiresCompatibilities']);

/** What fits where the cursor is; undefined where nothing is known to fit. Never throws, however broken the text is. */
export function complete({ tree, task }: Analysis, offset: number): Completions | undefined {
  const slot = task && valueSlot(tree, offset);
  const path = slot && schemaPath(slot.property, task);
  if (!slot || !path) return undefined;
  const member = `${path.shape}.${path.member}`;
  const values = VALUES[member];
  const isList = LISTS.has(member);
  if (!values || (slot.array && !isList)) return undefined;
  const listed = listedBeside(slot);
  const choices = values(task, listed).filter(({ value }) => !listed.has(value));
  const allowed = choices.filter(({ rank }) => rank === 0).length;
  const items = choices.map((choice) => ({
    ...itemFor(choice, slot, isList && !slot.array),
    preselect: allowed === 1 && choice.rank === 0,
    source: { ...path, value: choice.value },
  }));
  const { insert, replace, commaAt } = slot;
  const edits = commaAt === undefined ? [] : [{ start: commaAt, end: commaAt, text: ',' }];
  return items.length > 0 ? { insert, replace, edits, items } : undefined;
}

/** The documentation of an item, as Markdown: what the schema says of the value. */
export function completionDocumentation(
  { shape, member, value }: CompletionSource,
  schema: SchemaDocumentation,
  translate: (english: string) => string,
): string | undefined {
  const found = schema.definitions[shape]?.properties[member];
  const described = found?.items ?? found;
  const text = described?.enumDescriptions?.[described.enum?.indexOf(value) ?? -1];
  return text === undefined ? undefined : translate(text);
}

function itemFor({ value, against }: Choice, { before, behind }: ValueSlot, asList: boolean) {
  const quoted = JSON.stringify(value);
  const text = before + (asList ? `[${quoted}]` : quoted) + behind;
  return { label: value, text, filter: quoted, ...(against.length > 0 && { detail: against.join(', ') }) };
}

/** The other elements of the list. */
function listedBeside({ array, node }: ValueSlot): ReadonlySet<unknown> {
  return new Set(array?.items.filter((item) => item !== node).map(({ json }) => json));
}
