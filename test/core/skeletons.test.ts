import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { plainText } from '../../server/src/core/features/skeletons/plain-text.ts';
import { SKELETONS } from '../../server/src/core/features/skeletons/skeletons.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import type { Levels } from '../../server/src/core/rules/rule.ts';
import { elementTypes, members } from '../../server/src/core/schema/tables.generated.ts';
import { analyzed } from '../support/check.ts';

const DOCUMENTS = SKELETONS.filter(({ member }) => member === undefined);
const PARTS = SKELETONS.filter(({ member }) => member !== undefined);

/** Recommendations that ship off, and that a document to begin with does not follow, or some of them do not. */
const NOT_FOLLOWED: readonly (readonly [rule: string, reason: string, documents?: readonly string[]])[] = [
  ['exec-init-process', 'ECS Exec is for those who switch it on'],
  ['health-image-check-ignored', 'what tells whether a worker or an agent is healthy, its author knows'],
  ['linux-capability-drop-all', 'what an image needs, its author knows'],
  ['network-awsvpc-run-needs-configuration', 'reminds of the service, in every task in awsvpc'],
  ['network-host-single-task', 'a daemon is one on each instance'],
  ['network-prefer-awsvpc', 'bridge and host are what these documents are about'],
  ['sec-host-network-mode', 'as above'],
  ['sec-image-digest', 'nobody types a digest'],
  ['sec-no-new-privileges', 'what an image needs, its author knows'],
  ['sec-readonly-root', 'as above'],
  ['sec-root-user', 'as above'],
  ['sec-windows-administrator', 'as above'],
  ['sc-named-port', 'there is no Service Connect for these', ['fargate-windows', 'ec2-bridge-web', 'external-service']],
  ['sc-app-protocol-immutable', 'reminds of the service, in every port with a protocol'],
  ['tag-missing', 'which tags there are, each company knows'],
];

/** Every rule is on, or every one that a document follows. */
function levels(document?: string): Levels {
  const excepted = NOT_FOLLOWED.filter(([, , documents]) => document && (documents?.includes(document) ?? true));
  const off = new Set(excepted.map(([rule]) => rule));
  return Object.fromEntries(rules.filter(({ id }) => !off.has(id)).map(({ id }) => [id, 'on' as const]));
}

type Value = unknown;
type Members = Readonly<Record<string, Value>>;

const ROLES = {
  executionRoleArn: 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole',
  taskRoleArn: 'arn:aws:iam::111122223333:role/web-task',
};
const LINUX = { operatingSystemFamily: 'LINUX', cpuArchitecture: 'X86_64' };
const WINDOWS = { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE', cpuArchitecture: 'X86_64' };
const WEB = { name: 'web', image: 'example/web:1.0', essential: true };

/** A task for Fargate with a container "web" of these members, and with these members of its own. */
function fargate(container: Members, task: Members = {}): Members {
  return {
    family: 'web',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '1024',
    memory: '2048',
    runtimePlatform: LINUX,
    ...ROLES,
    containerDefinitions: [{ ...WEB, ...container }, ...beside(task)],
    ...without(task),
  };
}

/** The same on EC2, in network mode `bridge`. */
function bridge(container: Members, task: Members = {}): Members {
  return {
    family: 'web',
    requiresCompatibilities: ['EC2'],
    networkMode: 'bridge',
    ...ROLES,
    containerDefinitions: [{ ...WEB, memory: 512, ...container }, ...beside(task)],
    ...without(task),
  };
}

const windows = (container: Members) => fargate(container, { runtimePlatform: WINDOWS });
const beside = ({ beside = [] }: Members) => beside as readonly Value[];
const without = ({ beside: _beside, ...task }: Members) => task;

const ROUTER = {
  name: 'log-router',
  image: 'example/fluent-bit:1.0',
  essential: true,
  memoryReservation: 64,
  firelensConfiguration: { type: 'fluentbit' },
};
const ROUTED = {
  logConfiguration: { logDriver: 'awsfirelens', options: { Name: 'cloudwatch_logs', region: 'us-east-1' } },
};
const HEALTHY = { command: ['CMD-SHELL', 'pg_isready'] };
const MOUNTED = { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] };

