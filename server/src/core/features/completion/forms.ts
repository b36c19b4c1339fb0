import { elementTypes, memberShapes, memberTypes, required } from '../../schema/tables.generated.ts';
import { skeletonsOf } from './skeleton-choices.ts';

/** Shape → the members that an object of it says nothing without, where AWS requires less than that. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  EphemeralStorage: ['sizeInGiB'],
  KeyValuePair: ['name', 'value'],
  PortMapping: ['containerPort'],
  ProxyProperty: ['name', 'value'],
  ResourceRequirement: ['type', 'value'],
  RuntimePlatform: ['operatingSystemFamily', 'cpuArchitecture'],
  SystemControl: ['namespace', 'value'],
  Tag: ['key', 'value'],
  TaskDefinitionPlacementConstraint: ['type', 'expression'],
};

/**
 * What the value of a member begins with, as a snippet: its quotes and brackets, and in an object the members that it
 * cannot do without. Where skeletons are to be had, their place is left open.
 * @param member `Shape.member`; undefined for the entry of a map of strings
 */
export function valueBegun(member: string | undefined): string {
  const shape = memberShapes[member ?? ''];
  const type = memberTypes[member ?? ''];
  const object = shape === undefined || skeletonsOf(member).length > 0 ? '$1' : objectBegun(shape);
  if (type !== 'array' || shape === undefined) return stop(member, 1, object);
  return listOf(object, true);
}

/** A list of one element, over lines where the element is, or is to be. */
export function listOf(element: string, hasLines = element.includes('\n')): string {
  return hasLines ? `[\n  ${element.replaceAll('\n', '\n  ')}\n]` : `[${element}]`;
}

/** An object of a shape with the members that it cannot do without, as a snippet. */
export function objectBegun(shape: string): string {
  const needed = membersOf(shape);
  if (needed.length === 0) return '{$1}';
  const written = needed.map((key, index) => `  "${key}": ${stop(`${shape}.${key}`, index + 1, `{$${index + 1}}`)}`);
  return `{\n${written.join(',\n')}\n}`;
}

/** The members that an object of this shape is begun with. */
export function membersOf(shape: string): readonly string[] {
  return USUAL[shape] ?? required[shape] ?? [];
}

function stop(member: string | undefined, number: number, object: string): string {
  switch (memberTypes[member ?? '']) {
    case undefined:
      return `"$${number}"`;
    case 'array':
      return elementTypes[member ?? ''] === 'string' ? `["$${number}"]` : `[$${number}]`;
    case 'object':
      return memberShapes[member ?? ''] === undefined ? `{$${number}}` : object;
    default:
      return `$${number}`;
  }
}
