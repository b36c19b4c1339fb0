import assert from 'node:assert/strict';
import { Utf8Document } from '../../server/src/lsp/utf8-document.ts';

const TEXT = 'a\n팀: "가게 🚀é"\r\n\ud800 half, \udc00\r\n\n😀😀\u0080\u07ff\u0800\uffff';

/** Counted by Node, line by line; the first is the place, the second whether it is inside a character. */
function places(text: string): readonly (readonly [number, { line: number; character: number }])[] {
  let [offset, line] = [0, 0];
  const found: [number, { line: number; character: number }][] = [];
  for (const one of text.split(/(?<=\n)/)) {
    const shown = one.replace(/\r?\n$/, '');
    let character = 0;
    for (const sign of shown) {
      found.push([offset + character, { line, character: Buffer.byteLength(shown.slice(0, character)) }]);
      character += sign.length;
    }
    found.push([offset + shown.length, { line, character: Buffer.byteLength(shown) }]);
    offset += one.length;
    line++;
  }
  return found;
}

describe('a document whose positions count bytes', () => {
  const create = (text: string) => new Utf8Document('file:///a.json', 'json', 1, text);

  it('counts every place as Node counts it, there and back', () => {
    const document = create(TEXT);
    assert.equal(document.lineCount, 5);
    for (const [offset, position] of places(TEXT)) {
      assert.deepEqual(document.positionAt(offset), position, `${offset}`);
      assert.equal(document.offsetAt(position), offset, JSON.stringify(position));
    }
  });

  it('takes the beginning of a character for what is inside it, and the nearest for what is outside of the text', () => {
    const document = create('"é한😀"\nb');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 99].map((character) => document.offsetAt({ line: 0, character })),
      [0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 5, 6, 6],
    );
    assert.deepEqual(document.positionAt(4), { line: 0, character: 6 }, 'between the halves of a pair');
    assert.deepEqual(document.positionAt(99), { line: 1, character: 1 });
    assert.deepEqual(
      [document.offsetAt({ line: 9, character: 9 }), document.offsetAt({ line: -1, character: 3 })],
      [8, 0],
    );
  });

  it('gives parts of its text, and its lines', () => {
    const document = create('"é한"\r\nb');
    const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 6 } };
    assert.equal(document.getText(range), 'é한');
    assert.deepEqual(document.getLineRange(0), {
      ...range,
      start: { line: 0, character: 0 },
      end: { line: 0, character: 7 },
    });
    assert.equal(document.getEOLCharacters(0), '\r\n');
  });

  it('applies changes in its own counting, each in the text that the one before it left', () => {
    const document = create('"é한😀"\nb');
    const change = (line: number, start: number, end: number, text: string) =>
      document.update({ range: { start: { line, character: start }, end: { line, character: end } }, text }, 2);
    change(0, 3, 6, '🚀🚀');
    assert.equal(document.getText(), '"é🚀🚀😀"\nb');
    change(0, 7, 11, '');
    assert.equal(document.getText(), '"é🚀😀"\nb');
    change(0, 11, 12, '한\n"');
    assert.equal(document.getText(), '"é🚀😀한\n"\nb');
    assert.deepEqual(document.positionAt(document.getText().indexOf('한') + 1), { line: 0, character: 14 });
    document.update({ text: '한' }, 3);
    assert.deepEqual([document.getText(), document.version, document.positionAt(1).character], ['한', 3, 3]);
  });
});
