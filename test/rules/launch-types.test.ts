import assert from 'node:assert/strict';
import type { Levels } from '../../server/src/core/rules/rule.ts';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

function task(types: readonly string[], members: object = {}, container: object = {}): string {
  return JSON.stringify({
    family: 'web',
    requiresCompatibilities: types,
    containerDefinitions: [{ name: 'web', image: 'example/web:4.2', memory: 128, ...container }],
    ...members,
  });
}

function rules(text: string, pattern: RegExp, levels: Levels = {}): string[] {
  return analyzed(text, { levels })
    .findings.map(({ rule }) => rule)
    .filter((rule) => pattern.test(rule));
}

describe('mi-unsupported-parameter', () => {
  const OWN = /^mi-unsupported|^network-.*-(?:awsvpc|mode)$|^proxy-launch/;

  it('speaks of every member once, and its fixes take all of them out', () => {
    const container = {
      links: ['db'],
      hostname: 'web',
      dnsServers: ['10.0.0.2'],
      disableNetworking: true,
      dockerSecurityOptions: ['no-new-privileges'],
      linuxParameters: { maxSwap: 0, swappiness: 60, sharedMemorySize: 64, initProcessEnabled: true },
    };
    const { findings, ...analysis } = analyzed(task(['MANAGED_INSTANCES'], {}, container));
    const own = findings.filter(({ rule }) => rule === 'mi-unsupported-parameter');
    assert.equal(own.length, 8);
    const mended = JSON.parse(applyFixes({ ...analysis, findings }, ({ rule }) => rule === 'mi-unsupported-parameter'));
    assert.deepEqual(mended.containerDefinitions, [
      { name: 'web', image: 'example/web:4.2', memory: 128, linuxParameters: { initProcessEnabled: true } },
    ]);
  });

  it('leaves to the rules of the network mode what the mode refuses', () => {
    const container = { links: ['db'], hostname: 'web', dnsServers: ['10.0.0.2'], disableNetworking: true };
    const inMode = (networkMode: string) => rules(task(['MANAGED_INSTANCES'], { networkMode }, container), OWN);
    assert.deepEqual(inMode('awsvpc').sort(), [
      'network-disable-networking-awsvpc',
      'network-dns-servers-awsvpc',
      'network-hostname-awsvpc',
      'network-links-mode',
    ]);
    assert.deepEqual(inMode('host').sort(), [
      'mi-unsupported-parameter',
      'mi-unsupported-parameter',
      'mi-unsupported-parameter',
      'network-links-mode',
    ]);
  });

  it('leaves the proxy to its own rule, and to Fargate what Fargate refuses', () => {
    const proxy = { proxyConfiguration: { containerName: 'web', properties: [] } };
    assert.deepEqual(rules(task(['MANAGED_INSTANCES'], proxy), OWN), ['proxy-launch-type']);
    const swap = { linuxParameters: { maxSwap: 512 } };
    assert.deepEqual(rules(task(['MANAGED_INSTANCES', 'FARGATE'], { networkMode: 'awsvpc' }, swap), OWN), []);
    assert.deepEqual(rules(task(['EC2'], {}, swap), OWN), []);
  });
});

describe('mi-log-driver', () => {
  const speaks = (logDriver: string) =>
    rules(task(['MANAGED_INSTANCES'], {}, { logConfiguration: { logDriver } }), /^mi-log-driver$/).length > 0;

  it('takes three drivers', () => {
    for (const right of ['awslogs', 'splunk', 'awsfirelens']) assert.ok(!speaks(right), right);
    for (const wrong of ['json-file', 'fluentd', 'gelf', 'journald', 'syslog']) assert.ok(speaks(wrong), wrong);
  });

  it('writes the logs of each container to the group of the family, in the Region of the document', () => {
    const containers = ['web', 'db'].map((name) => ({
      name,
      image: `111122223333.dkr.ecr.ap-northeast-2.amazonaws.com/${name}:1`,
      memory: 128,
      logConfiguration: { logDriver: 'syslog', options: { tag: name } },
    }));
    const text = task(['MANAGED_INSTANCES'], { containerDefinitions: containers });
    const mended = JSON.parse(applyFixes(analyzed(text), ({ rule }) => rule === 'mi-log-driver'));
    assert.deepEqual(
      mended.containerDefinitions.map(({ logConfiguration }: { logConfiguration: object }) => logConfiguration),
      ['web', 'db'].map((name) => ({
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'ap-northeast-2', 'awslogs-stream-prefix': name },
      })),
    );
  });
});

describe('mi-stop-timeout', () => {
  const limit = (container: object, types: readonly string[] = ['MANAGED_INSTANCES']) =>
    rules(task(types, {}, container), /^mi-stop-timeout$/).length;

  it('knows the limits', () => {
    assert.equal(limit({ startTimeout: 600, stopTimeout: 86_400 }), 0);
    assert.equal(limit({ startTimeout: 601, stopTimeout: 86_401 }), 2);
    assert.equal(limit({ stopTimeout: 86_401 }, ['EC2']), 0);
    assert.equal(limit({ stopTimeout: 86_401 }, ['MANAGED_INSTANCES', 'FARGATE']), 0);
  });

  it('sets the nearest number', () => {
    const text = task(['MANAGED_INSTANCES'], {}, { startTimeout: 900, stopTimeout: 100_000 });
    const [container] = JSON.parse(
      applyFixes(analyzed(text), ({ rule }) => rule === 'mi-stop-timeout'),
    ).containerDefinitions;
    assert.deepEqual([container.startTimeout, container.stopTimeout], [600, 86_400]);
  });
});

