import assert from 'node:assert/strict';
import { status } from '../../server/src/core/features/status.ts';
import { analyzed } from '../support/check.ts';

const CASES: readonly (readonly [string, string, ReturnType<typeof status>])[] = [
  [
    'a task definition',
    '{"requiresCompatibilities": ["FARGATE", "EC2", "FARGATE"], "networkMode": "awsvpc", "containerDefinitions": []}',
    { kind: 'task-definition', launchTypes: ['FARGATE', 'EC2'], networkMode: 'awsvpc' },
  ],
  [
    'the mode that AWS assumes',
    '{"containerDefinitions": []}',
    { kind: 'task-definition', launchTypes: [], networkMode: 'bridge' },
  ],
  [
    'what is not known',
    '{"requiresCompatibilities": ["${TYPE}"], "networkMode": "${MODE}", "containerDefinitions": []}',
    { kind: 'task-definition', launchTypes: [] },
  ],
  [
    'describe output',
    '{"taskDefinition": {"networkMode": "host", "containerDefinitions": []}}',
    { kind: 'describe-output', launchTypes: [], networkMode: 'host' },
  ],
  ['a list of containers', '[{"name": "web", "image": "nginx"}]', { kind: 'container-definitions', launchTypes: [] }],
  ['another document', '{"AWSTemplateFormatVersion": "2010-09-09"}', undefined],
  ['nothing', '', undefined],
];

describe('the status of a document', () => {
  for (const [name, text, expected] of CASES) it(name, () => assert.deepEqual(status(analyzed(text)), expected));
});
