import type { SilenceCase } from '../../support/silence.ts';

const task = (members: string, ...containers: readonly string[]) =>
  `{ "family": "web", ${members}, "containerDefinitions": [${containers
    .map((container, index) => `{ "name": "c${index}", "image": "example/web:4.2", ${container} }`)
    .join(', ')}] }`;
const LINUX = '«"runtimePlatform": { "operatingSystemFamily": "LINUX" }»';

export const CASES: readonly SilenceCase[] = [
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
