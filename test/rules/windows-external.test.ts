import assert from 'node:assert/strict';
import { analyzed, applyFixes } from '../support/check.ts';

describe('windows-external and mi-linux-only: edges', () => {
  it('takes EXTERNAL out where EC2 is listed already', () => {
    assert.deepEqual(mended('windows-external', ['EC2', 'EXTERNAL']).requiresCompatibilities, ['EC2']);
    assert.deepEqual(mended('windows-external', ['EXTERNAL', 'FARGATE']).requiresCompatibilities, ['EC2', 'FARGATE']);
  });

  it('speaks alone, whatever the network mode', () => {
    for (const networkMode of ['awsvpc', 'bridge', 'host', 'none']) {
      for (const [type, rule] of [
        ['EXTERNAL', 'windows-external'],
        ['MANAGED_INSTANCES', 'mi-linux-only'],
      ] as const) {
        const { findings } = analyzed(document([type], { networkMode }));
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error').map((finding) => finding.rule),
          [rule],
        );
      }
    }
  });

  for (const [member, value] of [
    ['runtimePlatform', '{ "operatingSystemFamily": "LINUX" }'],
    ['runtimePlatform', '{ "operatingSystemFamily": "${FAMILY}" }'],
    ['runtimePlatform', '{ "operatingSystemFamily": ${FAMILY} }'],
    ['runtimePlatform', '{ "operatingSystemFamily": }'],
    ['runtimePlatform', '{ "operatingSystemFamily": "WINDOWS" }'],
    ['runtimePlatform', '{}'],
    ['runtimePlatform', 'null'],
    ['runtimePlatform', '"WINDOWS_SERVER_2022_CORE"'],
    ['requiresCompatibilities', '["EC2"]'],
    ['requiresCompatibilities', '[]'],
    ['requiresCompatibilities', '"EXTERNAL"'],
    ['requiresCompatibilities', '["${TYPE}"]'],
    ['requiresCompatibilities', '${TYPES}'],
  ]) {
    it(`silent about ${member}: ${value}`, () => {
      const others = {
        runtimePlatform: '{ "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }',
        requiresCompatibilities: '["EXTERNAL", "MANAGED_INSTANCES"]',
      };
      const members = Object.entries({ ...others, [member as string]: value }).map(
        ([key, text]) => `"${key}": ${text}`,
      );
      const { findings } = analyzed(`{ "containerDefinitions": [], ${members.join()} }`);
      const spoken = findings.map(({ rule }) => rule);
      assert.ok(!spoken.includes('windows-external') && !spoken.includes('mi-linux-only'), spoken.join());
    });
  }
});

function document(requiresCompatibilities: readonly string[], more: object = {}): string {
  return JSON.stringify({
    family: 'web',
    requiresCompatibilities,
    runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
    containerDefinitions: [{ name: 'web', image: 'example/web:1', memory: 128 }],
    ...more,
  });
}

function mended(rule: string, types: readonly string[]) {
  return JSON.parse(applyFixes(analyzed(document(types)), (finding) => finding.rule === rule));
}
