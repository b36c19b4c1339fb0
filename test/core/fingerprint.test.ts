import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../../server/src/core/analyze.ts';
import { fingerprints } from '../../server/src/core/report/fingerprint.ts';
import { fnv1a } from '../../server/src/core/text/hash.ts';

const TASK = `{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "bridge",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    { "name": "web", "image": "nginx:1.27", "portMappings": [{ "containerPort": 80 }, { "containerPort": 99999 }] },
    { "name": "log", "image": "nginx:1.27", "portMappings": [{ "containerPort": 99999 }] }
  ]
}
`;

const prints = (text: string) => fingerprints(analyze(text, { claimed: true }));
const hashes = (text: string) => prints(text).map(({ hash }) => hash);

describe('fingerprints', () => {
  it('name the member by names, not by numbers', () => {
    assert.deepEqual(
      prints(TASK).map(({ rule, member }) => `${rule} ${member}`),
      [
        'network-fargate-requires-awsvpc networkMode',
        'port-number-range containerDefinitions[web].portMappings[].containerPort',
        'port-number-range containerDefinitions[log].portMappings[].containerPort',
      ],
    );
  });

  const same: Record<string, (text: string) => string> = {
    'lines are put before': (text) => `\n\n\n${text}`,
    'it is written on one line': (text) => text.replace(/\s*\n\s*/g, ''),
    'line ends are others': (text) => text.replaceAll('\n', '\r\n'),
    'it is indented with tabs': (text) => text.replaceAll('  ', '\t'),
    'there is a byte order mark': (text) => `\ufeff${text}`,
    'another container is put before': (text) =>
      text.replace('[\n', '[\n    { "name": "first", "image": "nginx:1.27" },\n'),
    'another port is put before': (text) => text.replace('[{', '[{ "containerPort": 81 }, {'),
    'the family is another': (text) => text.replace('"web"', '"shop"'),
  };
  for (const [what, change] of Object.entries(same)) {
    it(`stay when ${what}`, () => {
      assert.notEqual(change(TASK), TASK);
      assert.deepEqual(hashes(change(TASK)), hashes(TASK));
    });
  }

  it('change with the value', () => {
    const [before, ...others] = hashes(TASK);
    const [after, ...same] = hashes(TASK.replace('"bridge"', '"host"'));
    assert.notEqual(after, before);
    assert.deepEqual(same, others);
  });

  it('differ for findings that are alike', () => {
    const text = TASK.replace('"containerPort": 80 ', '"containerPort": 99999 ');
    const all = hashes(text);
    assert.equal(new Set(all).size, all.length);
    assert.equal(all.length, 4);
  });

  it('stay for a list or an object whatever is changed in it', () => {
    const text = TASK.replace('"bridge"', '"awsvpc"').replaceAll('99999', '81').replace('"nginx:1.27"', '{ "a": 1 }');
    const [print] = prints(text);
    assert.deepEqual(print?.member, 'containerDefinitions[web].image');
    assert.deepEqual(hashes(text.replace('"a": 1', '"b": 2')), hashes(text));
  });

  it('are there for every text, however broken', () => {
    for (const name of readdirSync('examples').filter((file) => file.endsWith('.json'))) {
      const text = readFileSync(`examples/${name}`, 'utf8');
      for (let end = 0; end < text.length; end += 41) {
        const analysis = analyze(text.slice(0, end), { claimed: true });
        const found = fingerprints(analysis);
        assert.equal(found.length, analysis.findings.length);
        assert.equal(new Set(found.map(({ hash }) => hash)).size, found.length);
      }
    }
  });
});

describe('the hash', () => {
  // Source: https://www.rfc-editor.org/rfc/rfc9923, appendix C
  const vectors: Record<string, string> = { '': 'cbf29ce484222325', a: 'af63dc4c8601ec8c', foobar: '85944171f73967e8' };
  for (const [text, hash] of Object.entries(vectors)) it(`of "${text}"`, () => assert.equal(fnv1a(text), hash));
});
