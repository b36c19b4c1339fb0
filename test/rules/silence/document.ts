import type { SilenceCase } from '../../support/silence.ts';

const container = (members: string) => `{ "name": "web", "image": "example/web:4.2", "memory": 128, ${members} }`;
const task = (members: string, ofContainer = '"cpu": 1') =>
  `{ "family": "web", ${members}, "containerDefinitions": [${container(ofContainer)}] }`;
const variable = `{ "name": "RULES", "value": "${'allow '.repeat(12_000)}" }`;

export const CASES: readonly SilenceCase[] = [
  { rule: 'doc-describe-wrapper', speaks: `{ «"taskDefinition": ${task('"cpu": "1"')}» }` },
  // null is what it speaks about.
  { rule: 'doc-null-value', speaks: task('«"taskRoleArn": null»'), absent: ['taskRoleArn'] },
  { rule: 'doc-size-limit', speaks: task('"cpu": "1"', `«"environment": [${variable}]»`) },
  {
    rule: 'doc-whole-task-in-container-file',
    speaks: `[{ "family": "web", «"containerDefinitions": [${container('"cpu": 1')}]» }]`,
  },
];
