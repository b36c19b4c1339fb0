import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { type Member, readSchema, SCHEMA_FILE, shapeOf } from './schema.ts';

const VOCABULARY = ['x-aws-page', 'x-rules', 'x-unit', 'enumDescriptions'];

/**
 * The validator as plain code, compiled ahead of time: nothing is compiled where it runs, so no `eval`.
 * One function for a task definition without its containers, and one for a container, so that containers in which nothing
 * has changed need not be looked at again.
 */
export function generateValidator(): string {
  const schema = withoutTexts(readSchema()) as Schema;
  delete schema.definitions.RegisterTaskDefinitionRequest.properties.containerDefinitions.items;
  const ajv = new Ajv({
    allErrors: true,
    // Our rules write the messages.
    messages: false,
    // Lengths in UTF-16 units, which needs no helper that would have to be loaded at run time.
    unicode: false,
    // … which Ajv calls deprecated, and says so on every run.
    logger: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
    schemas: [
      { ...schema, $id: 'task' },
      { $id: 'container', $ref: 'task#/definitions/ContainerDefinition' },
    ],
  });
  ajv.addVocabulary(VOCABULARY);
  const code = (standaloneCode as unknown as { default: typeof standaloneCode }).default(ajv, {
    validateTask: 'task',
    validateContainer: 'container',
  });
  // Ajv copies all errors for each object that adds some, which takes time in proportion to their square.
  const linear = code.replace(/vErrors\.concat\((validate\d+\.errors)\)/g, 'join(vErrors, $1)');
  const join = 'function join(all, more) { for (const error of more) all.push(error); return all; }';
  return `// Generated from ${SCHEMA_FILE} by \`npm run gen\`. Do not edit.\n${linear}\n${join}\n`;
}

interface Schema {
  readonly definitions: {
    readonly RegisterTaskDefinitionRequest: {
      readonly properties: { readonly containerDefinitions: { items?: unknown } };
    };
  };
}

/** Tables of the schema: the members of a shape, the rule for a keyword of a member, the shape a member leads to. */
export function generateSchemaTables(): string {
  const rules: string[] = [];
  const shapes: string[] = [];
  const members: string[] = [];
  const required: string[] = [];
  const elements: string[] = [];
  const values: string[] = [];
  const types: string[] = [];
  for (const [shape, { properties, required: needed }] of Object.entries(readSchema().definitions)) {
    members.push(`  ${shape}: ${JSON.stringify(Object.keys(properties))},`);
    if (needed) required.push(`  ${shape}: ${JSON.stringify(needed)},`);
    for (const [key, member] of Object.entries(properties)) {
      if (member['x-rules']) rules.push(`  '${shape}.${key}': ${JSON.stringify(member['x-rules'])},`);
      const target = shapeOf(member) ?? (member.items && shapeOf(member.items));
      if (target) shapes.push(`  '${shape}.${key}': '${target}',`);
      const known = valuesOf(member.items ?? member);
      if (known) values.push(`  '${shape}.${key}': ${JSON.stringify(known)},`);
      if (typeOf(member) !== 'string') types.push(`  '${shape}.${key}': '${typeOf(member)}',`);
      if (member.items) elements.push(`  '${shape}.${key}': '${member.items.type ?? 'object'}',`);
    }
  }
  return `// Generated from ${SCHEMA_FILE} by \`npm run gen\`. Do not edit.

/** Shape → its members. */
export const members: Readonly<Record<string, readonly string[]>> = {
${members.join('\n')}
};

/** Shape → the members that AWS requires. */
export const required: Readonly<Record<string, readonly string[]>> = {
${required.join('\n')}
};

/** \`Shape.member\` → its JSON type, where that is no string. */
export const memberTypes: Readonly<Record<string, 'array' | 'boolean' | 'integer' | 'object'>> = {
${types.join('\n')}
};

/** \`Shape.member\` of a list → the JSON type of its elements. */
export const elementTypes: Readonly<Record<string, string>> = {
${elements.join('\n')}
};

/** \`Shape.member\` → all the values that it, or an element of it, can have. */
export const memberValues: Readonly<Record<string, readonly (string | boolean)[]>> = {
${values.join('\n')}
};

/** \`Shape.member\` → keyword → the rule that speaks when the keyword is violated. */
export const schemaRules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${rules.join('\n')}
};

/** \`Shape.member\` → the shape of its value or of its elements. */
export const memberShapes: Readonly<Record<string, string>> = {
${shapes.join('\n')}
};
`;
}

function valuesOf(member: Member): readonly (string | boolean)[] | undefined {
  return member.type === 'boolean' ? [true, false] : member.enum;
}

function typeOf(member: Member): string {
  return member.type ?? (shapeOf(member) ? 'object' : 'string');
}

/** Texts and annotations have no part in judging, and would be inlined into the code. */
function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value as Member).filter(([key, inner]) => {
    if (key === 'default' || VOCABULARY.includes(key)) return false;
    return !((key === 'description' || key === 'title') && typeof inner === 'string');
  });
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutTexts(inner)]));
}
