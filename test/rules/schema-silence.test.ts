import assert from 'node:assert/strict';
import { readSchema, shapeOf } from '../../scripts/gen/schema.ts';
import { analyzed } from '../support/check.ts';

/**
 * Whatever member a rule speaks for: while it is absent (and need not be there), while its value is being typed and
 * where a template fills it in, the rule is silent.
 */

const { definitions } = readSchema();
const TASK = 'RegisterTaskDefinitionRequest';

for (const [shape, { properties, required = [] }] of Object.entries(definitions)) {
  for (const [member, { 'x-rules': rules }] of Object.entries(properties)) {
    if (!rules) continue;
    const own = new Set(Object.values(rules));
    const silentWith = (text: string) => {
      const document = documentWith(shape, text);
      const spoken = analyzed(document).findings.filter(({ rule }) => own.has(rule));
      assert.deepEqual(
        spoken.map(({ rule, message }) => `${rule}: ${message}`),
        [],
        document,
      );
    };

    describe(`silent about ${shape}.${member}`, () => {
      if (!required.includes(member)) it('absent', () => silentWith('"x": 1'));
      it('with a key and no value yet', () => silentWith(`"${member}":`));
      it('with a placeholder in a string', () => silentWith(`"${member}": "\${VALUE}"`));
      it('with a placeholder for a value', () => silentWith(`"${member}": \${VALUE}`));
      it('with a placeholder in a list', () => silentWith(`"${member}": [\${VALUE}]`));
    });
  }
}

/** A document with this text in an object of the shape, whatever else that object would have to have. */
function documentWith(shape: string, text: string): string {
  let inner = `{ ${text} }`;
  for (let below = shape; below !== TASK; ) {
    const [above, member, isList] = holderOf(below);
    inner = `{ "${member}": ${isList ? `[${inner}]` : inner} }`;
    below = above;
  }
  return inner;
}

/** The first shape with a member that holds this one. */
function holderOf(shape: string): readonly [above: string, member: string, isList: boolean] {
  for (const [above, { properties }] of Object.entries(definitions)) {
    for (const [key, member] of Object.entries(properties)) {
      if (shapeOf(member) === shape) return [above, key, false];
      if (member.items && shapeOf(member.items) === shape) return [above, key, true];
    }
  }
  throw new Error(`No member holds ${shape}`);
}
