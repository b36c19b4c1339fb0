import * as l10n from '@vscode/l10n';
import { describePlace } from '../model/place.ts';
import type { Fix } from '../rules/rule.ts';
import { replace } from '../syntax/edit.ts';
import { type Node, Property } from '../syntax/node.ts';
import { opening, type Span } from '../text/span.ts';
import { members } from './tables.generated.ts';
import type { Violation } from './violation.ts';

/**
 * Where to show a violation, as small as can be: the key of an unknown member and of a list that is too long, the value
 * itself where there is one, and for a missing member the null in its place, else the key or the opening bracket of the
 * object around it.
 */
export function place({ keyword, node, property, member }: Violation): Span {
  if (keyword === 'maxItems' || keyword === 'additionalProperties') return property?.keySpan ?? node;
  if (keyword !== 'required') return node;
  const asNull = node.property(member)?.node;
  if (asNull) return asNull;
  return node.parent instanceof Property ? node.parent.keySpan : opening(node);
}

/** Whether an object has a member that only task definitions have, as against a lone container or a document of another kind. */
export function showsTask(object: Node): boolean {
  const { RegisterTaskDefinitionRequest: ofTask = [], ContainerDefinition: ofContainer = [] } = members;
  return object.properties.some(({ key }) => ofTask.includes(key) && !ofContainer.includes(key));
}

/** A number that is out of its range, in words. */
export function outOfRange({ keyword, node, params }: Violation): string {
  const value = String(node.json);
  const limit = params.limit ?? 0;
  return keyword === 'minimum'
    ? l10n.t('{0} is {1}, and AWS refuses less than {2}. Raise it.', describePlace(node), value, limit)
    : l10n.t('{0} is {1}, and AWS refuses more than {2}. Lower it.', describePlace(node), value, limit);
}

/** Sets a number that is out of its range to the nearest one within. */
export function clamp({ node, member, params }: Violation): Fix {
  const limit = params.limit ?? 0;
  return { title: l10n.t('Set {0} to {1}', member, limit), edits: [replace(node, limit)] };
}
