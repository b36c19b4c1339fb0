import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/analyze.ts';
import { analyzed, applyFixes } from '../support/check.ts';

const FARGATE = { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' };
const GPU = { type: 'GPU', value: '1' };
const NEURON = { type: 'NeuronDevice', value: 'ALL' };
const SHARED = { type: 'GPU', sharingStrategy: { nvidiaMps: { memory: 512 } } };
const ELASTIC = { type: 'InferenceAccelerator', value: 'eia' };
const ACCELERATORS = [{ deviceName: 'eia', deviceType: 'eia2.medium' }];

describe('gpu-value: edges', () => {
  for (const value of ['1', '16', 'ALL', '0.125', '0.25', '0.5'])
    it(`takes "${value}"`, () => assert.deepEqual(rulesOf({}, [[{ type: 'GPU', value }]]), []));

  for (const [value, meant] of [
    ['all', 'ALL'],
    [' 2 ', '2'],
    ['1.0', '1'],
    ['.5', '0.5'],
    ['02', '2'],
    ['0', undefined],
    ['-1', undefined],
    ['0.3', undefined],
    ['1.5', undefined],
    ['1GPU', undefined],
  ] as const) {
    it(`reads "${value}" as ${meant}`, () => {
      const [finding, ...others] = judge({}, [[{ type: 'GPU', value }]]);
      assert.deepEqual(others, []);
      assert.equal(finding?.rule, 'gpu-value');
      assert.deepEqual(titles(finding), meant === undefined ? [] : [`Change to "${meant}"`]);
    });
  }
});

describe('gpu-value-missing: edges', () => {
  it('a shared GPU needs no number, a Neuron device does', () => {
    assert.deepEqual(rulesOf({}, [[SHARED]]), []);
    const [finding] = judge({}, [[{ type: 'NeuronDevice' }]]);
    assert.equal(finding?.rule, 'gpu-value-missing');
    assert.deepEqual(titles(finding), ['Set value to "ALL"']);
  });

  it('null and empty text are no number, and said once', () => {
    for (const value of [null, '']) {
      const text = document({}, [[{ type: 'GPU', value }]]);
      const { findings } = analyzed(text);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['gpu-value-missing'],
      );
      const mended = applyFixes(analyzed(text), () => true);
      assert.deepEqual(JSON.parse(mended), JSON.parse(document({}, [[GPU]])));
    }
  });

  it('what the AWS CLI prints to begin with is a form', () => {
    const text = document({}, [[{ type: 'GPU', value: '' }]]).replace('example/model:9', '');
    assert.ok(!analyzed(text).findings.some(({ rule }) => rule === 'gpu-value-missing'));
  });

  it('one without its kind lacks that first', () => {
    assert.deepEqual(rulesOf({}, [[{}]]), ['doc-required-member']);
  });
});

describe('gpu-fargate: edges', () => {
  it('takes out the GPUs and leaves what else is asked for', () => {
    const text = document(FARGATE, [[GPU, NEURON, GPU]]);
    const { findings } = analyzed(text);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['gpu-fargate', 'neuron-launch-type'],
    );
    const mended = applyFixes(analyzed(text), ({ rule }) => rule === 'gpu-fargate');
    assert.deepEqual(JSON.parse(mended), JSON.parse(document(FARGATE, [[NEURON]])));
  });

  it('says it once for Windows on Fargate', () => {
    const windows = { ...FARGATE, runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } };
    assert.deepEqual(
      rulesOf(windows, [[GPU]]).filter((rule) => /gpu/.test(rule)),
      ['gpu-fargate'],
    );
  });

  it('speaks for each container', () => {
    assert.deepEqual(rulesOf(FARGATE, [[GPU], undefined, [GPU]]), ['gpu-fargate', 'gpu-fargate']);
  });
});

describe('sharing a GPU: edges', () => {
  it('offers to give up either the number or the sharing', () => {
    const [finding] = judge({}, [[{ ...SHARED, value: '1' }]]);
    assert.equal(finding?.rule, 'gpu-sharing-xor-value');
    assert.deepEqual(titles(finding), ['Remove value', 'Remove sharingStrategy']);
  });

  it('an empty value beside it is none', () => {
    assert.deepEqual(rulesOf({}, [[{ ...SHARED, value: '' }]]), []);
  });

  it('a Neuron device that is not shared any more gets its value', () => {
    const text = document({}, [[{ type: 'NeuronDevice', sharingStrategy: {} }]]);
    const mended = applyFixes(analyzed(text), ({ rule }) => rule === 'gpu-sharing-type');
    assert.deepEqual(JSON.parse(mended), JSON.parse(document({}, [[NEURON]])));
  });

  it('two ways in one task are one finding, however many containers there are', () => {
    assert.deepEqual(rulesOf({}, [[GPU], [SHARED], [GPU], [SHARED]]), ['gpu-sharing-mixed']);
    assert.deepEqual(rulesOf({}, [[SHARED], undefined, [SHARED], [NEURON]]), []);
    assert.deepEqual(rulesOf({}, [[GPU], [{ ...SHARED, value: '1' }]]), ['gpu-sharing-xor-value']);
  });

  it('external instances beside others do not share either', () => {
    const types = { requiresCompatibilities: ['EC2', 'EXTERNAL'], networkMode: 'bridge' };
    assert.deepEqual(rulesOf(types, [[SHARED]]), ['gpu-sharing-external']);
    assert.deepEqual(rulesOf({ requiresCompatibilities: ['EC2'] }, [[SHARED]]), []);
    assert.deepEqual(rulesOf(types, [[GPU]]), []);
  });
});

