import assert from 'node:assert/strict';
import { CAPABILITIES, TMPFS_OPTIONS, UNLISTED_CAPABILITIES } from '../../server/src/core/facts/linux.ts';
import { analyzed, applyFixes, checkFix } from '../support/check.ts';

const CONTAINER = { name: 'web', image: 'example/web:1', memory: 128 };

describe('linux-capability-name: edges', () => {
  const judgeName = (name: string, list = 'add', members: object = {}) => {
    const [finding] = judge({ linuxParameters: { capabilities: { [list]: [name] } } }, members).filter(
      ({ rule }) => rule === 'linux-capability-name',
    );
    const [fix] = finding?.fixes ?? [];
    return finding && { severity: finding.severity, fix: fix?.title, safe: fix?.safe };
  };

  it('takes every listed name', () => {
    for (const name of CAPABILITIES) assert.equal(judgeName(name), undefined, name);
  });

  it('warns about the names that the reference does not list', () => {
    for (const name of UNLISTED_CAPABILITIES)
      assert.deepEqual(judgeName(name), { severity: 'warning', fix: undefined, safe: undefined }, name);
  });

  it('leaves what cannot be added on Fargate to the rule about that', () => {
    const fargate = { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' };
    assert.equal(judgeName('BPF', 'add', fargate), undefined);
    assert.equal(judgeName('BPF', 'drop', fargate)?.severity, 'warning');
    assert.equal(judgeName('bpf', 'add', fargate)?.severity, 'error');
  });

  const mended: Readonly<Record<string, readonly [string | undefined, boolean | undefined]>> = {
    CAP_SYS_PTRACE: ['Change to "SYS_PTRACE"', true],
    'cap_sys_ptrace ': ['Change to "SYS_PTRACE"', true],
    all: ['Change to "ALL"', true],
    CAP_BPF: ['Change to "BPF"', true],
    'NET-ADMIN': ['Change to "NET_ADMIN"', false],
    NET_ADMN: ['Change to "NET_ADMIN"', false],
    EVERYTHING: [undefined, undefined],
  };
  for (const [name, [fix, safe]] of Object.entries(mended)) {
    it(name, () => assert.deepEqual(judgeName(name), { severity: 'error', fix, safe }));
  }

  it('mends the spelling and keeps the comments', () => {
    const text = `[{ "name": "web", "image": "example/web:1", "linuxParameters": { "capabilities": { "drop": [
  "all" // nothing is needed
] } } }]`;
    const mendedText = applyFixes(analyzed(text), ({ rule }) => rule === 'linux-capability-name');
    assert.equal(mendedText, text.replace('"all"', '"ALL"'));
  });
});

describe('linux-capability-add-and-drop: edges', () => {
  const spokenOf = (add: string[], drop: string[]) => spoken({ linuxParameters: { capabilities: { add, drop } } });

  it('lets all be dropped and some be added', () => assert.deepEqual(spokenOf(['KILL'], ['ALL']), []));

  it('speaks of each name once, and of names that exist', () => {
    assert.deepEqual(spokenOf(['KILL', 'CHOWN'], ['CHOWN', 'KILL']), [
      'linux-capability-add-and-drop',
      'linux-capability-add-and-drop',
    ]);
    assert.deepEqual(spokenOf(['KEEL'], ['KEEL']), ['linux-capability-name', 'linux-capability-name']);
    assert.deepEqual(spokenOf([''], ['']), []);
  });
});

describe('linux-capability-drop-all: edges', () => {
  const levels = { 'linux-capability-drop-all': 'hint' } as const;
  const mend = (members: object) => {
    const text = JSON.stringify({ family: 'web', containerDefinitions: [{ ...CONTAINER, ...members }] });
    const analysis = analyzed(text, { levels });
    const mendedText = applyFixes(analysis, ({ rule }) => rule === 'linux-capability-drop-all');
    return JSON.parse(mendedText).containerDefinitions[0].linuxParameters;
  };

  it('adds what is missing on the way', () => {
    const drop = ['ALL'];
    assert.deepEqual(mend({}), { capabilities: { drop } });
    assert.deepEqual(mend({ linuxParameters: null }), { capabilities: { drop } });
    assert.deepEqual(mend({ linuxParameters: { maxSwap: 0 } }), { maxSwap: 0, capabilities: { drop } });
    assert.deepEqual(mend({ linuxParameters: { capabilities: { add: ['KILL'] } } }), {
      capabilities: { add: ['KILL'], drop },
    });
    assert.deepEqual(mend({ linuxParameters: { capabilities: { drop: [] } } }), { capabilities: { drop } });
  });

  it('is content with any that is dropped, and has nothing to say about privileged containers', () => {
    const some = { capabilities: { drop: ['MKNOD'] } };
    assert.deepEqual(mend({ linuxParameters: some }), some);
    assert.equal(mend({ privileged: true }), undefined);
  });
});

describe('linux-tmpfs-option: edges', () => {
  const options = (...mountOptions: string[]) =>
    judge({ linuxParameters: { tmpfs: [{ containerPath: '/x', size: 1, mountOptions }] } }).map(
      ({ fixes }) => fixes?.[0]?.title,
    );

  it('takes every listed option, with a value or without', () => {
    assert.deepEqual(options(...TMPFS_OPTIONS, 'mode=1777', 'uid=1000', 'mpol=interleave:0-3', ''), []);
  });

  it('keeps the value of an option that it corrects', () => {
    assert.deepEqual(options('mod=1777', 'size=64m', 'noexecc'), [
      'Change to "mode=1777"',
      undefined,
      'Change to "noexec"',
    ]);
  });
});

describe('linux-tmpfs-path: edges', () => {
  const paths: Readonly<Record<string, string | undefined>> = {
    tmp: 'Change to "/tmp"',
    './run/lock': 'Change to "/run/lock"',
    '../run': undefined,
    '~/cache': undefined,
    'C:/cache': undefined,
    '': undefined,
  };
  for (const [containerPath, fix] of Object.entries(paths)) {
    it(JSON.stringify(containerPath), () => {
      const findings = judge({ linuxParameters: { tmpfs: [{ containerPath, size: 1 }] } });
      assert.deepEqual(
        findings.map(({ rule, fixes }) => [rule, fixes?.[0]?.title]),
        [['linux-tmpfs-path', fix]],
      );
    });
  }
});

describe('linux-swappiness-needs-max-swap: edges', () => {
  const titles = (container: object) => judge(container)[0]?.fixes?.map(({ title }) => title);

  it('is content with any maxSwap, and leaves a wrong one to its own rule', () => {
    assert.deepEqual(spoken({ linuxParameters: { swappiness: 0, maxSwap: 0 } }), []);
    assert.deepEqual(spoken({ linuxParameters: { swappiness: 0, maxSwap: -1 } }), ['linux-max-swap-negative']);
  });

  it('takes the swap space from the memory, where there is one', () => {
    const linuxParameters = { swappiness: 0 };
    assert.deepEqual(titles({ linuxParameters }), ['Set maxSwap to 128', 'Remove swappiness']);
    assert.deepEqual(titles({ linuxParameters, memory: undefined, memoryReservation: 64 }), ['Remove swappiness']);
  });
});

describe('linux-ulimit-order: edges', () => {
  const limits = (softLimit: number, hardLimit: number) =>
    spoken({ ulimits: [{ name: 'core', softLimit, hardLimit }] });

  it('lets limits be equal, or none', () => {
    for (const [soft, hard] of [
      [1, 1],
      [0, 0],
      [-1, -1],
      [-1, 10],
      [10, -1],
    ] as const)
      assert.deepEqual(limits(soft, hard), [], `${soft} ${hard}`);
    assert.deepEqual(limits(1, 0), ['linux-ulimit-order']);
  });
});

describe('linux-ulimit-duplicate: edges', () => {
  const nofile = { name: 'nofile', softLimit: 1024, hardLimit: 4096 };

  it('removes what is there twice, word for word, safely', () => {
    const [finding] = judge({ ulimits: [nofile, { ...nofile }] });
    assert.equal(finding?.fixes?.[0]?.safe, true);
    assert.equal(judge({ ulimits: [nofile, { ...nofile, softLimit: 2048 }] })[0]?.fixes?.[0]?.safe, false);
  });

  it('speaks of every one after the first, and not across containers', () => {
    assert.deepEqual(spoken({ ulimits: [nofile, nofile, nofile] }), [
      'linux-ulimit-duplicate',
      'linux-ulimit-duplicate',
    ]);
    const containers = ['a', 'b'].map((name) => ({ ...CONTAINER, name, ulimits: [nofile] }));
    assert.deepEqual(judgeAll(containers), []);
  });
});

describe('linux-sysctl-net-host: edges', () => {
  it('takes out what AWS refuses and leaves the rest', () => {
    const text = `{
  "family": "web",
  "networkMode": "host",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1",
      "memory": 128,
      "systemControls": [
        // longer queues
        { "namespace": "net.core.somaxconn", "value": "1024" },
        { "namespace": "fs.mqueue.msg_max", "value": "20" },
        { "namespace": "net.ipv4.tcp_fin_timeout", "value": "20" }
      ]
    }
  ]
}`;
    const mended = applyFixes(analyzed(text), ({ rule }) => rule === 'linux-sysctl-net-host');
    assert.match(mended, /longer queues/);
    assert.deepEqual(mended.match(/"namespace": "[^"]+"/g), ['"namespace": "fs.mqueue.msg_max"']);
  });

  it('leaves a mode that is wrong itself to the rules about the mode', () => {
    const systemControls = [{ namespace: 'net.core.somaxconn', value: '1' }];
    const fargate = { requiresCompatibilities: ['FARGATE'], networkMode: 'host', cpu: '256', memory: '512' };
    assert.deepEqual(spoken({ systemControls }, fargate), ['network-fargate-requires-awsvpc']);
    assert.deepEqual(spoken({ systemControls }, { networkMode: 'bridge' }), []);
  });
});

describe('linux-sysctl-ipc-host: edges', () => {
  it('speaks of IPC, with the instance only', () => {
    const systemControls = [
      { namespace: 'net.core.somaxconn', value: '1' },
      { namespace: 'fs.mqueue.msg_max', value: '1' },
      { namespace: 'kernel.sem', value: '1' },
    ];
    assert.deepEqual(spoken({ systemControls }, { ipcMode: 'host' }), [
      'sec-ipc-mode-host',
      'linux-sysctl-ipc-host',
      'linux-sysctl-ipc-host',
    ]);
    for (const ipcMode of ['task', 'none', undefined]) assert.deepEqual(spoken({ systemControls }, { ipcMode }), []);
  });
});

describe('linux-sysctl-awsvpc-shared: edges', () => {
  const container = (name: string, value: string, namespace = 'net.core.somaxconn') => ({
    ...CONTAINER,
    name,
    systemControls: [{ namespace, value }],
  });
  const awsvpc = { networkMode: 'awsvpc' };

  it('compares each container with the first that sets the parameter', () => {
    const all = [container('a', '1'), container('b', '1'), container('c', '2'), container('d', '3')];
    const findings = judgeAll(all, awsvpc);
    assert.deepEqual(
      findings.map(({ message }) => message.slice(0, 60)),
      [
        'Container "c" sets net.core.somaxconn to 2, and container "a"',
        'Container "d" sets net.core.somaxconn to 3, and container "a"',
      ].map((start) => start.slice(0, 60)),
    );
  });

  it('lets other parameters and other modes be', () => {
    assert.deepEqual(judgeAll([container('a', '1'), container('b', '2', 'net.ipv4.ip_forward')], awsvpc), []);
    assert.deepEqual(judgeAll([container('a', '1', 'kernel.sem'), container('b', '2', 'kernel.sem')], awsvpc), []);
    for (const networkMode of ['bridge', undefined])
      assert.deepEqual(judgeAll([container('a', '1'), container('b', '2')], { networkMode }), []);
  });
});

describe('linux-init-process: edges', () => {
  const levels = { 'linux-init-process': 'hint' } as const;

  it('enables what is switched off', () => {
    checkFix(SWITCHED_OFF, 'linux-init-process', SWITCHED_OFF.replace(/^\/\/.*\n/gm, '').replace('false', 'true'), {
      levels,
    });
  });
});

const SWITCHED_OFF = `
{
  "family": "shell",
  "containerDefinitions": [
    {
      "name": "shell",
      "image": "example/shell:1",
      "memory": 64,
      "linuxParameters": { "initProcessEnabled": false },
      "pseudoTerminal": true
//    ^^^^^^^^^^^^^^^^ hint linux-init-process: Container "shell" is made for work at a terminal and has no init process, so processes that such work leaves behind stay as zombies. Set initProcessEnabled to true. [fix]
    }
  ]
}`;

function judgeAll(containerDefinitions: readonly object[], members: object = {}) {
  return analyzed(JSON.stringify({ family: 'web', ...members, containerDefinitions })).findings;
}

function judge(container: object, members: object = {}) {
  return judgeAll([{ ...CONTAINER, ...container }], members);
}

function spoken(container: object, members: object = {}): string[] {
  return judge(container, members).map(({ rule }) => rule);
}
