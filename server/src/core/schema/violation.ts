import type { Node, Property } from '../syntax/node.ts';

/** What Ajv reports, as far as it is read here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly type?: string;
    readonly limit?: number;
    readonly allowedValues?: readonly string[];
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
  };
}

/** The compiled validator: false when something is wrong, with `errors` until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** One value of the document that the schema refuses, tied to its place. */
export interface Violation {
  /** The JSON schema keyword: `type`, `enum`, `pattern`, `required`, `additionalProperties` … */
  readonly keyword: string;
  /** The AWS shape of the object around it, and the member (for `required` the missing one). */
  readonly shape: string;
  readonly member: string;
  /** The object around it. */
  readonly owner: Node;
  /** The refused value; for `required` the object, for `additionalProperties` the unknown member's value. */
  readonly node: Node;
  /** The member that holds the value; undefined for the root, a list element and a missing member. */
  readonly property: Property | undefined;
  readonly params: SchemaError['params'];
}
