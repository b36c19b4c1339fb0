import assert from 'node:assert/strict';
import { Drafts, type Keys } from '../../client/playground/drafts.ts';

/** The texts of a person are not lost. */

const isOurs = (text: string) => text === '' || text === 'example';

/** A browser with tabs. */
function browser(room = Number.POSITIVE_INFINITY) {
  const kept = storage(room);
  const tab = (session = storage()) =>
    new Drafts(
      () => kept,
      () => session,
      isOurs,
    );
  return { kept, tab };
}

function storage(room = Number.POSITIVE_INFINITY): Keys {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    removeItem: (key) => void values.delete(key),
    setItem(key, value) {
      const others = [...values].filter(([other]) => other !== key);
      if (others.reduce((sum, [, text]) => sum + text.length, value.length) > room)
        throw new Error('QuotaExceededError');
      values.set(key, value);
    },
  };
}

const texts = (drafts: Drafts, current = '') => drafts.earlier(current).map(({ text }) => text);

describe('the drafts of the playground', () => {
  it('are nothing on a first visit', () => {
    const drafts = browser().tab();
    assert.deepEqual([drafts.last(), texts(drafts)], [undefined, []]);
  });

  it('give a page that is loaded again the text of its tab, and another tab the last of all', () => {
    const { tab } = browser();
    const session = storage();
    tab(session).save('mine', 1);
    tab().save('other', 2);
    assert.equal(tab(session).last(), 'mine');
    assert.equal(tab().last(), 'other');
  });

  it('keep the text of one tab where another writes', () => {
    const { tab } = browser();
    const [one, two] = [tab(), tab()];
    one.save('one', 1);
    two.save('two', 2);
    one.save('one more', 3);
    assert.deepEqual(texts(tab()), ['one more', 'two']);
  });

  it('keep what is replaced, each text once and the newest first', () => {
    const drafts = browser().tab();
    for (const [at, text] of ['first', 'second', 'first', 'third'].entries()) {
      drafts.begin();
      drafts.save(text, at);
    }
    assert.deepEqual(texts(drafts, 'third'), ['first', 'second']);
  });

  it('do not list examples, nor keep them where another text takes their place', () => {
    const { kept, tab } = browser();
    const drafts = tab();
    drafts.save('example', 1);
    drafts.begin();
    drafts.save('mine', 2);
    assert.deepEqual([kept.length, texts(drafts)], [1, []]);
  });

  it('are twenty at most', () => {
    const { kept, tab } = browser();
    const drafts = tab();
    for (let at = 0; at < 30; at++) {
      drafts.begin();
      drafts.save(`text ${at}`, at);
    }
    assert.equal(kept.length, 20);
    assert.equal(texts(drafts).at(-1), 'text 10');
  });

  it('make room by forgetting the oldest, and say when that is not enough, keeping all', () => {
    const { tab } = browser(100);
    const drafts = tab();
    for (let at = 0; at < 9; at++) {
      drafts.begin();
      assert.equal(drafts.save(`text ${at}`, at), true);
    }
    assert.equal(texts(drafts)[0], 'text 7');
    const before = texts(drafts);
    assert.equal(drafts.save('x'.repeat(200), 10), false);
    assert.deepEqual(texts(drafts), before);
  });

  it('say so where the browser keeps nothing, or something else has written', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    const refused = new Drafts(refuse, refuse, isOurs);
    assert.deepEqual([refused.last(), refused.save('mine', 1), texts(refused)], [undefined, false, []]);
    const { kept, tab } = browser();
    kept.setItem('ecs-taskdef.text.a', 'no JSON');
    kept.setItem('ecs-taskdef.text.b', '{"text": 1, "at": 2}');
    assert.equal(tab().last(), undefined);
  });
});
