import { isMisspelt } from '../model/misspelt.ts';
import type { Node, Property } from '../syntax/node.ts';
import { holdsPlaceholder } from '../syntax/placeholder.ts';
import { memberShapes, members } from './tables.generated.ts';
import { validateContainer, validateTask } from './validate.generated.js';
import type { SchemaError, Validate, Violation } from './violation.ts';

/**
 * Everything the schema refuses below `root`, in document order of the schema's own walk, one violation per
 * value, and marks the refused values so that no rule sees them. Silent about placeholders and unfinished members.
 */
export function validate(root: Node, kind: 'task-definition' | 'container-definitions'): Violation[] {
  const errors = kind === 'task-definition' ? ofTask(root) : ofContainers(root);
  if (errors.length === 0) return [];
  const shape = kind === 'task-definition' ? 'RegisterTaskDefinitionRequest' : 'ContainerDefinition';
  const found = new Map<string, Violation>();
  for (const error of errors) {
    const violation = locate(root, shape, error);
    if (!violation) continue;
    const key = `${error.instancePath}\0${error.keyword === 'required' || error.keyword === 'additionalProperties' ? violation.member : ''}`;
    // Ajv goes through the keywords of a value from type to length to pattern: the first says most.
    if (!found.has(key)) found.set(key, violation);
  }
  for (const violation of found.values()) reject(violation);
  return [...found.values()];
}

function ofTask(task: Node): readonly SchemaError[] {
  const containers = task.property('containerDefinitions')?.node;
  const ofTask = errorsOf(validateTask, task);
  if (containers?.kind !== 'array') return ofTask;
  return [...ofTask, ...ofContainers(containers, '/containerDefinitions')];
}

/** @param containers the list of them, or a single one */
function ofContainers(containers: Node, path = ''): readonly SchemaError[] {
  if (containers.kind !== 'array') return containers.recall(ofContainer);
  return containers.items.flatMap((container, index) =>
    container.recall(ofContainer).map((error) => ({ ...error, instancePath: `${path}/${index}${error.instancePath}` })),
  );
}

const ofContainer = (container: Node) => errorsOf(validateContainer, container);

function errorsOf(check: Validate, { json }: Node): readonly SchemaError[] {
  return check(json) ? [] : (check.errors ?? []);
}

/** A refused value is unknown to rules; a list with too many or too few elements can still be read. */
function reject({ keyword, node }: Violation): void {
  if (keyword === 'required' || keyword === 'additionalProperties') return;
  if (keyword === 'minItems' || keyword === 'maxItems') return;
  node.rejected = true;
}

function locate(root: Node, rootShape: string, error: SchemaError): Violation | undefined {
  let node: Node = root;
  let owner: Node = root;
  let property: Property | undefined;
  let shape = rootShape;
  let member = '';
  let inner = rootShape;
  for (const segment of segments(error.instancePath)) {
    if (node.kind === 'array') {
      const item = node.items[Number(segment)];
      if (!item) return undefined;
      node = item;
      property = undefined;
      continue;
    }
    property = node.property(segment);
    if (!property?.node) return undefined;
    owner = node;
    node = property.node;
    shape = inner;
    member = segment;
    inner = memberShapes[`${shape}.${segment}`] ?? '';
  }
  const { keyword, params } = error;
  if (keyword === 'required') return missing(node, inner, params);
  if (keyword === 'additionalProperties') return unknown(node, inner, params);
  if (node.isPlaceholder) return undefined;
  // A placeholder among the elements stands for any number of them.
  if (node.templated && (keyword === 'minItems' || keyword === 'maxItems')) return undefined;
  return { keyword, shape, member, owner, node, property, params };
}

function missing(owner: Node, shape: string, params: SchemaError['params']): Violation | undefined {
  const member = params.missingProperty ?? '';
  const property = owner.property(member);
  const known = members[shape] ?? [];
  const unfinished = property && property.node?.kind !== 'null';
  // A key without a value is being typed, and a template may bring the member.
  if (owner.templated || !owner.closed || owner.isPlaceholder || unfinished) return undefined;
  if (isMisspelt(owner, member, known)) return undefined;
  return { keyword: 'required', shape, member, owner, node: owner, property: undefined, params };
}

function unknown(owner: Node, shape: string, params: SchemaError['params']): Violation | undefined {
  const member = params.additionalProperty ?? '';
  const property = owner.property(member);
  if (!property?.node || owner.isPlaceholder || holdsPlaceholder(member)) return undefined;
  return { keyword: 'additionalProperties', shape, member, owner, node: property.node, property, params };
}

function segments(instancePath: string): string[] {
  if (instancePath === '') return [];
  const parts = instancePath.slice(1).split('/');
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
