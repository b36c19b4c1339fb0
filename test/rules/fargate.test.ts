import assert from 'node:assert/strict';
import { refactorPlatform } from '../../server/src/core/features/switch-mode.ts';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

describe('the size of a Fargate task', () => {
  it('is added half by half, large enough for the containers', () => {
    const containers = [
      { name: 'web', image: 'example/web:4.2', cpu: 300, memory: 1500 },
      { name: 'logs', image: 'example/logs:1.1', cpu: 100, memoryReservation: 100 },
    ];
    assert.deepEqual(sizeAfter({}, containers), ['512', '2048']);
    assert.deepEqual(sizeAfter({ runtimePlatform: WINDOWS() }, containers), ['1024', '2048']);
    assert.deepEqual(sizeAfter({}), ['256', '512']);
    assert.deepEqual(sizeAfter({ runtimePlatform: WINDOWS() }), ['1024', '2048']);
  });

  it('keeps the half that is there where both go together', () => {
    assert.deepEqual(sizeAfter({ memory: '3 GB' }), ['512', '3 GB']);
    assert.deepEqual(sizeAfter({ cpu: '2 vCPU' }), ['2 vCPU', '4096']);
    assert.deepEqual(sizeAfter({ cpu: null, memory: '1024' }), ['256', '1024']);
  });

  it('changes both halves where the containers need more', () => {
    const container = { name: 'web', image: 'example/web:4.2', cpu: 512, memory: 512 };
    const { findings } = analyzed(document({ memory: '512' }, [container]));
    assert.deepEqual(titles(findings), ['Set cpu to "512" and memory to "1024"']);
    assert.deepEqual(sizeAfter({ memory: '512' }, [container]), ['512', '1024']);
  });

  it('is left to the person where the containers do not tell it', () => {
    for (const cpu of ['${CPU}', 40_000]) {
      const { findings } = analyzed(document({ memory: '1024' }, [{ name: 'web', image: 'example/web:4.2', cpu }]));
      const [finding] = findings.filter(({ rule }) => rule === 'fargate-cpu-required');
      assert.equal(finding?.severity, 'error');
      assert.deepEqual(finding?.fixes, []);
    }
  });

  it('may come with the containers', () => {
    const { findings } = analyzed('{ "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc" }');
    const sizes = findings.filter(({ rule }) => /^fargate-(?:cpu|memory)-required$/.test(rule));
    assert.deepEqual(
      sizes.map(({ rule, severity }) => `${severity} ${rule}`),
      ['warning fargate-cpu-required', 'warning fargate-memory-required'],
    );
  });

  for (const runtimePlatform of [undefined, WINDOWS()]) {
    const system = runtimePlatform ? 'Windows' : 'Linux';
    it(`is judged by one rule on ${system}, whose first fix is enough`, () => {
      for (const cpu of [
        '1',
        '128',
        '256',
        '512',
        '1024',
        '2 vCPU',
        '3000',
        '4096',
        '8 vCPU',
        '16384',
        '32768',
        '65536',
      ]) {
        for (const memory of ['512', '1000', '1 GB', '2048', '8 GB', '30720', '61440', '249856', '300000']) {
          const text = document({ runtimePlatform, cpu, memory });
          const analysis = analyzed(text);
          const found = analysis.findings.map(({ rule }) => rule);
          const isOffered = OFFERED[system].includes(`${cpu} ${memory}`);
          assert.equal(found.length, isOffered ? 0 : 1, `${cpu} ${memory}: ${found}`);
          // Nothing is offered near a cpu and a memory that are both no size.
          if (isOffered || titles(analysis.findings).length === 0) continue;
          const left = analyzed(applyFixes(analysis, () => true)).findings.map(({ rule }) => rule);
          assert.deepEqual(left, [], `${cpu} ${memory}: ${titles(analysis.findings)}`);
        }
      }
    });
  }

  it('counts CPU units, not vCPUs', () => {
    checkFindings(`
{
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "2",
//       ^^^ error fargate-cpu-memory-combination: cpu counts CPU units, of which one vCPU has 1024, and Fargate offers no task size with 2 of them, so AWS refuses it. For 2 vCPU write "2048". [fix]
  "memory": "2048",
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "example/web:4.2" }]
}`);
    const { findings } = analyzed(document({ cpu: '2', memory: '2048' }));
    assert.deepEqual(titles(findings), ['Set cpu to "2048" and memory to "4096"', 'Set cpu to "256"']);
  });
});