describe('mi-placement-attribute', () => {
  const found = (expression: string) =>
    analyzed(task(['MANAGED_INSTANCES'], { placementConstraints: [{ type: 'memberOf', expression }] })).findings.find(
      ({ rule }) => rule === 'mi-placement-attribute',
    )?.message;

  it('takes four attributes, and what is no attribute', () => {
    for (const expression of [
      'attribute:ecs.subnet-id == subnet-0a1b2c3d',
      'attribute:ecs.availability-zone in [us-east-1a, us-east-1b]',
      'attribute:ecs.cpu-architecture == arm64 and attribute:ecs.instance-type =~ m7g.*',
      'task:group == service:web',
      '',
    ]) {
      assert.equal(found(expression), undefined, expression);
    }
  });

  it('names the others, each once', () => {
    const expression = 'attribute:stack == a or attribute:stack == b or attribute:ecs.ami-id == ami-1';
    assert.match(found(expression) ?? '', /asks for stack, ecs\.ami-id, and/);
  });
});

describe('external-no-load-balancer', () => {
  const named = { portMappings: [80, 81].map((port) => ({ containerPort: port, name: `port-${port}` })) };
  const OWN = /^external-no|^sc-network/;

  it('speaks once, in the place of advice that does not help there', () => {
    assert.deepEqual(rules(task(['EXTERNAL'], { networkMode: 'host' }, named), OWN), ['external-no-load-balancer']);
    assert.deepEqual(rules(task(['EXTERNAL', 'EC2'], { networkMode: 'host' }, named), OWN), [
      'external-no-load-balancer',
      'sc-network-mode',
      'sc-network-mode',
    ]);
    assert.deepEqual(rules(task(['EC2'], { networkMode: 'bridge' }, named), OWN), []);
  });
});

describe('ec2-runtime-platform', () => {
  const speaks = (types: readonly string[], runtimePlatform: object) =>
    rules(task(types, { runtimePlatform }), /^ec2-/, { 'ec2-runtime-platform': 'on' }).length > 0;

  it('speaks of what AWS assumes, for EC2 alone', () => {
    assert.ok(speaks(['EC2'], { operatingSystemFamily: 'LINUX' }));
    assert.ok(speaks(['EC2'], { operatingSystemFamily: 'LINUX', cpuArchitecture: 'X86_64' }));
    assert.ok(!speaks(['EC2'], { operatingSystemFamily: 'LINUX', cpuArchitecture: 'ARM64' }));
    assert.ok(!speaks(['EC2'], { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }));
    assert.ok(!speaks(['EC2', 'FARGATE'], { operatingSystemFamily: 'LINUX' }));
    assert.ok(!speaks([], { operatingSystemFamily: 'LINUX' }));
    assert.ok(!speaks(['EC2'], {}));
  });
});

describe('launch-type-conflict', () => {
  const TYPES = ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'];
  const MODE = '"networkMode": ${MODE}';
  const spoken = (types: readonly string[], mode: string) =>
    rules(task(types).replace('"family":"web"', `"family":"web",${mode}`), /^launch-type-conflict$|^network-.*awsvpc$/);

  it('speaks of no pair but Fargate and external instances', () => {
    for (const one of TYPES) {
      for (const other of TYPES) {
        const pair = [one, other].sort().join();
        assert.equal(spoken([one, other], MODE).length, pair === 'EXTERNAL,FARGATE' ? 1 : 0, pair);
      }
    }
  });

  it('leaves a known mode to the rules that speak of it', () => {
    for (const mode of ['"networkMode": "awsvpc"', '"networkMode": "bridge"', '"cpu": "256"']) {
      assert.ok(!spoken(['FARGATE', 'EXTERNAL'], mode).includes('launch-type-conflict'), mode);
      assert.ok(spoken(['FARGATE', 'EXTERNAL'], mode).length > 0, mode);
    }
  });

  it('stands at the later one, among others too', () => {
    checkFindings(`
{
  "family": "probe",
  "requiresCompatibilities": ["EC2", "EXTERNAL", "FARGATE"],
//                                               ^^^^^^^^^ warning launch-type-conflict: The task lists "EXTERNAL" and "FARGATE", which have no network mode in common, and AWS checks it for both, so it is always refused. Take one of them out. [fix]
  "networkMode": "\${MODE}",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "probe", "image": "example/probe:1.0" }]
}`);
  });
});

describe('mi-unsupported-parameter: swap', () => {
  it('swappiness alone is one mistake', () => {
    const text = task(['MANAGED_INSTANCES'], { networkMode: 'awsvpc' }, { linuxParameters: { swappiness: 10 } });
    assert.deepEqual(rules(text, /^(?:mi|linux)-/), ['mi-unsupported-parameter']);
  });
});

describe('mi-log-driver', () => {
  it('sends the logs to a group of the family in the Region of the document', () => {
    const text = task(
      ['MANAGED_INSTANCES'],
      { networkMode: 'awsvpc', executionRoleArn: 'web-execution' },
      {
        image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1',
        logConfiguration: { logDriver: 'json-file', options: { 'max-size': '10m' } },
      },
    );
    const mended = JSON.parse(applyFixes(analyzed(text), ({ rule }) => rule === 'mi-log-driver'));
    assert.deepEqual(mended.containerDefinitions[0].logConfiguration, {
      logDriver: 'awslogs',
      options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
    });
  });
});
