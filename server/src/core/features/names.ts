import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analyze.ts';
import type { Field } from '../model/field.ts';
import { toPortName } from '../model/ports.ts';
import { containerReferences, type Reference, volumeReferences } from '../model/references.ts';
import type { Task } from '../model/task.ts';
import type { Node } from '../syntax/node.ts';
import type { TextEdit } from '../text/edit.ts';
import { toName } from '../text/name.ts';
import { type Span, touches } from '../text/span.ts';

/** What goes by a name within a task. */
export type NameKind = 'container' | 'volume' | 'port';

/** A place where a name stands: the span is the name itself, without quotes and without the alias of a link. */
export interface NamePlace extends Span {
  readonly isDeclaration: boolean;
}

/** A name of the task, with all places of it. */
export interface Name {
  readonly kind: NameKind;
  readonly text: string;
  /** The place that was asked about, one of `places`. */
  readonly here: NamePlace;
  /** Declarations first, each group in document order. */
  readonly places: readonly NamePlace[];
  /** The other names of this kind that are declared. */
  readonly others: ReadonlySet<string>;
}

/** What a renaming comes to: edits, or the reason why there are none. */
export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refusal: string };

const KINDS: readonly NameKind[] = ['container', 'volume', 'port'];

/** A place where a name of this kind stands. */
export interface KindPlace extends NamePlace {
  readonly kind: NameKind;
}

/** Every place where a name stands, those of a kind together. */
export function allNames({ task, text }: Analysis): KindPlace[] {
  if (!task) return [];
  return KINDS.flatMap((kind) =>
    placesOf(task, kind, text).map(({ start, end, isDeclaration }) => ({ kind, start, end, isDeclaration })),
  );
}

/** The name at an offset; undefined where there is none, or a placeholder stands for it. */
export function nameAt({ task, text }: Analysis, offset: number): Name | undefined {
  if (!task) return undefined;
  for (const kind of KINDS) {
    const all = placesOf(task, kind, text);
    const here = all.find((place) => touches(place, offset));
    if (here) return toFullName(kind, here, all);
  }
  return undefined;
}

/**
 * The edits that give everything of this name another one. Where several are declared with it, a reference may mean any
 * of them: then only the place that was asked about changes.
 */
export function rename({ kind, text, here, places, others }: Name, name: string): Renaming {
  if (name === text) return { edits: [] };
  const changed = isShared(places) ? [here] : places;
  if (!isName(kind, name)) return { refusal: refused(kind, name) };
  // References that lead nowhere may be led to what is there.
  if (others.has(name) && changed.some(({ isDeclaration }) => isDeclaration)) return { refusal: present(kind, name) };
  return { edits: changed.map(({ start, end }) => ({ start, end, text: name })) };
}

/**
 * The places that change together while a name is being typed. Only from its one declaration: who types a reference
 * passes through the names of other containers on the way, and they are to stay.
 */
export function typedTogether({ here, places }: Name, text: string): readonly Span[] {
  if (!here.isDeclaration || isShared(places)) return [];
  const written = ({ start, end }: Span) => text.slice(start, end);
  const same = places.filter((place) => written(place) === written(here));
  return same.length > 1 ? same : [];
}

interface Found extends NamePlace {
  readonly name: string;
}

function toFullName(kind: NameKind, here: Found, all: readonly Found[]): Name {
  const places = all.filter(({ name }) => name === here.name);
  const others = all.filter(({ name, isDeclaration }) => isDeclaration && name !== here.name);
  return { kind, text: here.name, here, places, others: new Set(others.map(({ name }) => name)) };
}

function isShared(places: readonly NamePlace[]): boolean {
  return places.filter(({ isDeclaration }) => isDeclaration).length > 1;
}

function placesOf(task: Task, kind: NameKind, text: string): Found[] {
  return [...declared(task, kind, text), ...referred(task, kind, text)];
}

function declared(task: Task, kind: NameKind, text: string): Found[] {
  return fieldsOf(task, kind).flatMap(({ property }) => {
    const node = property?.node;
    // A name that AWS refuses is unknown to the rules, but here it is what the references mean.
    if (node?.kind !== 'string' || node.isPlaceholder) return [];
    return found({ name: node.json as string, node, tail: '' }, true, text);
  });
}

function fieldsOf(task: Task, kind: NameKind): Field<string>[] {
  switch (kind) {
    case 'container':
      return task.containers.map(({ name }) => name);
    case 'volume':
      return task.volumes.items.map(({ name }) => name);
    case 'port':
      return task.containers.flatMap(({ portMappings }) => portMappings.items.map(({ name }) => name));
  }
}

function referred(task: Task, kind: NameKind, text: string): Found[] {
  // Who refers to a port is in other files: services, and what they are connected with.
  if (kind === 'port') return [];
  const references = kind === 'container' ? containerReferences(task) : volumeReferences(task);
  return [...references]
    .flatMap((reference) => found(reference, false, text))
    .sort((one, other) => one.start - other.start);
}

function found({ name, node, tail }: Reference, isDeclaration: boolean, text: string): Found[] {
  if (name === '') return [];
  const written = inside(node, text);
  const length = tail === '' ? written.length : lengthOf(written, name.length);
  const start = node.start + 1;
  return [{ name, isDeclaration, start, end: start + length }];
}

/** A string as it is written, without its quotes; the closing one may not be typed yet. */
function inside({ start, end }: Node, text: string): string {
  return /^"([^"\\]*(?:\\.[^"\\]*)*)/s.exec(text.slice(start, end))?.[1] ?? '';
}

/** How long the first characters of a string are as they are written, where some may be escaped. */
function lengthOf(written: string, characters: number): number {
  const each = written.match(/\\u[\da-f]{4}|\\?./gis) ?? [];
  return each.slice(0, characters).join('').length;
}

/** Whether AWS takes such a name. */
function isName(kind: NameKind, name: string): boolean {
  return name !== '' && name === (kind === 'port' ? toPortName(name) : toName(name));
}

function refused(kind: NameKind, name: string): string {
  switch (kind) {
    case 'container':
      return l10n.t(
        'AWS refuses "{0}" as the name of a container. Use letters, digits, "_" and "-", up to 255 in all.',
        name,
      );
    case 'volume':
      return l10n.t(
        'AWS refuses "{0}" as the name of a volume. Use letters, digits, "_" and "-", up to 255 in all.',
        name,
      );
    case 'port':
      return l10n.t(
        'AWS refuses "{0}" as the name of a port. Use lower-case letters, digits, "_" and "-", with no "-" at the start, up to 64 in all.',
        name,
      );
  }
}

function present(kind: NameKind, name: string): string {
  switch (kind) {
    case 'container':
      return l10n.t('The task has a container "{0}" already, and AWS refuses two of one name. Use another name.', name);
    case 'volume':
      return l10n.t(
        'The task has a volume "{0}" already, and mount points could not tell them apart. Use another name.',
        name,
      );
    case 'port':
      return l10n.t('The task has a port "{0}" already, and AWS refuses two of one name. Use another name.', name);
  }
}
