import { readFileSync } from 'node:fs';

/** A member in schemas/task-definition.schema.json. */
export interface Member {
  readonly description: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: Member;
  readonly additionalProperties?: Member;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly 'x-aws-page'?: string;
  readonly 'x-rules'?: Readonly<Record<string, string>>;
}

export interface Shape {
  readonly description: string;
  readonly properties: Readonly<Record<string, Member>>;
  readonly required?: readonly string[];
}

export interface Schema {
  readonly $id?: string;
  readonly definitions: Readonly<Record<string, Shape>>;
}

export const SCHEMA_FILE = 'schemas/task-definition.schema.json';

/** The task definition schema from disk. */
export function readSchema(): Schema {
  return JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Schema;
}

/** The shape a member refers to, or undefined for plain values. */
export function shapeOf(member: Member): string | undefined {
  return member.$ref?.split('/').at(-1);
}