/** Name or member of a skeleton → the tasks that its value is put into. The name counts more. */
const TASKS: Readonly<Record<string, readonly ((value: Value) => Members)[]>> = {
  'RegisterTaskDefinitionRequest.containerDefinitions': [
    (it) => fargate({}, { beside: [{ ...(it as Members), name: 'other' }] }),
    (it) => bridge({}, { beside: [{ ...(it as Members), name: 'other' }] }),
  ],
  'container-firelens': [(it) => fargate(ROUTED, { beside: [it] }), (it) => bridge(ROUTED, { beside: [it] })],
  'ContainerDefinition.healthCheck': [(healthCheck) => fargate({ healthCheck })],
  'health-powershell': [(healthCheck) => windows({ healthCheck })],
  'ContainerDefinition.logConfiguration': [
    (logConfiguration) => fargate({ logConfiguration }),
    (logConfiguration) => bridge({ logConfiguration }),
  ],
  ...Object.fromEntries(
    ['cloudwatch', 's3', 'datadog'].map((to) => [
      `log-firelens-${to}`,
      [(logConfiguration: Value) => fargate({ logConfiguration }, { beside: [ROUTER] })],
    ]),
  ),
  'ContainerDefinition.secrets': [(it) => fargate({ secrets: [it] })],
  'Secret.valueFrom': [(valueFrom) => fargate({ secrets: [{ name: 'API_KEY', valueFrom }] })],
  'SecretOption.valueFrom': [
    (valueFrom) => {
      const options = { 'splunk-url': 'https://splunk.example.com:8088' };
      const secretOptions = [{ name: 'splunk-token', valueFrom }];
      return fargate({ logConfiguration: { logDriver: 'splunk', options, secretOptions } });
    },
  ],
  'ContainerDefinition.environment': [(it) => fargate({ environment: [it] })],
  'ContainerDefinition.environmentFiles': [(it) => fargate({ environmentFiles: [it] })],
  'ContainerDefinition.portMappings': [(it) => fargate({ portMappings: [it] }), (it) => bridge({ portMappings: [it] })],
  'port-dynamic': [(it) => bridge({ portMappings: [it] })],
  'ContainerDefinition.mountPoints': [(it) => fargate({ mountPoints: [it] }, { volumes: [{ name: 'data' }] })],
  'ContainerDefinition.dependsOn': [
    (it) => fargate({ dependsOn: [it] }, { beside: [{ ...WEB, name: 'db', healthCheck: HEALTHY }] }),
  ],
  'depends-start': [(it) => fargate({ dependsOn: [it], ...ROUTED }, { beside: [ROUTER] })],
  'depends-complete': [
    (it) => fargate({ dependsOn: [it] }, { beside: [{ ...WEB, name: 'migrate', essential: false }] }),
  ],
  'ContainerDefinition.ulimits': [(it) => fargate({ ulimits: [it] })],
  'ContainerDefinition.restartPolicy': [(restartPolicy) => fargate({ restartPolicy })],
  'ContainerDefinition.linuxParameters': [(linuxParameters) => fargate({ linuxParameters })],
  'LinuxParameters.tmpfs': [(it) => fargate({ linuxParameters: { tmpfs: [it] } })],
  'ContainerDefinition.resourceRequirements': [(it) => bridge({ resourceRequirements: [it] })],
  'ContainerDefinition.firelensConfiguration': [
    (firelensConfiguration) => fargate(ROUTED, { beside: [{ ...ROUTER, firelensConfiguration }] }),
  ],
  'RegisterTaskDefinitionRequest.volumes': [(it) => bridge(MOUNTED, { volumes: [it] })],
  'volume-scratch': [
    (it) => fargate({ mountPoints: [{ sourceVolume: 'scratch', containerPath: '/data' }] }, { volumes: [it] }),
  ],
  'volume-efs': [(it) => fargate(MOUNTED, { volumes: [it] })],
  'volume-at-launch': [(it) => fargate(MOUNTED, { volumes: [it] })],
  'volume-fsx': [
    (it) => ({
      ...bridge({ mountPoints: [{ sourceVolume: 'data', containerPath: 'C:\\data' }] }, { volumes: [it] }),
      networkMode: undefined,
      runtimePlatform: WINDOWS,
    }),
  ],
  'RegisterTaskDefinitionRequest.runtimePlatform': [(runtimePlatform) => fargate({}, { runtimePlatform })],
  'RegisterTaskDefinitionRequest.ephemeralStorage': [(ephemeralStorage) => fargate({}, { ephemeralStorage })],
  'RegisterTaskDefinitionRequest.tags': [(it) => fargate({}, { tags: [it] })],
};

