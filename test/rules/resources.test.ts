import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/analyze.ts';
import { analyzed, applyFixes, checkFindings, checkFix } from '../support/check.ts';

const FARGATE = { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc' };

describe('res-task-cpu-range: edges', () => {
  for (const [types, cpu, rules] of [
    [['EC2'], '127', ['res-task-cpu-range']],
    [['EC2'], '128', []],
    [['EXTERNAL'], '196608', []],
    [['EXTERNAL'], '192.5 vCPU', ['res-task-cpu-range']],
    [['EC2'], '0', ['res-task-cpu-range']],
    [['MANAGED_INSTANCES'], '1', ['res-task-cpu-looks-like-vcpu']],
    [[], '127', ['res-task-cpu-looks-like-vcpu']],
    [[], '128', []],
    [[], '0', []],
    // What Fargate offers is said by the rule about its sizes.
    [['FARGATE'], '1', []],
    [['EC2', 'FARGATE'], '1', []],
  ] as const) {
    it(`${types.join()} ${cpu}`, () => {
      const task = { requiresCompatibilities: types, networkMode: 'awsvpc', cpu, memory: '2048' };
      assert.deepEqual(rulesOf(judge(task, [{}])), rules);
    });
  }

  it('takes a small number for vCPUs first, and keeps the unit otherwise', () => {
    const fixesFor = (cpu: string) => titles(judge({ requiresCompatibilities: ['EC2'], cpu, memory: '2048' }, [{}])[0]);
    assert.deepEqual(fixesFor('4'), ['Change to "4 vCPU"', 'Change to "128"']);
    assert.deepEqual(fixesFor('0.1 vCPU'), ['Change to "0.125 vCPU"']);
    assert.deepEqual(fixesFor('999999'), ['Change to "196608"']);
  });

  it('a guess on Fargate where no size can be told', () => {
    const task = { ...FARGATE, cpu: '2', memory: '${MEMORY}' };
    assert.deepEqual(rulesOf(judge(task, [{}])), ['res-task-cpu-looks-like-vcpu']);
  });
});

describe('res-memory-required: edges', () => {
  it('leaves Fargate to the rule about Fargate, also beside EC2', () => {
    for (const requiresCompatibilities of [['FARGATE'], ['EC2', 'FARGATE']]) {
      const findings = judge({ ...FARGATE, requiresCompatibilities, cpu: '256' }, [{}]);
      assert.ok(!rulesOf(findings).includes('res-memory-required'));
    }
  });

  it('one of the two numbers is enough, and so is the memory of the task', () => {
    assert.deepEqual(rulesOf(judge({}, [{ memory: 64 }, { memoryReservation: 64 }])), []);
    assert.deepEqual(rulesOf(judge({ memory: '512' }, [{}])), []);
  });

  it('speaks for the 0, not beside it, and sets it', () => {
    checkFix(
      `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 0,
//              ^ error res-memory-required: Neither container "web" nor the task has memory, and AWS refuses that. Give the container memory or memoryReservation in MiB, more than 0, or give the task memory. [fix]
      "memoryReservation": 0
    }
  ]
}`,
      'res-memory-required',
      `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 512,
      "memoryReservation": 0
    }
  ]
}`,
    );
  });

  it('a 0 in a form that a script fills in is no memory yet', () => {
    for (const container of [{ name: 'TBD' }, { image: '<IMAGE1_NAME>' }, { image: '' }])
      assert.deepEqual(rulesOf(judge({}, [{ ...container, memory: 0, memoryReservation: 0 }])), []);
    assert.deepEqual(rulesOf(judge({}, [{ image: '<IMAGE1_NAME>' }])), ['res-memory-required']);
  });
});

describe('memory of containers and of the task: edges', () => {
  it('as much as the task has is fine', () => {
    const containers = [{ cpu: 256, memory: 256, memoryReservation: 256 }];
    assert.deepEqual(rulesOf(judge({ cpu: '512', memory: '512' }, [...containers, ...containers])), []);
    assert.deepEqual(rulesOf(judge({ memory: '512' }, [{ memory: 512, memoryReservation: 512 }])), []);
  });

  it('the cause speaks, not the sum that follows from it', () => {
    assert.deepEqual(rulesOf(judge({ memory: '512' }, [{ memory: 600 }, { memory: 100 }])), [
      'res-container-memory-exceeds-task',
    ]);
    assert.deepEqual(rulesOf(judge({ memory: '512' }, [{ memoryReservation: 600 }, { memoryReservation: 100 }])), [
      'res-reservation-exceeds-task',
    ]);
    const both = { memory: 400, memoryReservation: 300 };
    assert.deepEqual(rulesOf(judge({ memory: '512' }, [both, both])), ['res-reservation-sum']);
    assert.deepEqual(rulesOf(judge({ memory: '512' }, [{ memory: 400 }, { memory: 400 }])), ['res-memory-sum']);
  });

  it('a sum that the first fix would leave is part of it', () => {
    const [finding] = judge({ memory: '512' }, [{ memoryReservation: 600 }, { memoryReservation: 100 }]);
    assert.deepEqual(titles(finding), ['Set memory to "700"']);
  });

  it('the fix lifts the task above all that are too large', () => {
    const [first, second] = judge({ memory: '512' }, [{ memory: 1024 }, { memory: 768 }]);
    assert.deepEqual(titles(first), ['Set memory to "1024"', 'Set memory of container "c0" to 512']);
    assert.deepEqual(titles(second), ['Set memory to "1024"', 'Set memory of container "c1" to 512']);
  });

  for (const [cpu, memory, wanted, fixes] of [
    ['256', '512', 600, ['Set memory to "1024"']],
    ['256', '2 GB', 2100, ['Set cpu to "512" and memory to "3 GB"']],
    ['.25 vCPU', '2048', 2100, ['Set cpu to "0.5 vCPU" and memory to "3072"']],
    ['32768', '249856', 249857, []],
    ['${CPU}', '512', 600, []],
  ] as const) {
    it(`on Fargate ${cpu} and ${memory} become a size on offer with ${wanted}`, () => {
      const findings = judge({ ...FARGATE, cpu, memory }, [{ memory: wanted }]);
      const lower = `Set memory of container "c0" to ${parseInt(memory, 10) * (memory.endsWith('GB') ? 1024 : 1)}`;
      assert.deepEqual(titles(findings[0]), [...fixes, lower]);
    });
  }

  it('names each part of a sum', () => {
    const [finding] = judge({ cpu: '256', memory: '512' }, [{ cpu: 200 }, { cpu: 100 }, { cpu: 0 }, {}]);
    assert.equal(finding?.rule, 'res-container-cpu-sum');
    assert.deepEqual(
      finding.related?.map(({ message }) => message),
      ['Container "c0": 200', 'Container "c1": 100'],
    );
  });

  it('more cpu on Fargate may need more memory', () => {
    const findings = judge({ ...FARGATE, cpu: '512', memory: '1024' }, [{ cpu: 600 }]);
    assert.deepEqual(titles(findings[0]), ['Set cpu to "1024" and memory to "2048"']);
  });

  it('elsewhere the task gets what is asked, in its own unit', () => {
    const findings = judge({ cpu: '0.5 vCPU', memory: '1024' }, [{ cpu: 768 }]);
    assert.deepEqual(titles(findings[0]), ['Set cpu to "0.75 vCPU"']);
  });
});

describe('memory of one container: edges', () => {
  it('5 MiB are too little, 6 are enough', () => {
    checkFindings(`
[
  { "name": "a", "image": "example/a:1", "memory": 6, "memoryReservation": 5 },
//                                                                         ^ warning res-memory-minimum: memoryReservation of container "a" is 5 MiB, and Docker starts no container with less than 6. Raise it; 1 GB is 1024. [fix]
  { "name": "b", "image": "example/b:1", "memory": 1 }
//                                                 ^ warning res-memory-minimum: memory of container "b" is 1 MiB, and Docker starts no container with less than 6. Raise it; 1 GB is 1024. [fix]
]`);
  });

  it('a small number may be GB', () => {
    const [finding] = judge({}, [{ memory: 4 }]);
    assert.deepEqual(titles(finding), ['Set memory of container "c0" to 6', 'Set memory of container "c0" to 4096']);
  });

  it('a limit of 0 is none, so nothing is below it', () => {
    assert.deepEqual(rulesOf(judge({}, [{ memory: 0, memoryReservation: 64 }])), ['res-memory-zero']);
    assert.deepEqual(rulesOf(judge({}, [{ memory: 64, memoryReservation: 0 }])), ['res-memory-zero']);
    assert.deepEqual(rulesOf(judge({}, [{ memory: 64, memoryReservation: 64 }])), []);
  });

  it('swaps the numbers and leaves the comments where they are', () => {
    const text = `[{ "name": "a", "image": "example/a:1", "memory": 64 /* most */, "memoryReservation": 128 /* least */ }]`;
    const mended = applyFixes(analyzed(text), ({ rule }) => rule === 'res-memory-below-reservation');
    assert.equal(mended, text.replace('64', '#').replace('128', '64').replace('#', '128'));
  });
});

describe('res-container-cpu-bounds: edges', () => {
  const windows = { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } };
  for (const [cpu, task, speaks] of [
    [0, {}, false],
    [1, {}, true],
    [2, {}, false],
    [262_144, {}, false],
    [262_145, {}, true],
    [1, windows, false],
  ] as const) {
    it(`${cpu} ${JSON.stringify(task)}`, () => {
      const rules = rulesOf(judge(task, [{ cpu, memory: 64 }]));
      assert.equal(rules.includes('res-container-cpu-bounds'), speaks);
    });
  }
});