describe('what Fargate refuses in a container', () => {
  it('takes timeouts from 2 to 120', () => {
    for (const [timeout, rule] of [
      ['stopTimeout', 'fargate-stop-timeout'],
      ['startTimeout', 'fargate-start-timeout'],
    ] as const) {
      for (const [value, nearest] of [[0, 2], [1, 2], [2], [120], [121, 120], [86_400, 120]] as const) {
        const { findings } = analyzed(inContainer({ [timeout]: value }));
        const own = findings.filter((finding) => finding.rule === rule);
        assert.deepEqual(titles(own), nearest === undefined ? [] : [`Set ${timeout} to ${nearest}`]);
      }
    }
  });

  it('lowers both limits of open files at once', () => {
    const ulimits = (softLimit: number, hardLimit: number) => [
      { name: 'nofile', softLimit, hardLimit },
      { name: 'nproc', softLimit: 9_999_999, hardLimit: 9_999_999 },
    ];
    const mended = applyFixes(analyzed(inContainer({ ulimits: ulimits(2_000_000, 3_000_000) })), isOf('nofile-max'));
    assert.deepEqual(JSON.parse(mended).containerDefinitions[0].ulimits, ulimits(1_048_576, 1_048_576));
    const { findings } = analyzed(inContainer({ ulimits: ulimits(1_048_576, 1_048_576) }));
    assert.deepEqual(findings.filter(isOf('nofile-max')), []);
  });

  it('takes out each capability that cannot be added', () => {
    const added = (...add: string[]) => inContainer({ linuxParameters: { capabilities: { add, drop: ['ALL'] } } });
    const mended = (text: string) =>
      JSON.parse(applyFixes(analyzed(text), isOf('capability-add'))).containerDefinitions[0].linuxParameters
        .capabilities;
    assert.deepEqual(mended(added('NET_ADMIN')), { drop: ['ALL'] });
    assert.deepEqual(mended(added('ALL', 'SYS_PTRACE', 'NET_RAW')), { add: ['SYS_PTRACE'], drop: ['ALL'] });
    const { findings } = analyzed(added('SYS_PTRACE', '${CAPABILITY}'));
    assert.deepEqual(findings.filter(isOf('capability-add')), []);
  });

  it('mounts a tmpfs for shared memory where there is room for it', () => {
    const shared = (linuxParameters: object) => analyzed(inContainer({ linuxParameters }));
    const analysis = shared({ tmpfs: [{ containerPath: '/run', size: 16 }], sharedMemorySize: 256 });
    const [, tmpfs] = analysis.findings.find(isOf('shared-memory'))?.fixes ?? [];
    assert.equal(tmpfs?.title, 'Replace sharedMemorySize by a tmpfs of 256 MiB at /dev/shm');
    const mended = applyEdits(analysis.text, toTextEdits(analysis.tree, tmpfs?.edits ?? []));
    assert.deepEqual(JSON.parse(mended).containerDefinitions[0].linuxParameters, {
      tmpfs: [
        { containerPath: '/run', size: 16 },
        { containerPath: '/dev/shm', size: 256 },
      ],
    });
    for (const other of [
      { sharedMemorySize: 268_435_456 },
      { sharedMemorySize: 0 },
      { sharedMemorySize: 256, tmpfs: [{ containerPath: '/dev/shm', size: 64 }] },
      { sharedMemorySize: 256, tmpfs: ['${MOUNT}'] },
    ]) {
      const [finding] = shared(other).findings.filter(isOf('shared-memory'));
      assert.equal(finding?.fixes?.length, 1, JSON.stringify(other));
    }
  });

  it('takes what is empty or false', () => {
    const { findings } = analyzed(
      inContainer({
        privileged: false,
        dockerSecurityOptions: [],
        dnsSearchDomains: [],
        linuxParameters: { devices: [] },
      }),
    );
    assert.deepEqual(findings, []);
  });

  it('does not share processes on Windows', () => {
    const { findings } = analyzed(document({ ...SIZE, pidMode: 'host', runtimePlatform: WINDOWS() }));
    assert.deepEqual(titles(findings.filter(isOf('pid-mode'))), ['Remove pidMode']);
    const linux = analyzed(document({ ...SIZE, pidMode: 'host' })).findings;
    assert.deepEqual(titles(linux.filter(isOf('pid-mode'))), ['Change to "task"', 'Remove pidMode']);
    assert.deepEqual(analyzed(document({ ...SIZE, pidMode: 'task' })).findings, []);
  });
});