describe('skeletons', () => {
  it('have names that are unique and titles that tell those of one member apart', () => {
    const names = SKELETONS.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    const titles = SKELETONS.map(({ member, title }) => `${member} ${title()}`);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('say in one sentence what they are for, in Korean too', () => {
    const korean = JSON.parse(readFileSync('l10n/bundle.l10n.ko.json', 'utf8')) as Record<string, string>;
    for (const { name, title, about, member } of SKELETONS) {
      assert.match(about(), /^[A-Z`].*[^.]\.$/, name);
      if (member === undefined) assert.ok(about().length <= 80, `${name} fits a line of the quick pick`);
      assert.doesNotMatch(title(), /\.$/, name);
      assert.match(korean[about()] ?? '', /니다\.$/, name);
    }
  });

  it('belong to members that the schema has', () => {
    for (const { name, member = 'RegisterTaskDefinitionRequest.family' } of PARTS) {
      const [shape = '', key = ''] = member.split('.');
      assert.ok(members[shape]?.includes(key), name);
    }
  });

  for (const { name, body } of SKELETONS) {
    it(`are sound: ${name}`, () => {
      const numbers = [...body.matchAll(/\$\{(\d+)[:|]/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        numbers,
        numbers.map((_number, index) => index + 1),
        'each number stands once with its text, in the order of the text',
      );
      for (const [, number] of body.matchAll(/\$(\d+)/g)) assert.ok(numbers.includes(Number(number)), `$${number}`);
      for (const text of alternatives(body)) {
        assert.doesNotMatch(text, /\$|\t|\r| $/m);
        const value = JSON.parse(text) as Value;
        // Indented by two spaces, and what is written in one line is not broken by the formatter.
        for (const line of text.split('\n')) assert.match(line, /^(?: {2})*\S/);
        assert.equal(JSON.stringify(JSON.parse(text.replace(/\s*\n\s*/g, ''))), JSON.stringify(value));
      }
    });
  }

  it('do not follow these recommendations, and follow all others', () => {
    const all = DOCUMENTS.flatMap(({ body }) => analyzed(plainText(body), { levels: levels() }).findings);
    const spoken = [...new Set(all.map(({ rule }) => rule))].sort();
    assert.deepEqual(spoken, NOT_FOLLOWED.map(([rule]) => rule).sort());
    const off = rules.filter((rule) => rule.default === 'off').map(({ id }) => id);
    assert.deepEqual(
      spoken.filter((rule) => !off.includes(rule)),
      [],
    );
  });

  for (const { name, body } of DOCUMENTS) {
    it(`are task definitions without a finding: ${name}`, () => {
      for (const text of alternatives(body)) {
        const { kind, tree, findings } = analyzed(text, { levels: levels(name), claimed: false });
        assert.equal(kind, 'task-definition');
        assert.deepEqual(tree.templates, []);
        assert.deepEqual(
          findings.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
      }
    });
  }

  for (const { name, member = '', body } of PARTS) {
    it(`fit the task they are for: ${name}`, () => {
      const tasks = TASKS[name] ?? TASKS[member];
      assert.ok(tasks, 'the test says in which task');
      for (const text of alternatives(body)) {
        for (const task of tasks) {
          const { tree, findings } = analyzed(JSON.stringify(task(JSON.parse(text)), null, 2));
          assert.deepEqual(tree.templates, []);
          assert.deepEqual(
            findings
              .filter(({ severity }) => severity === 'error' || severity === 'warning')
              .map(({ rule, message }) => `${rule}: ${message}`),
            [],
          );
        }
      }
    });
  }

  it('of a list are one of its elements', () => {
    for (const { name, member = '', body } of PARTS) {
      if (elementTypes[member] === undefined) continue;
      assert.doesNotMatch(plainText(body), /^\[/, name);
    }
  });
});

describe('the text of a snippet', () => {
  for (const [body, expected] of [
    ['', ''],
    ['plain', 'plain'],
    ['${1:web}', 'web'],
    ['${1}', ''],
    ['${1:}', ''],
    ['$1', ''],
    ['$0', ''],
    ['a$1b$0', 'ab'],
    ['${1:web}-$1-${1}', 'web-web-web'],
    ['$1 ${1:web}', 'web web'],
    ['${12:twelve}$1$12', 'twelvetwelve'],
    ['${1|http,http2,grpc|} $1', 'http http'],
    ['${1|one|}', 'one'],
    ['${1|a\\,b,c|}', 'a,b'],
    ['${1|a\\|b,c|}', 'a|b'],
    ['${1|a\\\\,c|}', 'a\\'],
    ['${1:a\\}b}', 'a}b'],
    ['${1:a\\$b\\\\}', 'a$b\\'],
    ['\\$1 \\} \\\\', '$1 } \\'],
    ['\\n { } "a$": $', '\\n { } "a$": $'],
    ['${1:{ "a": 1 \\}}', '{ "a": 1 }'],
    ['${1:unfinished', '${1:unfinished'],
    ['${1|unfinished,', '${1|unfinished,'],
  ] as const) {
    it(`is read: ${body}`, () => assert.equal(plainText(body), expected));
  }
});

/** The text with nothing chosen, and with each further option of each choice. */
function alternatives(body: string): string[] {
  const texts = [plainText(body)];
  for (const { 0: all, 1: number, 2: options = '', index } of body.matchAll(/\$\{(\d+)\|([^|]*)\|\}/g)) {
    for (const option of options.split(',').slice(1)) {
      texts.push(plainText(`${body.slice(0, index)}\${${number}:${option}}${body.slice(index + all.length)}`));
    }
  }
  return texts;
}
