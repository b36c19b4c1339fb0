import type { Analysis } from '../analyze.ts';
import { type SchemaPath, schemaPath } from '../model/schema-path.ts';
import type { Task } from '../model/task.ts';
import { memberShapes, memberTypes } from '../schema/tables.generated.ts';
import { type Gap, isInText } from '../syntax/gap.ts';
import { type KeySlot, keySlot } from '../syntax/key-slot.ts';
import { type Node, Property } from '../syntax/node.ts';
import { type ValueSlot, valueSlot } from '../syntax/value-slot.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Choice, Source } from './completion/choice.ts';
import { startedBefore, volumes } from './completion/containers.ts';
import { listOf, membersOf, objectBegun, valueBegun } from './completion/forms.ts';
import { type MemberChoice, memberChoices } from './completion/members.ts';
import { skeletonChoices, skeletonsOf } from './completion/skeleton-choices.ts';
import { choicesAt, hasChoices } from './completion/sources.ts';
import { Writer, type Written } from './completion/writer.ts';
import { plainText } from './skeletons/plain-text.ts';
import type { Skeleton } from './skeletons/skeleton.ts';

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
  /** What kind of thing is put there. */
  readonly kind: 'value' | 'member' | 'skeleton';
  /** What is put into the text: the value or key with its quotes and with the commas it needs. */
  readonly text: string;
  /** The same as a snippet of LSP, which leads through what is to be filled in; undefined where nothing is. */
  readonly snippet?: string;
  /** What the text at the place is compared with. */
  readonly filter: string;
  /** What it stands for, and what speaks against it. */
  readonly detail?: string;
  readonly preselect: boolean;
  readonly isDeprecated: boolean;
  /** There are values to choose from for what the snippet leaves open. */
  readonly opensList: boolean;
  readonly source: CompletionSource;
}

/** What an item stands for: enough to find its documentation again. Plain data. */
export interface CompletionSource extends Partial<SchemaPath> {
  readonly value?: string;
  /** The name of a skeleton, and its text as it is for this document. */
  readonly skeleton?: string;
  readonly written?: string;
  /** The key of an entry in the options of a log driver or log router: of the item, or of what the item is a value of. */
  readonly option?: string;
}

/** Lists whose elements name something of the task: the member that does, and what it can name. */
const NAMED_IN: Readonly<Record<string, { readonly key: string; readonly of: Source }>> = {
  'ContainerDefinition.dependsOn': { key: 'containerName', of: startedBefore },
  'ContainerDefinition.mountPoints': { key: 'sourceVolume', of: volumes },
};

/** Members that are maps: the values of their entries are offered. */
const MAPS: ReadonlySet<string> = new Set(['FirelensConfiguration.options', 'LogConfiguration.options']);

/**
 * What fits where the cursor is; undefined where nothing is known to fit. Never throws, however broken the text is.
 * @param claimed the document is known to be a task definition, even while it is empty
 */
export function complete(analysis: Analysis, offset: number, claimed = false): Completions | undefined {
  const { tree, task } = analysis;
  if (!tree.root) return claimed ? emptyDocument(analysis, offset) : undefined;
  const value = valueSlot(tree, offset);
  if (value && !value.property) return claimed || task ? rootItems(analysis, value) : undefined;
  if (!task) return undefined;
  if (value?.property) return answer(value, valueItems(value, value.property, task, new Writer(tree, value)));
  const key = keySlot(tree, offset);
  return key && answer(key, keyItems(key, task, new Writer(tree, key)));
}

/** Containers, in a list that no task is around. What else it may be in a list of other things is not known. */
function rootItems({ tree, task }: Analysis, slot: ValueSlot): Completions | undefined {
  if (!slot.array || (!task && slot.array.items.length > 0)) return undefined;
  const member = 'RegisterTaskDefinitionRequest.containerDefinitions';
  const forms: Forms = { member, around: slot.array, typed: slot.node, names: [] };
  return answer(
    slot,
    formItems(forms, task, new Writer(tree, slot), (written) => written),
  );
}

function answer({ insert, replace, commaAt }: Gap, items: readonly CompletionItem[]): Completions | undefined {
  const edits = commaAt === undefined ? [] : [{ start: commaAt, end: commaAt, text: ',' }];
  return items.length > 0 ? { insert, replace, edits, items } : undefined;
}

/** Whole task definitions, where there is nothing yet. */
function emptyDocument({ tree }: Analysis, offset: number): Completions | undefined {
  if (isInText(tree, offset)) return undefined;
  const place = { start: offset, end: offset };
  const gap = { insert: place, replace: place, before: '', behind: '', commaAt: undefined };
  const writer = new Writer(tree, gap);
  return answer(
    gap,
    skeletonsOf(undefined).map((skeleton) => skeletonItem(skeleton, writer.written(skeleton.body.trimEnd()))),
  );
}

function keyItems(slot: KeySlot, task: Task, writer: Writer): CompletionItem[] {
  const { object, property } = slot;
  const members = memberChoices(task, object, property).map((choice) => memberItem(choice, slot, writer));
  if (object !== task.node || object.properties.length > 0) return members;
  // Nothing stands in the braces yet: they may as well be filled at once.
  return [...members, ...skeletonsOf(undefined).map((one) => skeletonItem(one, writer.within(object, one.body)))];
}

