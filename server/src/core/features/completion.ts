import type { Analysis } from '../analyze.ts';
import { type SchemaPath, schemaPath } from '../model/schema-path.ts';
import type { Task } from '../model/task.ts';
import { elementTypes } from '../schema/tables.generated.ts';
import { Property } from '../syntax/node.ts';
import { type ValueSlot, valueSlot } from '../syntax/value-slot.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Choice } from './completion/choice.ts';
import { choicesAt } from './completion/sources.ts';
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
  /** What the value stands for, and what speaks against it. */
  readonly detail?: string;
  readonly preselect: boolean;
  readonly source: CompletionSource;
}

/** What an item stands for: enough to find its documentation again. Plain data. */
export interface CompletionSource extends SchemaPath {
  readonly value: string;
}

/** Members that are maps: the values of their entries are offered. */
const MAPS: ReadonlySet<string> = new Set(['FirelensConfiguration.options', 'LogConfiguration.options']);

/** What fits where the cursor is; undefined where nothing is known to fit. Never throws, however broken the text is. */
export function complete({ tree, task }: Analysis, offset: number): Completions | undefined {
  const slot = task && valueSlot(tree, offset);
  if (!slot) return undefined;
  const own = schemaPath(slot.property, task);
  const path = own ?? mapPath(slot.property, task);
  // A map itself is no value that could be chosen.
  if (!path || (own && MAPS.has(memberName(own)))) return undefined;
  const isList = own !== undefined && elementTypes[memberName(own)] === 'string';
  if (slot.array && !isList) return undefined;
  const choices = choicesAt(task, { path, property: slot.property, node: slot.node, beside: listedBeside(slot) });
  const allowed = choices.filter(({ rank }) => rank === 0).length;
  const items = choices.map((choice) => ({
    ...itemFor(choice, slot, isList && !slot.array),
    preselect: allowed === 1 && choice.rank === 0,
    source: { ...path, value: String(choice.value) },
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

function itemFor({ value, about, against }: Choice, { before, behind, node }: ValueSlot, asList: boolean) {
  const written = JSON.stringify(value);
  const text = before + (asList ? `[${written}]` : written) + behind;
  // Where quotes stand, editors compare what follows the first one; a value without quotes would never fit.
  const filter = node?.kind === 'string' ? JSON.stringify(String(value)) : written;
  const detail = [about, ...against].filter((part) => part).join(', ');
  return { label: String(value), text, filter, ...(detail !== '' && { detail }) };
}

/** The map that an entry is in. */
function mapPath({ owner }: Property, task: Task): SchemaPath | undefined {
  const path = owner.parent instanceof Property ? schemaPath(owner.parent, task) : undefined;
  return path && MAPS.has(memberName(path)) ? path : undefined;
}

/** The other elements of the list. */
function listedBeside({ array, node }: ValueSlot): ReadonlySet<unknown> {
  return new Set(array?.items.filter((item) => item !== node).map(({ json }) => json));
}

const memberName = ({ shape, member }: SchemaPath) => `${shape}.${member}`;