describe('res-ephemeral-storage-not-fargate: edges', () => {
  for (const [types, rules] of [
    [['EC2'], ['res-ephemeral-storage-not-fargate']],
    [['EXTERNAL'], ['res-ephemeral-storage-not-fargate']],
    [['MANAGED_INSTANCES'], ['res-ephemeral-storage-not-fargate']],
    [['FARGATE', 'MANAGED_INSTANCES'], ['res-ephemeral-storage-not-fargate']],
    [['FARGATE'], ['fargate-ephemeral-storage-range']],
    // Not known of EC2 beside Fargate, and nothing is without a launch type.
    [['EC2', 'FARGATE'], ['fargate-ephemeral-storage-range']],
    [['EC2', '${TYPE}'], ['fargate-ephemeral-storage-range']],
    [[], ['fargate-ephemeral-storage-range']],
  ] as const) {
    it(types.join() || 'no launch type', () => {
      const task = {
        requiresCompatibilities: types,
        networkMode: types.some((type) => type === 'EXTERNAL') ? 'bridge' : 'awsvpc',
        cpu: '256',
        memory: '512',
        ephemeralStorage: { sizeInGiB: 500 },
      };
      assert.deepEqual(rulesOf(judge(task, [{}])), rules);
    });
  }
});

/** The findings of the rules about sizes in a task with these containers. */
function judge(task: object, containers: readonly object[]): readonly Finding[] {
  const containerDefinitions = containers.map((container, index) => ({
    name: `c${index}`,
    image: 'example/web:4.2',
    ...container,
  }));
  const { findings } = analyzed(JSON.stringify({ family: 'web', ...task, containerDefinitions }, null, 2));
  return findings.filter(({ rule }) => /^res-|ephemeral/.test(rule));
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

const titles = (finding: Finding | undefined) => finding?.fixes?.map(({ title }) => title);

describe('a cpu that is not meant', () => {
  it('is no limit for the containers', () => {
    for (const [requiresCompatibilities, rule] of [
      [['EC2'], 'res-task-cpu-range'],
      [undefined, 'res-task-cpu-looks-like-vcpu'],
    ] as const)
      assert.deepEqual(rulesOf(judge({ requiresCompatibilities, cpu: '1' }, [{ cpu: 512, memory: 64 }])), [rule]);
    assert.deepEqual(rulesOf(judge({ cpu: '128' }, [{ cpu: 512, memory: 64 }])), ['res-container-cpu-sum']);
  });
});

describe('an ephemeralStorage that has to go', () => {
  it('is not said to be incomplete as well', () => {
    const task = { requiresCompatibilities: ['EC2'], ephemeralStorage: {} };
    assert.deepEqual(rulesOf(judge(task, [{ memory: 64 }])), ['res-ephemeral-storage-not-fargate']);
  });
});