function memberItem(choice: MemberChoice, { hasColon }: KeySlot, writer: Writer): CompletionItem {
  const key = JSON.stringify(choice.value);
  const [shape, member] = choice.member?.split('.') ?? [];
  return {
    label: choice.value,
    kind: 'member',
    ...(hasColon ? { text: writer.around(key) } : writer.begun(key, valueBegun(choice.member))),
    filter: key,
    ...detailOf(choice),
    preselect: false,
    isDeprecated: choice.isDeprecated,
    opensList: !hasColon && opensList(choice.member),
    source: shape && member ? { shape, member } : { option: choice.value },
  };
}

function valueItems(slot: ValueSlot, property: Property, task: Task, writer: Writer): CompletionItem[] {
  const own = schemaPath(property, task);
  const path = own ?? mapPath(property, task);
  // A map itself is no value that could be chosen.
  if (!path || (own && MAPS.has(memberName(own)))) return [];
  const isList = own !== undefined && memberTypes[memberName(own)] === 'array';
  if (slot.array && !isList) return [];
  const choices = choicesAt(task, { path, property, node: slot.node, beside: listedBeside(slot) });
  const allowed = choices.filter(({ rank }) => rank === 0).length;
  const inList = (written: string) => (isList && !slot.array ? listOf(written) : written);
  const values = choices.map((choice): CompletionItem => {
    const written = JSON.stringify(choice.value);
    return {
      label: String(choice.value),
      kind: 'value',
      text: writer.around(inList(written)),
      // Where quotes stand, editors compare what follows the first one; a value without quotes would never fit.
      filter: slot.node?.kind === 'string' ? JSON.stringify(String(choice.value)) : written,
      ...detailOf(choice),
      preselect: allowed === 1 && choice.rank === 0,
      isDeprecated: false,
      opensList: false,
      source: own ? { ...own, value: String(choice.value) } : { option: property.key },
    };
  });
  if (!own) return values;
  const member = memberName(own);
  const forms: Forms = { member, around: property.owner, typed: slot.node, names: namesFor(own, property, task) };
  return [...values, ...formItems(forms, task, writer, inList)];
}

/** A place for objects and skeletons. */
interface Forms {
  /** `Shape.member` whose value they are, or an element of whose list. */
  readonly member: string;
  /** The object or list that they are to stand in. */
  readonly around: Node;
  /** What stands there already. */
  readonly typed: Node | undefined;
  /** What they may name where their first tab stop is. */
  readonly names: readonly string[];
}

function formItems(
  { member, around, typed, names }: Forms,
  task: Task | undefined,
  writer: Writer,
  inList: (written: string) => string,
): CompletionItem[] {
  const skeletons = skeletonChoices(member, around, task, names).map((one) => ({
    ...skeletonItem({ ...one.skeleton, body: one.body }, writer.written(inList(one.body))),
    ...detailOf(one),
    ...(typed?.kind === 'string' && { filter: plainText(one.body) }),
  }));
  const target = memberShapes[member];
  return target === undefined ? skeletons : [objectItem(member, target, writer, inList), ...skeletons];
}

/** What an element of this list can name that none names yet. */
function namesFor(path: SchemaPath, property: Property, task: Task): string[] {
  const source = NAMED_IN[memberName(path)];
  if (!source) return [];
  const { key, of } = source;
  const named = property.node?.items.map((item) => item.property(key)?.value);
  const names = of(task, { path, property, node: undefined, beside: new Set() }).map(({ value }) => String(value));
  return names.filter((name) => !named?.includes(name));
}

function objectItem(path: string, shape: string, writer: Writer, inList: (written: string) => string): CompletionItem {
  const [owner = '', member = ''] = path.split('.');
  return {
    label: `{ ${membersOf(shape).join(', ') || '…'} }`,
    kind: 'skeleton',
    ...writer.written(inList(objectBegun(shape))),
    filter: '{',
    preselect: false,
    isDeprecated: false,
    opensList: opensWithin(shape),
    source: { shape: owner, member },
  };
}

function skeletonItem({ name, title, body }: Skeleton, written: Written): CompletionItem {
  return {
    label: title(),
    kind: 'skeleton',
    ...written,
    filter: title(),
    preselect: false,
    isDeprecated: false,
    opensList: false,
    source: { skeleton: name, written: plainText(body) },
  };
}

/** Whether the list of values is worth opening once the key stands there. */
function opensList(member: string | undefined): boolean {
  if (member === undefined || hasChoices(member) || skeletonsOf(member).length > 0) return true;
  const shape = memberShapes[member];
  return shape === undefined ? MAPS.has(member) : opensWithin(shape);
}

/** The same for an object that is begun with its members. */
function opensWithin(shape: string): boolean {
  const [first] = membersOf(shape);
  return first === undefined || hasChoices(`${shape}.${first}`);
}

function detailOf({ about, against }: Choice): { detail?: string } {
  const detail = [about, ...against].filter((part) => part).join(', ');
  return detail === '' ? {} : { detail };
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
