import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/analyze.ts';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

const RIGHT = [
  { name: 'IgnoredUID', value: '1337' },
  { name: 'AppPorts', value: '8080' },
  { name: 'ProxyIngressPort', value: '15000' },
  { name: 'ProxyEgressPort', value: '15001' },
];

describe('proxy-network-mode: edges', () => {
  it('stands at the proxy where there is no mode, and says so once', () => {
    const [finding, ...others] = judge({ networkMode: undefined });
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'proxy-network-mode');
    assert.match(finding.message, /Without networkMode it is refused/);
    assert.deepEqual(finding.related, []);
  });

  it('leaves Fargate to the rule about Fargate', () => {
    const task = { networkMode: 'bridge', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' };
    assert.deepEqual(rulesOf(judge(task)), []);
    const { findings } = analyzed(JSON.stringify(document(task)));
    assert.deepEqual(rulesOf(findings), ['network-fargate-requires-awsvpc']);
  });

  it('is silent where the platform decides about the mode', () => {
    const task = { networkMode: undefined, requiresCompatibilities: ['MANAGED_INSTANCES'] };
    assert.deepEqual(rulesOf(judge(task)), ['proxy-launch-type']);
  });
});

describe('proxy-launch-type: edges', () => {
  it('speaks once on external instances, in whatever mode', () => {
    for (const networkMode of ['bridge', 'host', undefined])
      assert.deepEqual(rulesOf(judge({ networkMode, requiresCompatibilities: ['EC2', 'EXTERNAL'] })), [
        'proxy-launch-type',
      ]);
  });

  it('warns on Windows', () => {
    const runtimePlatform = { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' };
    const [finding, ...others] = judge({ runtimePlatform });
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'proxy-launch-type');
    assert.equal(finding.severity, 'warning');
    assert.match(finding.message, /WINDOWS_SERVER_2022_CORE/);
  });
});

describe('proxy-unknown-container: edges', () => {
  it('names the containers where none has a similar name, without a fix', () => {
    const [finding] = judge({}, { containerName: 'sidecar' }).filter(({ rule }) => rule === 'proxy-unknown-container');
    assert.match(finding?.message ?? '', /Name one of the containers: app, envoy\./);
    assert.deepEqual(finding?.fixes, []);
  });
});

describe('proxy-required-properties: edges', () => {
  it('wants all of them where there are none', () => {
    for (const properties of [undefined, null, []]) {
      const [finding] = judge({}, { properties }).filter(({ rule }) => rule === 'proxy-required-properties');
      assert.match(
        finding?.message ?? '',
        /lacks IgnoredUID or IgnoredGID, AppPorts, ProxyIngressPort, ProxyEgressPort,/,
      );
    }
  });

  it('inserts what the task shows', () => {
    const text = `{
  "networkMode": "awsvpc",
  "proxyConfiguration": { "containerName": "envoy" },
  "containerDefinitions": [
    { "name": "app", "image": "example/app:1", "memory": 64, "portMappings": [
      { "containerPort": 80 }, { "containerPort": 53, "protocol": "udp" }, { "containerPort": 90 }
    ] },
    { "name": "envoy", "image": "example/envoy:1", "memory": 64, "user": "7:8", "portMappings": [{ "containerPort": 9901 }] }
  ]
}`;
    const mended = applyFixes(analyzed(text), ({ rule }) => rule === 'proxy-required-properties');
    assert.deepEqual(JSON.parse(mended).proxyConfiguration.properties, [
      { name: 'IgnoredUID', value: '7' },
      { name: 'AppPorts', value: '80,90' },
      { name: 'ProxyIngressPort', value: '15000' },
      { name: 'ProxyEgressPort', value: '15001' },
    ]);
  });

  it('keeps what is there, with its comments', () => {
    const text = `{ "networkMode": "awsvpc", "proxyConfiguration": { "containerName": "envoy", "properties": [
  // ours
  { "name": "IgnoredUID", "value": "" }, // empty
  { "name": "AppPorts", "value": "80" },
  { "name": "ProxyIngressPort", "value": "1" }, // last
] } }`;
    const mended = applyFixes(analyzed(text), ({ rule }) => rule === 'proxy-required-properties');
    const wanted = text
      .replace('""', '"1337"')
      .replace('// last', '// last\n  { "name": "ProxyEgressPort", "value": "15001" },');
    assert.equal(mended, wanted);
  });

  it('has no fix without a port to name', () => {
    const properties = RIGHT.filter(({ name }) => name !== 'AppPorts');
    const [finding] = judge({}, { properties }).filter(({ rule }) => rule === 'proxy-required-properties');
    assert.deepEqual(finding?.fixes, []);
  });

  it('wants a user or a group that is ignored, and one is enough', () => {
    const [, ...others] = RIGHT;
    const cases: readonly (readonly [uid: string | undefined, gid: string | undefined, found: number])[] = [
      ['', '', 1],
      [undefined, '', 1],
      ['', '7', 0],
      [undefined, '7', 0],
      ['7', '', 0],
    ];
    for (const [uid, gid, found] of cases) {
      const ignored = [
        { name: 'IgnoredUID', value: uid },
        { name: 'IgnoredGID', value: gid },
      ].filter(({ value }) => value !== undefined);
      const findings = judge({}, { properties: [...ignored, ...others] });
      const own = findings.filter(({ rule }) => rule === 'proxy-required-properties');
      assert.equal(own.length, found, JSON.stringify(ignored));
    }
  });
});