describe('members that awsvpc refuses, on Fargate', () => {
  const members = {
    links: ['cache'],
    hostname: 'web',
    extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.3' }],
    dnsServers: ['10.0.0.2'],
    disableNetworking: true,
    dnsSearchDomains: ['example.com'],
  };
  const speaking = (networkMode: string | undefined) =>
    analyzed(inContainer(members, { networkMode })).findings.map(({ rule, at }) => `${rule} ${at.start}`);
  const unsupported = (findings: string[]) => findings.filter((one) => one.startsWith('fargate-unsupported-parameter'));

  it('are left to the rules of the mode', () => {
    const findings = speaking('awsvpc');
    assert.equal(findings.filter((one) => /^network-.*(?:-awsvpc|links-mode) /.test(one)).length, 5);
    assert.equal(unsupported(findings).length, 1);
  });

  it('wait for the mode where it is wrong', () => {
    for (const mode of ['bridge', 'host', 'none', 'default', undefined]) {
      assert.equal(unsupported(speaking(mode)).length, 1, mode);
    }
  });

  it('are refused whatever a template fills in for the mode', () => {
    assert.equal(unsupported(speaking('${MODE}')).length, 6);
    assert.equal(unsupported(speaking('{{ must_env `MODE` }}')).length, 6);
  });
});

