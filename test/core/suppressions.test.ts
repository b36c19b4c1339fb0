import assert from 'node:assert/strict';
import { analyzed } from '../support/check.ts';

/** What is left of two findings about the tags, and of an error of the family behind them. */
function left(comment: string, lineEnd = '\n'): string[] {
  const lines = [
    '{',
    `  ${comment}`,
    '  "tags": [{ "key": "a*", "value": "b*" }],',
    '  "family": "a b",',
    '  "containerDefinitions": [{ "name": "a", "image": "b", "memory": 64 }]',
    '}',
  ];
  const { findings } = analyzed(lines.join(lineEnd), { jsonc: true });
  return findings.map(({ rule }) => rule);
}

const ALL = ['tag-characters', 'tag-characters', 'task-family-pattern'];
const TAGS_OFF = ['task-family-pattern'];

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['the line below', '// ecs-taskdef-disable-next-line tag-characters', TAGS_OFF],
  ['the line below, in a block comment', '/* ecs-taskdef-disable-next-line tag-characters */', TAGS_OFF],
  ['several rules', '//ecs-taskdef-disable-next-line task-family-pattern,tag-characters', TAGS_OFF],
  ['all rules', '// ecs-taskdef-disable-next-line', TAGS_OFF],
  ['with a reason', '// ecs-taskdef-disable-next-line tag-characters -- as task-family-pattern', TAGS_OFF],
  ['another rule', '// ecs-taskdef-disable-next-line tag-max', ALL],
  ['the whole file', '// ecs-taskdef-disable task-family-pattern', ['tag-characters', 'tag-characters']],
  ['everything in the file', '/* ecs-taskdef-disable */', []],
  ['no directive', '// about ecs-taskdef-disable tag-characters', ALL],
  ['no directive of ours', '// ecs-taskdef-disable-line tag-characters', ALL],
];

describe('comments that silence rules', () => {
  for (const [name, comment, expected] of CASES) {
    it(name, () => {
      for (const lineEnd of ['\n', '\r\n', '\r']) assert.deepEqual(left(comment, lineEnd), expected);
    });
  }

  it('an unknown id is reported, the others of the comment count', () => {
    assert.deepEqual(left('// ecs-taskdef-disable-next-line tag-charakters, tag-characters'), [
      'doc-disable-comment',
      'task-family-pattern',
    ]);
  });

  it('a silenced root cause does not bring its consequences to light', () => {
    const text = (comment: string) => `{
  "family": "a", "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512",
  ${comment}
  "networkMode": "host",
  "containerDefinitions": [
    { "name": "a", "image": "b", "portMappings": [{ "containerPort": 80, "hostPort": 8080 }] }
  ]
}`;
    const spoken = (comment: string) => analyzed(text(comment), { jsonc: true }).findings.map(({ rule }) => rule);
    assert.deepEqual(spoken('//'), ['network-fargate-requires-awsvpc']);
    assert.deepEqual(spoken('// ecs-taskdef-disable-next-line network-fargate-requires-awsvpc'), []);
  });
});
