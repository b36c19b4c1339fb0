import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { semanticTokens } from '../../server/src/core/features/semantic-tokens.ts';
import { analyzed } from '../support/check.ts';

/** Text, and each token as `kind text`, with `*` behind a declaration. */
const TOKENS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'names where they are given and where they are used',
    `{"containerDefinitions": [
      {"name": "db", "image": "a", "portMappings": [{"containerPort": 1, "name": "sql"}]},
      {"name": "web", "image": "b", "links": ["db:database"], "dependsOn": [{"containerName": "db", "condition": "START"}],
       "mountPoints": [{"sourceVolume": "data", "containerPath": "/d"}]}
    ], "volumes": [{"name": "data"}]}`,
    [
      ...['container db*', 'port sql*', 'container web*', 'container db', 'container db'],
      ...['volume data', 'volume data*'],
    ],
  ],
  [
    'placeholders in strings',
    '[{"name": "web-${ENV}", "image": "<IMAGE1_NAME>", "memory": 1, "user": "REPLACE_ME", "hostname": "a{{ b }}c%D%"}]',
    [
      ...['placeholder ${ENV}', 'placeholder <IMAGE1_NAME>', 'placeholder REPLACE_ME'],
      ...['placeholder {{ b }}', 'placeholder %D%'],
    ],
  ],
  [
    'placeholders without quotes, line by line',
    '[{"name": "a", "image": "b", "memory": ${MEMORY}, {{ if\n  x }} "cpu": 1}]',
    ['container a*', 'placeholder ${MEMORY}', 'placeholder {{ if', 'placeholder x }}'],
  ],
  ['words that are no placeholder', '[{"name": "a", "image": "b", "user": "TODOS", "memory": 1}]', ['container a*']],
  ['what is no task definition', '{"name": "${a}"}', []],
];

describe('semantic tokens', () => {
  for (const [name, text, expected] of TOKENS) {
    it(`mark ${name}`, () => {
      const tokens = semanticTokens(analyzed(text));
      assert.deepEqual(
        tokens.map(
          ({ kind, start, end, isDeclaration }) => `${kind} ${text.slice(start, end)}${isDeclaration ? '*' : ''}`,
        ),
        expected,
      );
    });
  }

  it('stand in order, do not overlap and stay on their line, in every beginning of the examples', () => {
    for (const file of readdirSync('examples').filter((name) => name.endsWith('.json'))) {
      const text = readFileSync(`examples/${file}`, 'utf8');
      for (let length = 0; length <= text.length; length += 3) {
        let reached = 0;
        for (const { start, end } of semanticTokens(analyzed(text.slice(0, length)))) {
          assert.ok(reached <= start && start < end && end <= length, `${file} ${length}: ${start}–${end}`);
          assert.doesNotMatch(text.slice(start, end), /[\r\n]/);
          reached = end;
        }
      }
    }
  }).timeout(60_000);
});
