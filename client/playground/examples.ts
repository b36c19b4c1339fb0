import type { TextKey } from './texts.ts';

/** Put in by the build: the name of each file in `examples/`, without its ending, and its text. */
declare const EXAMPLES: Readonly<Record<string, string>>;

/** The order of the menu: the one with a single mistake first, what is no task definition last. */
const ORDER = [
  'fargate-bridge',
  'describe-output',
  'broken',
  'fargate-web',
  'ec2-bridge',
  'container-definitions',
  'cloudformation',
] as const satisfies readonly TextKey[];

export interface Example {
  readonly name: (typeof ORDER)[number];
  readonly text: string;
}

export const examples: readonly Example[] = ORDER.map((name) => ({ name, text: EXAMPLES[name] ?? '' }));

const texts = new Set(examples.map(({ text }) => text.trim()));

/** Whether a text is an example as it is, or empty: nothing that somebody would miss. */
export function isExample(text: string): boolean {
  return text.trim() === '' || texts.has(text.trim());
}
