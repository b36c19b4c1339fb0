import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analyze.ts';
import { networkModeFacts } from '../facts/network-modes.ts';
import { schemaPath } from '../model/schema-path.ts';
import { type Node, Property, spotAt } from '../syntax/node.ts';
import type { Span } from '../text/span.ts';
import type { MemberDocumentation, SchemaDocumentation } from './schema-documentation.ts';

/** What is shown over a place, as Markdown. */
export interface HoverText {
  readonly markdown: string;
  readonly span: Span;
}

/**
 * What there is to know about the member or value at an offset; undefined where there is nothing to say.
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
  const path = property && schemaPath(property, task);
  const member = path && schema.definitions[path.shape]?.properties[path.member];
  if (!property || !member) return undefined;
  if (spot.key) return { markdown: memberText(property.key, member, translate), span: property.keySpan };
  if (spot.node.kind === 'object' || spot.node.kind === 'array') return undefined;
  const value = valueText(property.key, spot.node, member, translate);
  return { markdown: value ?? memberText(property.key, member, translate), span: spot.node };
}

/** The member whose value, or an element of whose value, the node is. */
function holder(node: Node): Property | undefined {
  const { parent } = node;
  if (parent instanceof Property) return parent;
  return parent?.parent instanceof Property ? parent.parent : undefined;
}

function memberText(key: string, member: MemberDocumentation, translate: (english: string) => string): string {
  const values = choices(member);
  return [
    `**${key}** · ${typeName(member)}`,
    translate(member.description),
    ...(values.length > 0 ? [values.map(([value, text]) => `- \`${value}\`: ${translate(text)}`).join('\n')] : []),
    ...limits(member),
    link(member),
  ].join('\n\n');
}

function valueText(
  key: string,
  node: Node,
  member: MemberDocumentation,
  translate: (english: string) => string,
): string | undefined {
  if (node.kind !== 'string') return undefined;
  const value = node.json as string;
  if (key === 'networkMode') return networkModeText(value);
  const choice = choices(member).find(([name]) => name === value);
  return choice && [`**${key}** \`${value}\``, translate(choice[1]), link(member)].join('\n\n');
}

function networkModeText(mode: string): string | undefined {
  const known = networkModeFacts(mode);
  if (!known) return undefined;
  const rows = known.facts.map(([aspect, text]) => `| **${aspect}** | ${text} |`);
  return [
    `**networkMode** \`${mode}\``,
    known.summary,
    ['| | |', '|---|---|', ...rows].join('\n'),
    `[${l10n.t('AWS documentation')}](${known.page})`,
  ].join('\n\n');
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

function link(member: MemberDocumentation): string {
  return `[${l10n.t('AWS documentation')}](${member['x-aws-page']})`;
}
