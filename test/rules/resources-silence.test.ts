import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from '../support/check.ts';
import { type Silence, testSilence } from '../support/silence-resources.ts';

const task = (members: string, ...containers: readonly string[]) =>
  `{ "family": "web", ${members}, "containerDefinitions": [${containers
    .map((container, index) => `{ "name": "c${index}", "image": "example/web:4.2", ${container} }`)
    .join(', ')}] }`;
const LINUX = '«"runtimePlatform": { "operatingSystemFamily": "LINUX" }»';

const CASES: readonly Silence[] = [
  {
    rule: 'res-task-cpu-range',
    speaks: task('«"requiresCompatibilities": ["EC2"]», «"cpu": "4"»', '"memory": 64'),
  },
  { rule: 'res-task-cpu-looks-like-vcpu', speaks: task('«"cpu": "4"»', '"memory": 64') },
  {
    rule: 'res-memory-required',
    speaks: task('«"memory": null», "cpu": "256"', '«"memory": 0», «"memoryReservation": 0»'),
    // That nothing is there is the finding.
    absent: ['memory', 'memoryReservation'],
  },
  { rule: 'res-container-memory-exceeds-task', speaks: task('«"memory": "512"»', '«"memory": 1024»') },
  {
    rule: 'res-reservation-exceeds-task',
    speaks: task('«"memory": "0.5 GB"»', '«"memoryReservation": 1024»'),
  },
  {
    rule: 'res-reservation-sum',
    speaks: task('«"memory": "512"»', '«"memoryReservation": 400»', '«"memoryReservation": 400»'),
  },
  { rule: 'res-memory-sum', speaks: task('«"memory": "512"»', '«"memory": 400»', '«"memory": 400»') },
  { rule: 'res-container-cpu-sum', speaks: task('«"cpu": "512"», "memory": "1024"', '«"cpu": 400»', '«"cpu": 400»') },
  { rule: 'res-memory-below-reservation', speaks: task('"cpu": "256"', '«"memory": 64», «"memoryReservation": 128»') },
  { rule: 'res-memory-minimum', speaks: task('"cpu": "256"', '«"memory": 4»') },
  { rule: 'res-memory-zero', speaks: task('"cpu": "256"', '«"memory": 0», "memoryReservation": 64') },
  {
    rule: 'res-container-cpu-bounds',
    speaks: task(LINUX, '«"cpu": 1», "memory": 64'),
    absent: ['runtimePlatform'],
  },
  {
    rule: 'res-ephemeral-storage-not-fargate',
    speaks: task('«"requiresCompatibilities": ["EC2"]», «"ephemeralStorage": { "sizeInGiB": 30 }»', '"memory": 64'),
  },
  {
    rule: 'res-container-cpu-unreserved',
    speaks: task('«"requiresCompatibilities": ["FARGATE"]», «"cpu": "256"», "memory": "512"', '"cpu": 0', '"cpu": 0'),
  },
  {
    rule: 'res-container-cpu-unreserved',
    speaks: task(
      '"requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512"',
      '«"cpu": 0»',
      '"essential": true',
    ),
    absent: ['cpu'],
  },
];

describe('silence of the rules about resources', () => {
  const levels = { 'res-container-cpu-unreserved': 'hint' } as const;
  for (const one of CASES) testSilence(one, { levels });

  it('every rule that relates values is here', () => {
    const here = new Set(CASES.map(({ rule }) => rule));
    const all = rules.filter((rule) => rule.group === 'resources' && 'check' in rule).map(({ id }) => id);
    assert.deepEqual(
      all.filter((id) => !here.has(id)),
      [],
    );
  });
});

describe('silent about sums while a container is not known', () => {
  const limits = '"cpu": "256", "memory": "256"';
  const large = '{ "name": "a", "image": "a:1", "cpu": 200, "memory": 200, "memoryReservation": 200 }';
  for (const other of ['${MORE}', '{ "name": "b", ${REST} }', '"<CONTAINER>"', '{ "name": "b", "cpu": "${CPU}" }']) {
    it(other, () => {
      const text = `{ "family": "web", ${limits}, "containerDefinitions": [${large}, ${large}, ${other}] }`;
      const spoken = analyzed(text).findings.map(({ rule }) => rule);
      // What is unknown in one member of the container leaves the other sums.
      const sums = other.includes('CPU}') ? ['res-reservation-sum'] : [];
      assert.deepEqual(
        spoken.filter((rule) => /^res-/.test(rule)),
        sums,
      );
    });
  }
});

describe('silent about the task in a list of containers', () => {
  it('about memory', () => {
    const spoken = analyzed('[{ "name": "web", "image": "example/web:4.2", "cpu": 1 }]').findings;
    assert.deepEqual(
      spoken.map(({ rule }) => rule).filter((rule) => rule.startsWith('res-')),
      [],
    );
  });
});