describe('logs of a Fargate task', () => {
  it('go to CloudWatch with nothing left of the other driver', () => {
    const text = `{
  "family": "orders",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "executionRoleArn": "arn:aws:iam::111122223333:role/orders",
  "containerDefinitions": [
    {
      "name": "api",
      "image": "example/orders:5",
      "logConfiguration": {
        // to the office
        "logDriver": "gelf", // over UDP
        "options": { "gelf-address": "udp://logs.example.com:12201" },
        "secretOptions": [{ "name": "gelf-token", "valueFrom": "arn:aws:ssm:eu-west-3:111122223333:parameter/logs" }]
      }
    }
  ]
}`;
    const mended = applyFixes(analyzed(text), isOf('log-driver'));
    assert.equal(
      mended,
      text
        .replace('"gelf",', '"awslogs",')
        .replace(/"options": .*\n.*"secretOptions": .*\n/, 'OPTIONS')
        .replace(
          'OPTIONS',
          `"options": {
          "awslogs-group": "/ecs/orders",
          "awslogs-region": "eu-west-3",
          "awslogs-stream-prefix": "api"
        }
`,
        ),
    );
  });

  it('get a prefix, also in the place of null', () => {
    const GIVEN = { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1' };
    const withPrefix = (logConfiguration: object) =>
      JSON.parse(applyFixes(analyzed(inContainer({ logConfiguration })), isOf('awslogs-stream-prefix')))
        .containerDefinitions[0].logConfiguration.options;
    assert.deepEqual(withPrefix({ logDriver: 'awslogs', options: { 'awslogs-stream-prefix': null, ...GIVEN } }), {
      'awslogs-stream-prefix': 'web',
      ...GIVEN,
    });
    for (const options of [{ 'awslogs-stream-prefix': '${PREFIX}' }, '${OPTIONS}']) {
      const { findings } = analyzed(inContainer({ logConfiguration: { logDriver: 'awslogs', options } }));
      assert.deepEqual(findings.filter(isOf('awslogs-stream-prefix')), []);
    }
  });
});

describe('a volume of a Fargate task', () => {
  it('loses what it has of a host, and no more', () => {
    const mended = (host: object) =>
      JSON.parse(applyFixes(analyzed(withVolume({ host })), isOf('host-source-path'))).volumes[0];
    assert.deepEqual(mended({ sourcePath: '/srv' }), { name: 'data' });
    assert.deepEqual(mended({ sourcePath: '/srv', source: '/srv' }), { name: 'data', host: { source: '/srv' } });
    for (const host of [{}, { sourcePath: '' }, { sourcePath: null }]) {
      assert.deepEqual(analyzed(withVolume({ host })).findings.filter(isOf('host-source-path')), []);
    }
  });
});

describe('fargate-missing-compatibility', () => {
  it('is silent about a task that Fargate would refuse', () => {
    const speaks = (text: string) => analyzed(text).findings.some(isOf('missing-compatibility'));
    const undecided = { ...SIZE, requiresCompatibilities: undefined };
    assert.ok(speaks(document(undecided)));
    for (const members of [
      { networkMode: 'bridge' },
      { networkMode: undefined },
      { cpu: '1024', memory: '1000' },
      { cpu: '512', memory: '1024', runtimePlatform: WINDOWS() },
      { ipcMode: 'task' },
      { requiresCompatibilities: [] },
    ])
      assert.ok(!speaks(document({ ...undecided, ...members })), JSON.stringify(members));
    for (const members of [
      { privileged: true },
      { logConfiguration: { logDriver: 'json-file' } },
      { linuxParameters: { capabilities: { add: ['NET_ADMIN'] } } },
    ])
      assert.ok(!speaks(inContainer(members, { requiresCompatibilities: undefined })), JSON.stringify(members));
  });
});

it('the fixes and the refactoring make the same of a task for Fargate', () => {
  const text = document({ memory: '3 GB', volumes: [{ name: 'data', host: { sourcePath: '/srv' } }] }, [
    {
      name: 'web',
      image: 'example/web:4.2',
      stopTimeout: 300,
      privileged: true,
      mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }],
      linuxParameters: { maxSwap: 1, initProcessEnabled: true, capabilities: { add: ['NET_RAW'], drop: ['MKNOD'] } },
    },
  ]);
  const analysis = analyzed(text);
  const fixed = applyFixes(analysis, ({ rule }) => rule.startsWith('fargate-'));
  const edits = analysis.task && refactorPlatform(analysis.task, 'fargate')?.changes.flatMap((change) => change.edits);
  assert.ok(edits);
  assert.deepEqual(JSON.parse(applyEdits(text, toTextEdits(analysis.tree, edits))), JSON.parse(fixed));
});

const SIZE = { cpu: '1024', memory: '2048' };

function WINDOWS() {
  return { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' };
}

const OFFERED = {
  Linux: [
    '256 512',
    '256 1 GB',
    '256 2048',
    '512 1 GB',
    '512 2048',
    '1024 2048',
    '1024 8 GB',
    '2 vCPU 8 GB',
    '4096 8 GB',
    '4096 30720',
    '8 vCPU 61440',
    '32768 61440',
    '32768 249856',
  ],
  Windows: ['1024 2048', '1024 8 GB', '2 vCPU 8 GB', '4096 8 GB', '4096 30720'],
};

const WEB = { name: 'web', image: 'example/web:4.2' };

function document(members: object, containerDefinitions: readonly object[] = [WEB]): string {
  const all = {
    family: 'web',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    executionRoleArn: 'arn:aws:iam::111122223333:role/web',
    ...members,
    containerDefinitions,
  };
  return JSON.stringify(all, undefined, 2);
}

const inContainer = (members: object, ofTask: object = {}) =>
  document({ ...SIZE, ...ofTask }, [{ ...WEB, ...members }]);

const withVolume = (members: object) =>
  document({ ...SIZE, volumes: [{ name: 'data', ...members }] }, [
    { ...WEB, mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] },
  ]);

const isOf =
  (name: string) =>
  ({ rule }: { readonly rule: string }) =>
    rule === `fargate-${name}`;

function titles(findings: readonly { readonly fixes?: readonly { readonly title: string }[] }[]): string[] {
  return findings.flatMap(({ fixes }) => fixes?.map(({ title }) => title) ?? []);
}

/** The size that the task has when the fixes of the missing halves are applied together. */
function sizeAfter(members: object, containers?: readonly object[]): [unknown, unknown] {
  const analysis = analyzed(document({ ...members }, containers));
  const { cpu, memory } = JSON.parse(
    applyFixes(analysis, ({ rule }) => rule === 'fargate-cpu-required' || rule === 'fargate-memory-required'),
  );
  return [cpu, memory];
}

