import { Random } from './random.ts';

/** What people type, and what pasting and deleting leave: a text in, the next one out. */
export type TypedEdit = (text: string) => string;

const TYPED = [
  'x',
  '"',
  ',',
  '{',
  '}',
  '[',
  ']',
  ':',
  '1',
  ' ',
  '\n',
  '\\',
  '/',
  '//',
  '/*',
  '$',
  '${A}',
  '{{',
  '}}',
  "'",
  '-',
  'null',
  '가',
  '\r',
];

/**
 * Random edits of a text, the same each time. Most are taken back by the next one, and now and then all is as it was, so
 * that it stays a text of its kind.
 */
export function* edits(text: string, count: number): Iterable<TypedEdit> {
  const random = new Random(text.length);
  let undo: string | undefined;
  for (let index = 1; index <= count; index++) {
    yield (before) => {
      const back = index % 50 === 0 ? text : undo;
      undo = undefined;
      if (back !== undefined) return back;
      if (random.below(8) > 0) undo = before;
      return edited(before, random);
    };
  }
}

function edited(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + text.slice(at + random.below(40));
    case 2: {
      const from = random.below(text.length);
      return text.slice(0, at) + text.slice(from, from + random.below(60)) + text.slice(at);
    }
    case 3:
      return text.slice(0, at) + random.pick(TYPED) + text.slice(at + 1);
    default:
      return text.slice(0, at) + random.pick(TYPED) + text.slice(at);
  }
}
