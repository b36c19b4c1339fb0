import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analyze.ts';
import type { PageLink } from '../facts/fact-table.ts';
import { type SchemaPath, schemaPath } from '../model/schema-path.ts';
import type { Task } from '../model/task.ts';
import { type Node, Property, spotAt } from '../syntax/node.ts';
import type { Span } from '../text/span.ts';
import { code, links, list, table } from './hover/markdown.ts';
import { partsOf } from './hover/parts.ts';
import { memberTeaching, type Teaching, valueTeaching } from './hover/teaching.ts';
import { thisTask } from './hover/this-task.ts';
import type { MemberDocumentation, SchemaDocumentation } from './schema-documentation.ts';
import { logOptionText } from './value-texts/log-options.ts';
import { valueText } from './value-texts.ts';

/** What is shown over a place, as Markdown. */
export interface HoverText {
  readonly markdown: string;
  readonly span: Span;
}

/**
 * What there is to know about the member or value at an offset; undefined where there is nothing to say.
 * First what it is, then what it means in this task, then the facts, then where to read on.
 * @param translate gives the documentation of the schema in the person's language
 */
export function hover(
  { tree, task }: Analysis,
  offset: number,
  schema: SchemaDocumentation,
  translate: (english: string) => string,
): HoverText | undefined {
  const spot = task && spotAt(tree.root, offset);
  if (!task || !spot) return undefined;
  const property = spot.key ?? holder(spot.node);
  if (!property || (!spot.key && (spot.node.kind === 'object' || spot.node.kind === 'array'))) return undefined;
  const span = spot.key ? property.keySpan : spot.node;
  const path = schemaPath(property, task);
  const member = path && schema.definitions[path.shape]?.properties[path.member];
  const over = member && { task, path, property, member, translate };
  const markdown = over ? overMember(over, spot.key ? undefined : spot.node) : optionText(property, task);
  return markdown === undefined ? undefined : { markdown, span };
}

/** What the option of a log driver or log router does, over its key and over its value. */
function optionText({ key, owner }: Property, task: Task): string | undefined {
  const map = owner.parent instanceof Property && owner.parent.key === 'options' ? owner.parent : undefined;
  const text = map && schemaPath(map, task) && logOptionText(key);
  return text && paragraphs([`**${key}** · ${l10n.t('string')}`, text]);
}

/** What a hover is over. */
interface Over {
  readonly task: Task;
  readonly path: SchemaPath;
  readonly property: Property;
  readonly member: MemberDocumentation;
  readonly translate: (english: string) => string;
}

/** What there is to know about a member wherever it stands, as Markdown; undefined for one that AWS does not know. */
export function memberDocumentation(
  path: SchemaPath,
  schema: SchemaDocumentation,
  translate: (english: string) => string,
): string | undefined {
  const member = schema.definitions[path.shape]?.properties[path.member];
  if (!member) return undefined;
  return paragraphs([...whatItIs(path.member, member, translate), ...taught(memberTeaching(path), member)]);
}

/** The member whose value, or an element of whose value, the node is. */
function holder(node: Node): Property | undefined {
  const { parent } = node;
  if (parent instanceof Property) return parent;
  return parent?.parent instanceof Property ? parent.parent : undefined;
}

function overMember(over: Over, value: Node | undefined): string {
  return (value && chosenText(over, value)) ?? memberText(over, value);
}

function memberText({ task, path, property, member, translate }: Over, value?: Node): string {
  return paragraphs([
    ...whatItIs(property.key, member, translate),
    value && partsText(path, value),
    thisTask(task, path, property, value),
    ...taught(memberTeaching(path), member),
  ]);
}

function whatItIs(key: string, member: MemberDocumentation, translate: Over['translate']): string[] {
  const values = choices(member).map(([name, text]) => `\`${name}\`: ${translate(text)}`);
  return [`**${key}** · ${typeName(member)}`, translate(member.description), list(values), ...limits(member)];
}

/** What the value means, where that is known. */
function chosenText({ task, path, property, member, translate }: Over, node: Node): string | undefined {
  if (node.kind !== 'string') return undefined;
  const value = node.json as string;
  const teaching = valueTeaching(path, value);
  const choice = choices(member).find(([name]) => name === value);
  const text = choice ? translate(choice[1]) : valueText(path, value);
  if (!teaching && text === undefined) return undefined;
  return paragraphs([
    `**${property.key}** ${code(value)}`,
    teaching?.summary ?? text,
    thisTask(task, path, property, node),
    ...taught(teaching, member),
  ]);
}

/** What the value is made of, unless a template fills some of it in. */
function partsText({ shape, member }: SchemaPath, { value }: Node): string {
  return typeof value === 'string' ? list(partsOf(`${shape}.${member}`, value)) : '';
}

/** Tables, notes and links; without anything to teach, the page of AWS alone. */
function taught(teaching: Teaching | undefined, member: MemberDocumentation): string[] {
  const page: PageLink = [l10n.t('AWS documentation'), member['x-aws-page'] ?? ''];
  if (!teaching) return [links([page])];
  const { summary, tables, notes, pages } = teaching;
  return [...tables.map(table), ...notes, links(summary ? pages : [page, ...pages])];
}

function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join('\n\n');
}

function choices({ items, ...member }: MemberDocumentation): [string, string][] {
  const values = member.enum ?? items?.enum ?? [];
  const texts = member.enumDescriptions ?? items?.enumDescriptions ?? [];
  return values.map((value, index) => [value, texts[index] ?? '']);
}

function typeName(member: MemberDocumentation): string {
  if (member.items) return l10n.t('list of {0}', member.items.$ref ? l10n.t('objects') : typeName(member.items));
  if (member.additionalProperties) return l10n.t('map of strings');
  if (member.$ref) return l10n.t('object');
  switch (member.type) {
    case 'integer':
      return member['x-unit'] ? l10n.t('integer, in {0}', unit(member['x-unit'])) : l10n.t('integer');
    case 'boolean':
      return l10n.t('boolean');
    default:
      return l10n.t('string');
  }
}

function unit(name: string): string {
  switch (name) {
    case 'seconds':
      return l10n.t('seconds');
    case 'CPU units':
      return l10n.t('CPU units');
    case 'percent':
      return l10n.t('percent');
    default:
      return name;
  }
}

function limits({ minimum, maximum, minItems, maxItems, default: preset }: MemberDocumentation): string[] {
  const said: string[] = [];
  if (minimum !== undefined && maximum !== undefined) said.push(l10n.t('From {0} to {1}.', minimum, maximum));
  else if (minimum !== undefined) said.push(l10n.t('At least {0}.', minimum));
  else if (maximum !== undefined) said.push(l10n.t('At most {0}.', maximum));
  if (minItems !== undefined) said.push(l10n.t('Number of elements: at least {0}.', minItems));
  if (maxItems !== undefined) said.push(l10n.t('Number of elements: at most {0}.', maxItems));
  if (preset !== undefined) said.push(l10n.t('Without it: `{0}`.', String(preset)));
  return said.length > 0 ? [said.join(' ')] : [];
}
