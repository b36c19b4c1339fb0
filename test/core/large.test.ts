import assert from 'node:assert/strict';
import type { Analysis } from '../../server/src/core/analyze.ts';
import { codeLenses } from '../../server/src/core/features/code-lenses.ts';
import { refactor } from '../../server/src/core/features/refactorings.ts';
import { semanticTokens } from '../../server/src/core/features/semantic-tokens.ts';
import { analyze } from '../../server/src/core/index.ts';
import { silencer } from '../../server/src/core/model/suppressions.ts';
import { sarifReport } from '../../server/src/core/report/sarif.ts';
import { rule as disableComment } from '../../server/src/core/rules/document/doc-disable-comment.ts';
import { movedReports } from '../../server/src/core/rules/report.ts';
import { isBroken } from '../../server/src/core/syntax/broken.ts';
import { remove, toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import type { Node } from '../../server/src/core/syntax/node.ts';
import { Cover } from '../../server/src/core/text/cover.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { analyzed } from '../support/check.ts';

/** Documents with far more of everything than AWS takes: what is asked while typing looks at each thing a few times. */

const MANY = 1000;
/** As often as a binary search and a few walks look at each of so many; squared it would be a thousand times. */
const FEW = 60 * MANY;

const list = <T>(count: number, entry: (index: number) => T) => Array.from({ length: count }, (_, i) => entry(i));

function containers(count: number, members: string): string {
  const entries = list(count, (i) => `{ "name": "c${i}", "image": "a:1", "memory": 64, "cpu": 1${members} }`);
  return `{ "family": "f", "containerDefinitions": [\n${entries.join(',\n')}\n] }`;
}

/** The list, and how often one of its elements has been looked at. */
function counted<T extends object>(elements: readonly T[]) {
  let looks = 0;
  const seen = new Proxy(elements, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { seen, looks: () => looks };
}

/** A span, with a call each time somebody wants to know where it begins. */
function watched({ start, end }: Span, look: () => void): Span {
  return {
    get start() {
      look();
      return start;
    },
    end,
  };
}

describe('many of everything', () => {
  it('the code lenses add the containers up once', () => {
    const analysis = analyzed(containers(MANY, ''));
    const first = analysis.task?.containers[0];
    assert.ok(first);
    let looks = 0;
    const { cpu } = first;
    Object.defineProperty(first, 'cpu', {
      get() {
        looks++;
        return cpu;
      },
    });
    assert.equal(codeLenses(analysis, { sizes: true, network: true }).length, MANY + 2);
    assert.ok(looks < 10, String(looks));
  });

  it('a log configuration is copied from one of many, each with errors', () => {
    const logs = ', "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "g" } }';
    const text = containers(MANY, logs).replace(/\n\]/, ',\n{ "name": "new", "image": "a:1", "memory": 64 }\n]');
    const analysis = analyzed(text);
    let looks = 0;
    const findings = analysis.findings.map((one) => ({ ...one, at: watched(one.at, () => looks++) }));
    const start = text.indexOf('"new"');
    assert.ok(findings.length >= MANY);
    const found = refactor('logConfiguration', { ...analysis, findings }, { start, end: start }, true);
    assert.equal(found, undefined);
    assert.ok(looks < FEW, String(looks));
  });

  it('variables are sorted, each with comments above and behind', () => {
    const entry = (i: number) => `\n// about\n{ "name": "V${MANY * 2 - i}", "value": "a" }, // behind`;
    const text = `{ "containerDefinitions": [{ "environment": [${list(MANY, entry).join('')}\n{ "name": "W" }\n] }] }`;
    const analysis = analyzed(text);
    const { seen, looks } = counted(analysis.tree.comments);
    const start = text.indexOf('"environment"');
    const tree = { ...analysis.tree, comments: seen };
    const found = refactor('environment', { ...analysis, tree }, { start, end: start }, true);
    assert.ok(found && !('refused' in found));
    // All but the one in the middle, the last one and the comments, which read the same.
    assert.equal(found.changes[0]?.edits.length, MANY);
    assert.ok(looks() < FEW, String(looks()));
  });

  it('more placeholders than a call takes arguments', () => {
    const words = list(150_000, () => '"${A}"').join();
    const tokens = semanticTokens(analyzed(`{ "containerDefinitions": [{ "name": "a", "command": [${words}] }] }`));
    assert.equal(tokens.length, 150_001);
  });

  it('the account of a document is looked for once', () => {
    // At once, or for minutes.
    const logs =
      ', "logConfiguration": { "logDriver": "splunk", "options": { "splunk-token": "a", "splunk-url": "b" } }';
    assert.equal(rulesOf(analyzed(containers(2500, logs)), 'log-splunk-token-plain').length, 2500);
  });

  it('volumes of one name are mounted once', () => {
    const mount = ', "mountPoints": [{ "sourceVolume": "v", "containerPath": "/v" }]';
    const volume = list(MANY, () => '{ "name": "v", "host": { "sourcePath": "/var/run/docker.sock" } }');
    const text = containers(MANY, mount).replace(/ \}$/, `, "volumes": [${volume.join()}] }`);
    const found = rulesOf(analyzed(text), 'sec-docker-socket');
    assert.deepEqual(
      found.map(({ related }) => related?.length),
      [MANY],
    );
  });

  it('variables that go to secrets together share their fix', () => {
    const entries = list(MANY, (i) => `{ "name": "DB_PASSWORD_${i}", "value": "correct horse" }`);
    const found = rulesOf(analyzed(containers(1, `, "environment": [${entries.join()}]`)), 'sec-env-secret-like');
    assert.equal(found.length, MANY);
    assert.equal(new Set(found.map(({ fixes }) => fixes?.[0]?.edits)).size, 1);
  });

  it('a fix of many findings is written once', () => {
    const entries = list(MANY, (i) => `{ "name": "DB_PASSWORD_${i}", "value": "correct horse" }`);
    const text = containers(1, `, "environment": [${entries.join()}]`);
    const report = sarifReport({
      version: '1.0.0',
      informationUri: 'https://a.test/',
      root: 'file:///',
      uriOf: String,
    });
    report.add({ path: 'taskdef.json', analysis: analyzed(text) });
    // Each finding with all of the text would be a thousand times as long.
    assert.ok(report.end().length < 100 * text.length);
    const edits = analyze(text).findings.flatMap(({ fix }) => (fix && fix.edits.length > 1 ? [fix.edits] : []));
    assert.deepEqual([edits.length, new Set(edits).size], [MANY, 1]);
  });

  it('a fix of many findings moves once', () => {
    const { tree } = analyzed(containers(1, ''));
    const { seen, looks } = counted(list(MANY, () => remove(tree.root as Node)));
    const report = { at: { start: 0, end: 1 }, message: '', fixes: [{ title: '', edits: seen }] };
    const moved = movedReports(
      list(MANY, () => report),
      (offset) => offset + 1,
    );
    assert.equal(moved.length, MANY);
    assert.ok(looks() > 0 && looks() < FEW, String(looks()));
  });

  it('one of many goes without a look at each of the others', () => {
    const { tree } = analyzed(containers(MANY, ''));
    const owner = tree.root?.property('containerDefinitions')?.node;
    assert.ok(owner);
    const { items } = owner;
    const { seen, looks } = counted(items);
    Object.defineProperty(owner, 'items', { value: seen });
    for (const item of items) assert.equal(toTextEdits(tree, [remove(item)]).length, 1);
    assert.ok(looks() > 0 && looks() < FEW, String(looks()));
  });

  it('comments that silence a line each', () => {
    let looks = 0;
    const suppressions = list(MANY, (index) => ({
      rules: [{ id: 'a', start: 0, end: 0 }],
      covers: watched({ start: 10 * index, end: 10 * index + 5 }, () => looks++),
    }));
    const isSilent = silencer(suppressions);
    const silent = suppressions.filter((_, index) => isSilent('a', 10 * index + 5) && !isSilent('a', 10 * index + 6));
    assert.equal(silent.length, MANY);
    assert.equal(isSilent('b', 5), false);
    assert.ok(looks < FEW, String(looks));
  });

  it('comments with the same mistake in the id of a rule', () => {
    let looks = 0;
    // What `nearest` looks at of an id.
    const id = {
      toLowerCase() {
        looks++;
        return 'network';
      },
    } as string;
    const tree = parseJson(`{\n${'// ecs-taskdef-disable-next-line res-task-cpu\n'.repeat(MANY)}}`);
    const reports = [...disableComment.inspect(tree, new Set([id]))];
    assert.equal(reports.length, MANY);
    assert.equal(looks, 1);
  });

  it('problems in the way of many fixes', () => {
    const { tree } = analyzed(containers(MANY, '').replaceAll('"memory": 64,', '"memory": 64'));
    const { seen, looks } = counted(tree.problems);
    const broken = { ...tree, problems: seen };
    const items = tree.root?.property('containerDefinitions')?.node?.items ?? [];
    assert.equal(items.filter((item) => isBroken(broken, item)).length, MANY);
    assert.ok(looks() < FEW, String(looks()));
  });
});

