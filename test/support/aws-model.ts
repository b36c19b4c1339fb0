import { readdirSync, readFileSync } from 'node:fs';

const MODELS = 'node_modules/@aws-sdk/client-ecs/dist-types/models';

/** A member as a model describes it, in one line that can be compared: `required list of object`, `string a|b`. */
export type Signatures = Map<string, string>;

/** Every member of RegisterTaskDefinitionRequest in the SDK's types, by path such as `containerDefinitions[].name`. */
export function sdkMembers(): Signatures {
  const source = readdirSync(MODELS)
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => readFileSync(`${MODELS}/${file}`, 'utf8'))
    .join('\n');
  const found: Signatures = new Map();
  collect(source, 'RegisterTaskDefinitionRequest', '', found);
  return found;
}

function collect(source: string, shape: string, prefix: string, found: Signatures): void {
  for (const { name, required, type } of members(source, shape)) {
    const path = `${prefix}${name}`;
    const list = /^\(?(.+?)\)?\[\]$/.exec(type);
    const plain = list?.[1] ?? type;
    const kind = kindOf(source, plain);
    found.set(path, `${required ? 'required ' : ''}${list ? 'list of ' : ''}${kind}`);
    if (kind === 'object') collect(source, plain, `${path}${list ? '[]' : ''}.`, found);
  }
}

interface ModelMember {
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
}

function members(source: string, shape: string): ModelMember[] {
  const body = new RegExp(`export interface ${shape} (?:extends \\w+ )?\\{\\n([^]*?)\\n\\}`).exec(source)?.[1];
  if (body === undefined) return unionMembers(source, shape);
  return [...body.matchAll(/^ {4}(\w+)(\?)?: (.+?) \| undefined;$/gm)].map(([, name, optional, type]) => ({
    name: name as string,
    required: optional === undefined,
    type: type as string,
  }));
}

/** A union is a namespace with a visitor that has a method for each member; one of them is given. */
function unionMembers(source: string, shape: string): ModelMember[] {
  const pattern = `export declare namespace ${shape} \\{[^]*?interface Visitor<T> \\{\\n([^]*?)\\n    \\}`;
  const body = new RegExp(pattern).exec(source)?.[1];
  if (body === undefined) throw new Error(`The SDK has no shape ${shape}`);
  return [...body.matchAll(/^ {8}(\w+): \(value: (.+?)\) => T;$/gm)].map(([, name, type]) => ({
    name: name as string,
    required: false,
    type: type as string,
  }));
}

function kindOf(source: string, type: string): string {
  if (type === 'string' || type === 'boolean') return type;
  // The ECS model has no fractions: every number is an Integer there.
  if (type === 'number') return 'integer';
  if (type === 'Record<string, string>') return 'map';
  const values = new RegExp(`export declare const ${type}: \\{\\n([^]*?)\\n\\};`).exec(source)?.[1];
  if (values === undefined) return 'object';
  return `string ${[...values.matchAll(/"([^"]+)";/g)]
    .map(([, value]) => value)
    .sort()
    .join('|')}`;
}
