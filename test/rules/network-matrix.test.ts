import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/analyze.ts';
import {
  type EffectiveMode,
  LAUNCH_TYPES,
  type LaunchType,
  NETWORK_MODE_SUPPORT,
  NETWORK_MODES,
} from '../../server/src/core/facts/platforms.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { analyzed } from '../support/check.ts';

/** What the pages of AWS say, written down a second time: launch type × operating system × network mode. */

const MODES = [...NETWORK_MODES, 'absent'] as const;
const SYSTEMS = ['LINUX', 'WINDOWS_SERVER_2022_CORE'] as const;
const GROUPS = new Set(['network', 'launch-types', 'windows']);

type Mode = (typeof MODES)[number];
type System = (typeof SYSTEMS)[number];
/** `yes`: AWS takes it. `warn`: warnings at most, one at least. `no`: an error. `gone`: the platform itself is an error. */
type Verdict = 'yes' | 'warn' | 'no' | 'gone';

//                          awsvpc  bridge  host    none    absent
const GRID = `
  EC2               LINUX   yes     yes     yes     yes     yes
  EC2               WINDOWS yes     warn    no      no      yes
  FARGATE           LINUX   yes     no      no      no      no
  FARGATE           WINDOWS yes     no      no      no      no
  EXTERNAL          LINUX   no      yes     yes     yes     yes
  EXTERNAL          WINDOWS gone    gone    gone    gone    gone
  MANAGED_INSTANCES LINUX   yes     no      yes     no      warn
  MANAGED_INSTANCES WINDOWS gone    gone    gone    gone    gone
`;

/** The rule that speaks about a platform which AWS does not have. */
const GONE: Readonly<Record<string, string>> = {
  EXTERNAL: 'windows-external',
  MANAGED_INSTANCES: 'mi-linux-only',
};

/** The rule that a refused mode brings, and no other. */
const REFUSES: Readonly<Record<string, string>> = {
  'FARGATE LINUX': 'network-fargate-requires-awsvpc',
  'FARGATE WINDOWS': 'network-fargate-requires-awsvpc',
  'EXTERNAL LINUX': 'network-external-awsvpc',
  'MANAGED_INSTANCES LINUX': 'network-mi-mode',
  'EC2 WINDOWS': 'network-windows-mode',
};

/** What AWS takes for an absent mode, where it takes anything. */
const DEFAULTS: Readonly<Record<string, EffectiveMode>> = {
  'EC2 LINUX': 'bridge',
  'EC2 WINDOWS': 'nat',
  'EXTERNAL LINUX': 'bridge',
};

const groupOf = new Map<string, string>(rules.map(({ id, group }) => [id, group]));
const rows = GRID.trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));

describe('matrix of network modes', () => {
  it('has a row for every launch type and system', () =>
    assert.deepEqual(
      rows.map(([type, system]) => `${type} ${system}`),
      LAUNCH_TYPES.flatMap((type) => [`${type} LINUX`, `${type} WINDOWS`]),
    ));

  for (const [type = '', system = '', ...cells] of rows) {
    const verdicts = Object.fromEntries(MODES.map((mode, index) => [mode, cells[index] as Verdict])) as Record<
      Mode,
      Verdict
    >;
    const family = SYSTEMS.find((one) => one.startsWith(system)) as System;
    const row = `${type} ${system}`;

    it(`${row}: the facts say the same`, () => {
      const { exists, modes, absent } =
        NETWORK_MODE_SUPPORT[type as LaunchType][system === 'LINUX' ? 'linux' : 'windows'];
      assert.equal(exists, !cells.includes('gone'));
      assert.deepEqual(
        modes,
        NETWORK_MODES.filter((mode) => verdicts[mode] === 'yes'),
      );
      const assumed = { yes: DEFAULTS[row], warn: 'uncertain', no: 'refused', gone: 'refused' } as const;
      assert.equal(absent, assumed[verdicts.absent]);
    });

    for (const mode of MODES) {
      it(`${row} ${mode}: ${verdicts[mode]}`, () => {
        const found = judge([type as LaunchType], family, mode);
        const errors = found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
        const warnings = found.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);
        const expected = { yes: [], warn: [], no: [REFUSES[row]], gone: [GONE[type]] }[verdicts[mode]];
        assert.deepEqual(errors, expected);
        if (verdicts[mode] !== 'gone')
          assert.equal(warnings.length, verdicts[mode] === 'warn' ? 1 : 0, warnings.join());
      });
    }
  }
});

/**
 * AWS checks a task for every launch type that it lists: what one of them refuses is refused. `yes` is no error, also
 * where the pages of AWS disagree.
 */
//                        awsvpc  bridge  host    none    absent
const PAIRS = `
  EC2      FARGATE           yes     no      no      no      no
  EC2      EXTERNAL          no      yes     yes     yes     yes
  EC2      MANAGED_INSTANCES yes     no      yes     no      yes
  FARGATE  MANAGED_INSTANCES yes     no      no      no      no
  EXTERNAL MANAGED_INSTANCES no      no      yes     no      yes
  FARGATE  EXTERNAL          no      no      no      no      no
`;

describe('matrix of network modes: two launch types', () => {
  for (const [first, second, ...cells] of PAIRS.trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/))) {
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      MODES.forEach((mode, index) => {
        it(`${order.join(' and ')} ${mode}: ${cells[index]}`, () => {
          const found = judge(order as LaunchType[], 'LINUX', mode);
          const errors = found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
          assert.equal(errors.length > 0, cells[index] === 'no', errors.join());
        });
      });
    }
  }

  // Wrong for Fargate in several ways, none of which another launch type would mend.
  const linuxParameters = { devices: [{ hostPath: '/dev/snd' }] };
  const wrong = { cpu: '300', containerDefinitions: [{ name: 'web', image: 'nginx:1.27', linuxParameters }] };
  const ofFargate = (types: readonly LaunchType[]) =>
    analyzed(document(types, 'LINUX', 'bridge', wrong))
      .findings.map(({ rule }) => rule)
      .filter((rule) => /fargate/.test(rule));

  for (const other of LAUNCH_TYPES.filter((type) => type !== 'FARGATE')) {
    it(`FARGATE and ${other}: all rules of Fargate speak`, () => {
      const alone = ofFargate(['FARGATE']);
      assert.ok(alone.length >= 3, alone.join());
      assert.deepEqual(ofFargate(['FARGATE', other]).sort(), alone.sort());
      assert.deepEqual(ofFargate([other, 'FARGATE']).sort(), alone.sort());
    });
  }
});

function judge(types: readonly LaunchType[], family: System, mode: Mode): Finding[] {
  return analyzed(document(types, family, mode)).findings.filter(({ rule }) => GROUPS.has(groupOf.get(rule) ?? ''));
}

/** A task that is right but for what the cell says. */
function document(types: readonly LaunchType[], family: System, mode: Mode, more: object = {}): string {
  const windows = family !== 'LINUX';
  const task = {
    family: 'web',
    requiresCompatibilities: types,
    runtimePlatform: { operatingSystemFamily: family, cpuArchitecture: 'X86_64' },
    ...(mode === 'absent' ? {} : { networkMode: mode }),
    // Fargate knows certain sizes only, and larger ones for Windows.
    cpu: windows ? '1024' : '256',
    memory: windows ? '2048' : '512',
    executionRoleArn: 'arn:aws:iam::111122223333:role/execution',
    containerDefinitions: [{ name: 'web', image: 'nginx:1.27', essential: true }],
    ...more,
  };
  return JSON.stringify(task, null, 2);
}
