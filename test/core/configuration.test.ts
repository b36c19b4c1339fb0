import assert from 'node:assert/strict';
import { levelsFor, readConfiguration } from '../../server/src/core/configuration/configuration.ts';
import { readConfigurationFile } from '../../server/src/core/configuration/configuration-file.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import type { Levels } from '../../server/src/core/rules/rule.ts';
import { analyzed } from '../support/check.ts';

const offRule = rules.find((rule) => 'default' in rule && rule.default === 'off' && rule.group === 'network');
const OFF = offRule?.id ?? '';

describe('a configuration', () => {
  it('counts a rule more than its group, and a later matching glob more than what is above it', () => {
    const text = JSON.stringify({
      groups: { network: 'warning', tags: 'off' },
      rules: { 'network-mi-mode': 'hint' },
      files: {
        'a/**': { rules: { 'network-mi-mode': 'off' } },
        '**/x.json': { groups: { network: 'on' } },
      },
    });
    const { configuration, problems } = readConfigurationFile(text);
    assert.deepEqual(problems, []);
    const of = (...globs: string[]) => levelsFor([{ configuration, matches: (glob) => globs.includes(glob) }]);
    const picked = (levels: Levels) => [levels['network-mi-mode'], levels['network-links-mode'], levels['tag-max']];
    assert.deepEqual(picked(of()), ['hint', 'warning', 'off']);
    assert.deepEqual(picked(of('a/**')), ['off', 'warning', 'off']);
    assert.deepEqual(picked(of('a/**', '**/x.json')), ['on', 'on', 'off']);
  });

  it('lets the stronger source win', () => {
    const read = (raw: unknown) => ({ configuration: readConfiguration(raw).configuration, matches: () => true });
    const levels = levelsFor([read({ rules: { 'tag-max': 'off' } }), read({ groups: { tags: 'hint' } })]);
    assert.equal(levels['tag-max'], 'hint');
  });

  it('switches on what ships off, by group and as advice', () => {
    assert.notEqual(OFF, '');
    for (const group of ['network', 'advice']) {
      const { configuration, complaints } = readConfiguration({ groups: { [group]: 'on' } });
      assert.deepEqual([complaints, configuration.levels[OFF]], [[], 'on']);
    }
    assert.equal(readConfiguration({ groups: { advice: 'on' } }).configuration.levels['network-mi-mode'], undefined);
  });

  it('says nothing at all about files that are off', () => {
    const { configuration } = readConfiguration({ files: { '**': 'off' } });
    const levels = levelsFor([{ configuration, matches: () => true }]);
    assert.deepEqual(analyzed('{ "family": "a b", "cpu": 1, "containerDefinitions": [] ', { levels }).findings, []);
  });

  const complaints: readonly (readonly [string, string, string])[] = [
    ['an unknown key', '{ "rulez": {} }', '1:3: There is no "rulez" here. What can be set: rules, groups, files.'],
    [
      'an unknown rule',
      '{\n  "rules": { "tag-mx": "off" }\n}',
      '2:14: There is no rule "tag-mx". Did you mean "tag-max"?',
    ],
    [
      'quite another rule',
      '{ "rules": { "no-such-rule-at-all": "off" } }',
      '1:14: There is no rule "no-such-rule-at-all".',
    ],
    [
      'a bad level',
      '{ "rules": { "tag-max": "warn" } }',
      '1:14: "warn" is no level for tag-max. Use one of: off, hint, information, warning, error.',
    ],
    [
      'a level that is no text',
      '{ "groups": { "tags": 2 } }',
      '1:15: 2 is no level for tags. Use one of: off, on, hint, information, warning, error.',
    ],
    ['rules that are no object', '{ "rules": [] }', '1:3: "rules" is no object.'],
    [
      'a file that is no object',
      '{ "files": { "a": 1 } }',
      '1:14: What is set for a glob is "off", or an object with "rules" and "groups".',
    ],
    [
      'a key of a file',
      '{ "files": { "a": { "files": {} } } }',
      '1:21: There is no "files" here. What can be set: rules, groups.',
    ],
    ['a list', '[]', '1:1: The configuration is no object.'],
    ['broken text', '{ "rules": { ', '1:12: This is no JSON, so nothing is configured.'],
    ['no text', '', '1:1: This is no JSON, so nothing is configured.'],
  ];
  for (const [name, text, problem] of complaints) {
    it(`complains of ${name}, with its place`, () => {
      const { configuration, problems } = readConfigurationFile(text);
      assert.deepEqual([configuration.levels, problems], [{}, [problem]]);
    });
  }

  it('names the groups where one is unknown', () => {
    const [problem = ''] = readConfigurationFile('{ "groups": { "netwrok": "off" } }').problems;
    assert.match(problem, /^1:15: There is no group "netwrok"\. The groups are advice, .*network, .*volumes, /);
  });

  it('may name its schema, and leave things out with null', () => {
    assert.deepEqual(readConfigurationFile('{ "$schema": "x" }').problems, []);
    assert.deepEqual(readConfiguration({ rules: null, groups: undefined, files: null }).complaints, []);
  });
});
