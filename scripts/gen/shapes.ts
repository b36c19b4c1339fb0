import { type Member, readSchema, type Shape, shapeOf } from './schema.ts';

/** Typed views of the AWS shapes, from the schema. */
export function generateShapes(): string {
  const classes = Object.entries(readSchema().definitions).map(([name, shape]) => shapeClass(name, shape));
  return `// Generated from schemas/task-definition.schema.json by \`npm run gen\`. Do not edit.
import type { Node } from '../syntax/node.ts';
import { type Entry, type Field, type Item, type List, Slots, View } from './field.ts';

${classes.join('\n')}`;
}

/** Shapes of whose members it is noted who looks at them: see core/model/reads.ts. */
const NOTED = ['RegisterTaskDefinitionRequest', 'ContainerDefinition'];

function shapeClass(name: string, shape: Shape): string {
  const members = Object.entries(shape.properties);
  const table = `${name}Slots`;
  const noted = NOTED.includes(name) ? ', true' : '';
  return `${noted && 'export '}const ${table} = new Slots([${members.map(([key]) => `'${key}'`).join(', ')}]${noted});

export class ${name} extends View {
  constructor(node: Node | undefined) {
    super(node, ${table});
  }
${members.map(([key, member], slot) => `  get ${key}(): ${accessor(member, slot)}\n`).join('')}}
`;
}

function accessor(member: Member, slot: number): string {
  const shape = shapeOf(member);
  if (shape) return `Field<${shape}> {\n    return this.nested(${slot}, ${shape});\n  }`;
  const item = member.items;
  const itemShape = item && shapeOf(item);
  if (itemShape) return `List<${itemShape}> {\n    return this.list(${slot}, ${itemShape});\n  }`;
  if (item) return `List<Item<${typeOf(item)}>> {\n    return this.scalars(${slot});\n  }`;
  if (member.additionalProperties) return `List<Entry> {\n    return this.map(${slot});\n  }`;
  return `Field<${typeOf(member)}> {\n    return this.scalar(${slot});\n  }`;
}

function typeOf(member: Member): string {
  if (member.enum) return member.enum.map((value) => `'${value}'`).join(' | ');
  return member.type === 'integer' ? 'number' : (member.type ?? 'unknown');
}