describe('proxy-property-name: edges', () => {
  it('a misspelled name is the mistake, not the missing name', () => {
    const properties = RIGHT.map(({ name, value }) => ({ name: name.replace('Ingress', 'Ingres'), value }));
    const findings = judge({}, { properties });
    assert.deepEqual(rulesOf(findings), ['proxy-app-mesh-eol', 'proxy-property-name']);
    assert.equal(findings.at(-1)?.severity, 'error');
  });

  it('does not turn a name into one that is there', () => {
    const properties = [...RIGHT, { name: 'appPorts', value: '9090' }];
    const finding = judge({}, { properties }).at(-1);
    assert.equal(finding?.severity, 'warning');
    assert.deepEqual(
      finding?.fixes?.map(({ title }) => title),
      ['Remove "appPorts"'],
    );
  });
});

describe('proxy-property-value: edges', () => {
  const without = (name: string) =>
    judge({}, { properties: [...RIGHT.filter((one) => one.name !== name), { name }] }).at(-1);

  for (const [name, titles] of [
    ['AppPorts', []],
    ['ProxyEgressPort', ['Set the value to "15001"']],
    ['IgnoredUID', ['Set the value to "1337"']],
    ['IgnoredGID', ['Set the value to ""', 'Remove the property']],
    ['EgressIgnoredIPs', ['Set the value to ""', 'Remove the property']],
  ] as const) {
    it(name, () => {
      const finding = without(name);
      assert.equal(finding?.rule, 'proxy-property-value');
      assert.deepEqual(
        finding?.fixes?.map(({ title }) => title),
        titles,
      );
    });
  }

  it('calls a property without a name by its place', () => {
    const finding = judge({}, { properties: [...RIGHT, { value: null }] }).at(-1);
    assert.match(finding?.message ?? '', /^The proxy property #5 has no value/);
  });

  it('is the only finding about its null', () => {
    const task = document({}, { properties: [...RIGHT, { name: 'EgressIgnoredIPs', value: null }] });
    assert.deepEqual(rulesOf(analyzed(JSON.stringify(task)).findings), ['proxy-app-mesh-eol', 'proxy-property-value']);
  });
});

describe('proxy-user: edges', () => {
  it('compares numbers', () => {
    checkFindings(`
{
  "family": "orders",
  "networkMode": "awsvpc",
  "proxyConfiguration": {
//^^^^^^^^^^^^^^^^^^^^ warning proxy-app-mesh-eol: This proxyConfiguration is for AWS App Mesh, which ended on 2026-09-30: the proxy gets no routes any more. Remove it together with the proxy container, and connect the services with Service Connect. [fix]
    "containerName": "envoy",
    "properties": [
      { "name": "IgnoredUID", "value": "1337" },
      { "name": "IgnoredGID", "value": "" },
      { "name": "AppPorts", "value": "8080" },
      { "name": "ProxyIngressPort", "value": "15000" },
      { "name": "ProxyEgressPort", "value": "15001" }
    ]
  },
  "containerDefinitions": [
    { "name": "envoy", "image": "example/envoy:1", "memory": 256, "user": "1000:1337" }
//                                                                        ^^^^^^^^^^^ warning proxy-user: Container "envoy" is the proxy and runs as user 1000:1337, while the proxy ignores the traffic of user 1337: what the proxy sends comes back to it. Use the same number in both. [fix]
  ]
}`);
  });
});

function document(task: object, proxy: object = {}): object {
  return {
    family: 'mesh',
    networkMode: 'awsvpc',
    containerDefinitions: [
      { name: 'app', image: 'example/app:1', memory: 64 },
      { name: 'envoy', image: 'example/envoy:1', memory: 64, user: '1337' },
    ],
    proxyConfiguration: { containerName: 'envoy', properties: RIGHT, ...proxy },
    ...task,
  };
}

function judge(task: object, proxy: object = {}): Finding[] {
  return analyzed(JSON.stringify(document(task, proxy))).findings.filter(({ rule }) => rule.startsWith('proxy-'));
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