describe('gpu-duplicate-type: edges', () => {
  for (const [values, title] of [
    [['1', '2', '1'], 'Merge into one with value "4"'],
    [['ALL', 'ALL'], 'Merge into one with value "ALL"'],
    [['ALL', '1'], undefined],
    [['0.25', '0.25'], undefined],
  ] as const) {
    it(values.join(), () => {
      const [finding, ...others] = judge({}, [values.map((value) => ({ type: 'GPU', value }))]);
      assert.deepEqual(others, []);
      assert.equal(finding?.rule, 'gpu-duplicate-type');
      assert.deepEqual(titles(finding), title === undefined ? [] : [title]);
    });
  }

  it('two kinds, and the same kind in two containers, are no duplicates', () => {
    const managed = { requiresCompatibilities: ['MANAGED_INSTANCES'], networkMode: 'awsvpc' };
    assert.deepEqual(rulesOf(managed, [[GPU, NEURON], [GPU]]), []);
  });
});

describe('gpu-elastic-inference: edges', () => {
  it('is one finding for all uses, on every launch type, and goes with every trace', () => {
    for (const task of [{}, FARGATE, { requiresCompatibilities: ['MANAGED_INSTANCES'], networkMode: 'awsvpc' }]) {
      const text = document({ inferenceAccelerators: ACCELERATORS, ...task }, [
        [ELASTIC, ELASTIC],
        undefined,
        [ELASTIC],
      ]);
      const { findings } = analyzed(text);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['gpu-elastic-inference'],
      );
      assert.equal(findings[0]?.related?.length, 2);
      const mended = applyFixes(analyzed(text), () => true);
      assert.deepEqual(JSON.parse(mended), JSON.parse(document(task, [undefined, undefined, undefined])));
    }
  });

  it('leaves a GPU beside it', () => {
    const mended = applyFixes(analyzed(document({}, [[ELASTIC, GPU]])), () => true);
    assert.deepEqual(JSON.parse(mended), JSON.parse(document({}, [[GPU]])));
  });

  it('an empty list asks for nothing', () => {
    assert.deepEqual(rulesOf({ inferenceAccelerators: [] }, [[]]), []);
  });
});

describe('Neuron devices: edges', () => {
  const managed = { requiresCompatibilities: ['MANAGED_INSTANCES'], networkMode: 'awsvpc' };

  it('are at home on Managed Instances', () => {
    assert.deepEqual(rulesOf(managed, [[NEURON]]), []);
    assert.deepEqual(rulesOf({}, [[NEURON]]), []);
    const both = { ...managed, requiresCompatibilities: ['MANAGED_INSTANCES', 'EC2'] };
    const [finding] = judge(both, [[NEURON]]);
    assert.match(finding?.message ?? '', /in a task for EC2\./);
  });

  it('each container after the first is one too many', () => {
    assert.deepEqual(rulesOf(managed, [[NEURON], [NEURON], [NEURON]]), [
      'neuron-single-container',
      'neuron-single-container',
    ]);
  });

  it('take "all" for "ALL"', () => {
    const [finding] = judge(managed, [[{ type: 'NeuronDevice', value: 'all' }]]);
    assert.equal(finding?.rule, 'neuron-value');
    assert.deepEqual(titles(finding), ['Change to "ALL"']);
  });

  it('other devices stay when those are removed', () => {
    const withDevices = (...paths: readonly string[]) =>
      document(managed, [[NEURON]]).replace(
        '"image"',
        `"linuxParameters": { "devices": ${JSON.stringify(paths.map((hostPath) => ({ hostPath })))} }, "image"`,
      );
    const text = withDevices('/dev/neuron0', '/dev/snd', '/dev/neuron1');
    const mended = applyFixes(analyzed(text), ({ rule }) => rule === 'neuron-device-conflict');
    assert.deepEqual(JSON.parse(mended), JSON.parse(withDevices('/dev/snd')));
    assert.ok(!analyzed(withDevices('/dev/snd')).findings.some(({ rule }) => rule === 'neuron-device-conflict'));
  });
});

type Requirements = readonly object[] | undefined;

function document(task: object, containers: readonly Requirements[]): string {
  const containerDefinitions = containers.map((resourceRequirements, index) => ({
    name: `c${index}`,
    image: 'example/model:9',
    cpu: 64,
    memory: 64,
    resourceRequirements,
  }));
  return JSON.stringify({ family: 'model', ...task, containerDefinitions }, null, 2);
}

const judge = (task: object, containers: readonly Requirements[]): readonly Finding[] =>
  analyzed(document(task, containers)).findings;

const rulesOf = (task: object, containers: readonly Requirements[]) => judge(task, containers).map(({ rule }) => rule);

const titles = (finding: Finding | undefined) => finding?.fixes?.map(({ title }) => title);

describe('gpu-windows: edges', () => {
  it('beside Managed Instances it is the system that is wrong', () => {
    const level = {
      requiresCompatibilities: ['MANAGED_INSTANCES'],
      networkMode: 'awsvpc',
      runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
    };
    assert.deepEqual(rulesOf(level, [[GPU]]), ['mi-linux-only']);
  });
});