/** Stretches, a span, whether it lies within one of them, and whether it meets one. */
const COVERED: readonly (readonly [readonly Span[], Span, boolean, boolean])[] = [
  [[], at(0, 1), false, false],
  [[at(2, 4)], at(2, 4), true, true],
  [[at(2, 4)], at(4, 4), true, false],
  [[at(2, 4)], at(4, 5), false, false],
  [[at(2, 4)], at(1, 2), false, false],
  [[at(2, 4)], at(1, 3), false, true],
  [[at(6, 9), at(2, 4), at(3, 7)], at(2, 9), true, true],
  [[at(2, 4), at(4, 6)], at(3, 5), false, true],
  [[at(2, 9), at(3, 4)], at(5, 6), true, true],
  [[at(3, 3)], at(2, 4), false, true],
];

describe('stretches of text', () => {
  for (const [spans, span, includes, meets] of COVERED) {
    it(`${JSON.stringify(spans)} and ${JSON.stringify(span)}`, () => {
      const cover = new Cover(spans);
      assert.deepEqual([cover.includes(span), cover.meets(span)], [includes, meets]);
    });
  }
});

function at(start: number, end: number): Span {
  return { start, end };
}

function rulesOf({ findings }: Analysis, id: string) {
  return findings.filter(({ rule }) => rule === id);
}
