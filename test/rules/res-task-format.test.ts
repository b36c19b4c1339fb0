import assert from 'node:assert/strict';
import { analyzed, applyFixes } from '../support/check.ts';

type Cases = readonly (readonly [written: string, mended: string | undefined])[];

/** undefined: a finding without a fix. */
const CPU: Cases = [
  ['.5', '512'],
  ['1cpu', '1 vCPU'],
  ['0.25 CPU', '0.25 vCPU'],
  ['4 cores', '4 vCPU'],
  ['256 CPU units', '256'],
  [' 512 ', '512'],
  ['500m', undefined],
  ['0.3', undefined],
  ['one', undefined],
];
const MEMORY: Cases = [
  ['512MB', '512'],
  ['2Gi', '2 GB'],
  ['0.5 GiB', '0.5 GB'],
  ['1024 m', '1024'],
  ['1.5', undefined],
  ['1 TB', undefined],
  ['512 b', undefined],
  ['512i', undefined],
];

describe('res-task-cpu-format: edges', () =>
  cases('res-task-cpu-format', 'cpu', CPU, ['256', '.25 vCPU', '1vcpu', '0.5 vCPU', '${CPU}', '']));
describe('res-task-memory-format: edges', () =>
  cases('res-task-memory-format', 'memory', MEMORY, ['512', '2GB', '0.5 gb', '${MEMORY}', '']));

function cases(rule: string, member: string, wrong: Cases, right: readonly string[]): void {
  for (const [written, mended] of wrong) {
    it(mended === undefined ? `"${written}": no fix` : `"${written}" becomes "${mended}"`, () => {
      const analysis = analyzed(task(member, written));
      assert.equal(analysis.findings.filter((finding) => finding.rule === rule).length, 1);
      assert.equal(
        applyFixes(analysis, (finding) => finding.rule === rule),
        task(member, mended ?? written),
      );
    });
  }
  for (const text of right) {
    it(`"${text}" is none of its business`, () => {
      assert.deepEqual(
        analyzed(task(member, text)).findings.filter((finding) => finding.rule === rule),
        [],
      );
    });
  }
}

function task(member: string, text: string): string {
  return `{ "family": "web", "${member}": "${text}", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }`;
}
