/** What the tests use of `node:assert/strict`, for hosts without Node. */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff = true;

  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
  }
}

type Message = string | undefined;

function fail(message: Message, otherwise: string, actual?: unknown, expected?: unknown): never {
  throw new AssertionError(message ?? otherwise, actual, expected);
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${show(value)} is not true`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `${show(actual)} is not ${show(expected)}`, actual, expected);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!alike(actual, expected)) fail(message, `${show(actual)} is not like ${show(expected)}`, actual, expected);
}

function match(text: string, expression: RegExp, message?: string): void {
  if (!expression.test(text)) fail(message, `${show(text)} does not match ${expression}`);
}

function doesNotMatch(text: string, expression: RegExp, message?: string): void {
  if (expression.test(text)) fail(message, `${show(text)} matches ${expression}`);
}

async function rejects(run: () => Thenable<unknown>, expression = /(?:)/): Promise<void> {
  try {
    await run();
  } catch (error) {
    match(error instanceof Error ? error.message : String(error), expression);
    return;
  }
  fail(undefined, 'nothing was thrown');
}

/** Whether two values have the same members, all the way down. Unlike Node's it tells no prototypes apart. */
function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one, other] as Readonly<Record<string, unknown>>[];
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && alike(left?.[key], right?.[key]))
  );
}

const show = (value: unknown) => JSON.stringify(value) ?? String(value);

const members = { ok, equal, deepEqual, match, doesNotMatch, rejects };
const assert: typeof ok & typeof members = Object.assign(ok, members);
export default assert;