describe('one mistake in a task for Fargate', () => {
  const rulesOf = (text: string) => analyzed(text).findings.map(({ rule }) => rule);

  it('a number that is no size is no limit for the containers', () => {
    const web = [{ ...WEB, cpu: 512, memory: 1024, memoryReservation: 512 }];
    assert.deepEqual(rulesOf(document({ cpu: '2', memory: '4096' }, web)), ['fargate-cpu-memory-combination']);
    assert.deepEqual(rulesOf(document({ cpu: '2048', memory: '8' }, web)), ['fargate-cpu-memory-combination']);
    assert.deepEqual(rulesOf(document({ cpu: '2', memory: '4' }, web)), ['fargate-cpu-memory-combination']);
    // A size that is only too small is one.
    assert.deepEqual(rulesOf(document({ cpu: '256', memory: '4096' }, web)), [
      'res-container-cpu-sum',
      'fargate-cpu-memory-combination',
    ]);
  });

  it('memory in GB is understood', () => {
    checkFindings(`
{
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "8",
//          ^^^ error fargate-cpu-memory-combination: memory counts MiB, of which one GB has 1024, and Fargate offers no task size with 8 of them, so AWS refuses it. For 8 GB write "8192". [fix]
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "example/web:4.2" }]
}`);
    assert.deepEqual(titles(analyzed(document({ cpu: '1024', memory: '8' })).findings), [
      'Set memory to "8192"',
      'Set memory to "2048"',
    ]);
  });

  it('the stream prefix is missing where it is empty, and not where it is misspelt', () => {
    const options = { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1' };
    const role = { executionRoleArn: 'arn:aws:iam::111122223333:role/web' };
    const log = (more: object, ofContainer = {}) =>
      inContainer(
        { logConfiguration: { logDriver: 'awslogs', options: { ...options, ...more } }, ...ofContainer },
        role,
      );
    const empty = log({ 'awslogs-stream-prefix': '' });
    assert.deepEqual(rulesOf(empty), ['fargate-awslogs-stream-prefix']);
    assert.equal(
      applyFixes(analyzed(empty), () => true),
      log({ 'awslogs-stream-prefix': 'web' }),
    );
    assert.deepEqual(rulesOf(log({ 'awslogs-streamprefix': 'web' })), ['log-awslogs-unknown-option']);
    assert.deepEqual(rulesOf(log({ '${PREFIX}': 'web' })), []);
    assert.deepEqual(rulesOf(log({ 'awslogs-stream-prefix': '' }, { image: '' })), ['container-image-required']);
  });

  it('swappiness beside maxSwap has to go whatever it is', () => {
    const swap = (linuxParameters: object) => inContainer({ linuxParameters });
    assert.deepEqual(rulesOf(swap({ maxSwap: 64, swappiness: 200 })), ['fargate-swap']);
    assert.deepEqual(rulesOf(swap({ maxSwap: 64, swappiness: 20 })), ['fargate-swap', 'fargate-swap']);
  });

  it('nothing is said about what is in a member that has to go', () => {
    const refused = { dockerSecurityOptions: ['other'], dnsSearchDomains: ['a_b'] };
    assert.deepEqual(rulesOf(inContainer(refused)), ['fargate-unsupported-parameter', 'fargate-unsupported-parameter']);
    const constraint = { placementConstraints: [{ type: 'distinctInstance' }, { type: 'memberOf' }] };
    assert.deepEqual(rulesOf(inContainer({}, constraint)), ['fargate-placement-constraints']);
    assert.deepEqual(rulesOf(inContainer({ links: ['gone'] }, { networkMode: '${MODE}' })), [
      'fargate-unsupported-parameter',
    ]);
  });

  it('a time to start that is out of the range is not said to be unused as well', () => {
    assert.deepEqual(rulesOf(inContainer({ startTimeout: 600 })), ['fargate-start-timeout']);
    assert.deepEqual(rulesOf(inContainer({ startTimeout: 60 })), ['container-start-timeout-unused']);
  });
});
