import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson, type SyntaxTree } from '../../server/src/core/syntax/json.ts';
import { type Node, Property } from '../../server/src/core/syntax/node.ts';
import { reparse } from '../../server/src/core/syntax/reparse.ts';
import { edits } from '../support/edits.ts';

/** One edit after the other, each tree made of the one before it: always the tree that the whole text gives. */
describe('a tree after an edit', () => {
  let again = 0;

  for (const name of readdirSync('examples').filter((file) => file.endsWith('.json')))
    it(`is that of the whole text: ${name}`, () => {
      let text = readFileSync(join('examples', name), 'utf8');
      let tree = parseJson(text);
      for (const edit of edits(text, 400)) {
        text = edit(text);
        const whole = parseJson(text);
        const made = reparse(tree, text);
        if (made) again++;
        tree = made?.tree ?? parseJson(text);
        assert.deepEqual(shown(tree), shown(whole), text);
      }
    });

  it('is mostly made of the one before', () => assert.ok(again > 1000, `${again} trees are`));
});

/** All that a tree says, as plain data. */
function shown({ text, root, ...noted }: SyntaxTree) {
  return { text, root: root && value(root, undefined), ...noted };
}

function value(node: Node, parent: Node | Property | undefined): object {
  assert.equal(node.parent, parent);
  const { kind, start, end, json, templated, closed, comma, index, isPlaceholder, properties, items } = node;
  return {
    ...{ kind, start, end, json, templated, closed, comma, index, isPlaceholder },
    items: items.map((item) => value(item, node)),
    properties: properties.map((property) => member(property, node)),
  };
}

function member(property: Property, owner: Node): object {
  assert.ok(property instanceof Property && property.owner === owner);
  const { key, keySpan, end, comma, node } = property;
  return { key, keySpan: { ...keySpan }, end, comma, node: node && value(node, property) };
}
