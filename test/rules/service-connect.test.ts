import assert from 'node:assert/strict';
import type { AnalyzeOptions, Finding } from '../../server/src/core/analyze.ts';
import { analyzed, applyFixes } from '../support/check.ts';

describe('sc-named-port: edges', () => {
  const on = { levels: { 'sc-named-port': 'hint' } } as const;
  const container = (name: string, ...portMappings: object[]) => ({
    name,
    image: 'example/app:1',
    memory: 64,
    portMappings,
  });
  const names = (...containers: object[]) => {
    const mended = applyFixes(analyzed(JSON.stringify(containers), on), ({ rule }) => rule === 'sc-named-port');
    return (JSON.parse(mended) as { portMappings: { name?: string }[] }[]).map(({ portMappings }) =>
      portMappings.map(({ name }) => name),
    );
  };

  it('is off unless somebody asks', () =>
    assert.deepEqual(analyzed(JSON.stringify([container('web', { containerPort: 80 })])).findings, []));

  it('makes names that AWS takes', () =>
    assert.deepEqual(
      names(container('-Web_App', { containerPort: 80 }), container(`${'a'.repeat(200)}`, { containerPort: 90 })),
      [['web_app-80-tcp'], [`${'a'.repeat(50)}-90-tcp`]],
    ));

  it('gives no name twice, and none to UDP', () =>
    assert.deepEqual(
      names(
        container('web', { containerPort: 80 }, { containerPort: 80 }, { containerPort: 53, protocol: 'udp' }),
        container('api', { containerPort: 90, name: 'db-70-tcp' }),
        container('db', { containerPort: 70 }),
      ),
      [['web-80-tcp', undefined, undefined], ['db-70-tcp'], [undefined]],
    ));

  it('is silent where Service Connect does not work', () => {
    for (const networkMode of ['host', 'none'])
      assert.deepEqual(judge({ networkMode }, { portMappings: [{ containerPort: 80 }] }, on), []);
  });
});

describe('sc-udp: edges', () => {
  it('hints where there is only a name, and nothing else speaks about Service Connect there', () => {
    for (const networkMode of ['awsvpc', 'bridge', 'host']) {
      const findings = judge({ networkMode }, { portMappings: [{ containerPort: 53, name: 'dns', protocol: 'udp' }] });
      assert.deepEqual(
        findings.map(({ rule, severity, fixes }) => [rule, severity, fixes?.length ?? 0]),
        [['sc-udp', 'hint', 0]],
      );
    }
  });
});

describe('sc-network-mode: edges', () => {
  it('offers the modes that the launch types take', () => {
    const titles = (requiresCompatibilities: readonly string[]) =>
      judge({ networkMode: 'host', requiresCompatibilities, memory: '512' })
        .filter(({ rule }) => rule === 'sc-network-mode')
        .flatMap(({ fixes }) => fixes?.map(({ title }) => title.replace(/.* "(\w+)"$/, '$1')));
    assert.deepEqual(titles(['EC2']), ['awsvpc', 'bridge']);
    assert.deepEqual(titles(['EC2', 'EXTERNAL']), ['bridge']);
    assert.deepEqual(titles(['MANAGED_INSTANCES']), ['awsvpc']);
  });

  it('leaves a port with an appProtocol to the rule about that', () =>
    assert.deepEqual(
      judge({ networkMode: 'host' }, { portMappings: [{ containerPort: 80, name: 'web', appProtocol: 'http' }] }),
      [],
    ));
});

describe('sc-hostname, sc-links and sc-reserved-port-range: edges', () => {
  it('without networkMode on Linux the mode is "bridge"', () => {
    const found = judge(
      { memory: '512' },
      { hostname: 'app', links: ['db'], portMappings: [{ containerPort: 80, name: 'web' }] },
    );
    assert.deepEqual(rulesOf(found).sort(), ['sc-hostname', 'sc-links', 'sc-reserved-port-range']);
  });

  it('is silent where there are only external instances', () => {
    const container = { hostname: 'app', links: ['db'], portMappings: [{ containerPort: 80, name: 'web' }] };
    assert.deepEqual(judge({ requiresCompatibilities: ['EXTERNAL'] }, container), []);
    assert.equal(judge({ requiresCompatibilities: ['EXTERNAL', 'EC2'] }, container).length, 4);
  });

  it('once for the task, however many ports are named', () => {
    const portMappings = [80, 81, 82].map((containerPort) => ({ containerPort, name: `p${containerPort}` }));
    assert.deepEqual(rulesOf(judge({}, { portMappings })), ['sc-reserved-port-range', 'sc-task-memory']);
  });
});

describe('sc-task-memory: edges', () => {
  const fixes = (...containers: object[]) =>
    judge({ networkMode: 'awsvpc', containerDefinitions: containers }).flatMap((finding) => finding.fixes ?? []);
  const web = { name: 'web', image: 'example/web:1', portMappings: [{ containerPort: 80, name: 'web' }] };

  it('counts the limit of a container before its reservation', () => {
    const [fix] = fixes(
      { ...web, memory: 256, memoryReservation: 128 },
      { name: 'db', image: 'example/db:1', memoryReservation: 64 },
    );
    assert.equal(fix?.title, 'Set the memory of the task to 384');
  });

  it('has no fix while a container has no memory', () => assert.deepEqual(fixes(web), []));

  it('leaves Fargate to the rule about Fargate', () =>
    assert.deepEqual(judge({ networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256' }), []));
});

describe('sc-app-protocol-immutable: edges', () => {
  const on = { levels: { 'sc-app-protocol-immutable': 'hint' } } as const;
  const task = { networkMode: 'awsvpc', memory: '512' };

  it('speaks about the protocol where there is no appProtocol', () => {
    const [finding] = judge(task, { portMappings: [{ containerPort: 80, name: 'web', protocol: 'tcp' }] }, on);
    assert.match(finding?.message ?? '', /^The protocol "tcp" of port "web"/);
  });

  it('is off unless somebody asks', () =>
    assert.deepEqual(judge(task, { portMappings: [{ containerPort: 80, name: 'web', appProtocol: 'http' }] }), []));
});

function judge(task: object, container: object = {}, options: AnalyzeOptions = {}): Finding[] {
  const web = {
    name: 'web',
    image: 'example/web:1',
    memory: 64,
    portMappings: [{ containerPort: 80, name: 'web' }],
    ...container,
  };
  const text = JSON.stringify({ family: 'web', containerDefinitions: [web], ...task });
  return analyzed(text, options).findings.filter(({ rule }) => rule.startsWith('sc-'));
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
