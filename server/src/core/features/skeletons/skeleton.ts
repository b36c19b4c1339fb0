import type { OperatingSystem } from '../../facts/platforms.ts';

/** A task definition, or a part of one, to begin with. */
export interface Skeleton {
  /** Stays the same in every language and release: `fargate-web`. */
  readonly name: string;
  /** A function, as translations are loaded late. */
  readonly title: () => string;
  /** One sentence: what it is for. */
  readonly about: () => string;
  /**
   * `Shape.member` whose value it is, or an element of whose list: `ContainerDefinition.healthCheck`. Undefined for a
   * whole document.
   */
  readonly member: string | undefined;
  /** For containers of this operating system alone; undefined for any. */
  readonly system?: OperatingSystem;
  /**
   * A snippet of LSP, indented by two spaces, that begins with the value itself. Tab stops are what a person must decide,
   * numbered in the order of the text; each is written out once, and stands as `$1` wherever its text comes again.
   */
  readonly body: string;
}
