/** The parts of schemas/task-definition.schema.json that people read. Loaded when the first of them is wanted. */
export interface SchemaDocumentation {
  readonly definitions: Readonly<Record<string, ShapeDocumentation>>;
}

export interface ShapeDocumentation {
  readonly description: string;
  readonly properties: Readonly<Record<string, MemberDocumentation>>;
}

export interface MemberDocumentation {
  /** English; one or two sentences. */
  readonly description: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: MemberDocumentation;
  readonly additionalProperties?: { readonly type?: string };
  readonly enum?: readonly string[];
  /** English, one for each value of `enum`. */
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly 'x-unit'?: string;
  readonly 'x-aws-page'?: string;
}
