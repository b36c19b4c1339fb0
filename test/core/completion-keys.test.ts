import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { completionDocumentation } from '../../server/src/core/features/completion/documentation.ts';
import { complete } from '../../server/src/core/features/completion.ts';
import type { SchemaDocumentation } from '../../server/src/core/features/schema-documentation.ts';
import { plainText } from '../../server/src/core/features/skeletons/plain-text.ts';
import { SKELETONS } from '../../server/src/core/features/skeletons/skeletons.ts';
import { members } from '../../server/src/core/schema/tables.generated.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import { analyzed } from '../support/check.ts';
import { accept, acceptSnippet, completionsAt, offered } from '../support/completion.ts';

/** Text with its cursor, a member, and the text with the stops of the snippet when the member is taken. */
const WRITTEN: readonly (readonly [string, string, string, string])[] = [
  ['empty braces', '{$0}', 'family', '{"family": "$1"}'],
  ['braces with blanks', '{ $0 }', 'family', '{ "family": "$1" }'],
  ['braces over lines', '{\n  $0\n}', 'family', '{\n  "family": "$1"\n}'],
  ['an open brace', '{$0', 'family', '{"family": "$1"'],
  ['an open quote', '{"$0', 'family', '{"family": "$1"'],
  ['a pair of quotes', '{"$0"}', 'family', '{"family": "$1"}'],
  ['half a key', '{"fa$0"}', 'family', '{"family": "$1"}'],
  ['half a key that took the brace', '{"fa$0}', 'family', '{"family": "$1"}'],
  ['a word without quotes', '{fa$0}', 'family', '{"family": "$1"}'],
  ['a word on its own line', '{\n  fa$0\n}', 'family', '{\n  "family": "$1"\n}'],
  ['behind a key without a colon', '{"family"$0}', 'family', '{"family": "$1"}'],

  ['a key with its value', '{"pidMode": "task", "fam$0": "web"}', 'family', '{"pidMode": "task", "family": "web"}'],
  ['a key with its colon', '{"fam$0":}', 'family', '{"family":}'],
  ['a key before a value', '{"fam$0" "web"}', 'family', '{"family": "$1", "web"}'],

  ['behind a comma', '{"pidMode": "task", $0}', 'family', '{"pidMode": "task", "family": "$1"}'],
  ['directly behind a comma', '{"pidMode": "task",$0}', 'family', '{"pidMode": "task", "family": "$1"}'],
  ['a text without blanks', '{"pidMode":"task",$0}', 'family', '{"pidMode":"task","family": "$1"}'],
  ['a comma lacks', '{"pidMode": "task" $0}', 'family', '{"pidMode": "task", "family": "$1"}'],
  [
    'a comma lacks on the line before',
    '{"pidMode": "task"\n $0\n}',
    'family',
    '{"pidMode": "task",\n "family": "$1"\n}',
  ],
  [
    'a comma lacks before half a key',
    '{"pidMode": "task"\n "fa$0"\n}',
    'family',
    '{"pidMode": "task",\n "family": "$1"\n}',
  ],
  ['a comma lacks before a word', '{"pidMode": "task"\n fa$0\n}', 'family', '{"pidMode": "task",\n "family": "$1"\n}'],
  ['half a key touches a value', '{"pidMode": "task""fa$0"}', 'family', '{"pidMode": "task", "family": "$1"}'],
  [
    'a comma lacks before a comment',
    '{"pidMode": "task" // small\n $0}',
    'family',
    '{"pidMode": "task", // small\n "family": "$1"}',
  ],
  ['a member behind', '{$0 "pidMode": "task"}', 'family', '{"family": "$1", "pidMode": "task"}'],
  ['a member that touches', '{$0"pidMode": "task"}', 'family', '{"family": "$1", "pidMode": "task"}'],
  [
    'half a key before a member',
    '{\n  "fa$0"\n  "pidMode": "task"\n}',
    'family',
    '{\n  "family": "$1",\n  "pidMode": "task"\n}',
  ],
  [
    'an open key before a member',
    '{\n  "fa$0\n  "pidMode": "task"\n}',
    'family',
    '{\n  "family": "$1",\n  "pidMode": "task"\n}',
  ],
  ['an open key on the line of a member', '{"fa$0 "pidMode": "task"}', 'family', '{"family": "$1", "pidMode": "task"}'],
  ['behind a directive', '{"pidMode": "task", {{ x }} $0}', 'family', '{"pidMode": "task", {{ x }} "family": "$1"}'],
  ['nobody knows the comma', '{"pidMode": "task" {{ x }} $0}', 'family', '{"pidMode": "task" {{ x }} "family": "$1"}'],

  ['an object', '{$0}', 'proxyConfiguration', '{"proxyConfiguration": {\n  "containerName": "$1"\n}}'],
  ['a place for a skeleton', '{$0}', 'ephemeralStorage', '{"ephemeralStorage": $1}'],
  ['a list for skeletons', '{$0}', 'volumes', '{"volumes": [\n  $1\n]}'],
  ['a list of texts', '{$0}', 'requiresCompatibilities', '{"requiresCompatibilities": ["$1"]}'],
  ['a truth value', '{$0}', 'enableFaultInjection', '{"enableFaultInjection": $1}'],
  [
    'a list of objects',
    '{$0}',
    'placementConstraints',
    '{"placementConstraints": [\n  {\n    "type": "$1",\n    "expression": "$2"\n  }\n]}',
  ],
  [
    'the indentation of the document',
    '{\n    "pidMode": "task",\n    $0\n}',
    'proxyConfiguration',
    '{\n    "pidMode": "task",\n    "proxyConfiguration": {\n    "containerName": "$1"\n}\n}',
  ],
  [
    'a map',
    '[{"name": "a", "image": "b", "memory": 1, $0}]',
    'dockerLabels',
    '[{"name": "a", "image": "b", "memory": 1, "dockerLabels": {$1}}]',
  ],
  [
    'an option',
    '[{"name": "a", "image": "b", "logConfiguration": {"logDriver": "awslogs", "options": {$0}}}]',
    'awslogs-group',
    '[{"name": "a", "image": "b", "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "$1"}}}]',
  ],
];

/** Places where no key is offered. */
const NOTHING: readonly string[] = [
  '{"family": "a"$0}',
  '{"family": 1$0}',
  '{"family"$0: "a"}',
  '{"family": "a" // $0\n}',
  '{"family" $0}',
  '{"family" "a" $0}',
  '{fa mi $0}',
  '{"a": {"b": 1, "$0"}, "pidMode": "task"}',
  '{"containerDefinitions": [{"environment": [{"name": "a", "value": {"$0"}}]}]}',
  '{"containerDefinitions": [{"dockerLabels": {"$0"}}]}',
  '{"containerDefinitions": [{"logConfiguration": {"logDriver": "nulllog", "options": {"$0"}}}]}',
  '{"serviceName": "a", "$0"}',
];

const fargate = '"requiresCompatibilities": ["FARGATE"]';
const windows = '"runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}';
const container = (inside: string, task = '') => `{${task}"containerDefinitions": [{"name": "a", ${inside}}]}`;

/** Text with its cursor, the first and the last of what is offered. */
const ORDER: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'what AWS requires',
    '{$0 "pidMode": "task"}',
    ['family (required)', 'containerDefinitions (required)', 'requiresCompatibilities'],
    [],
  ],
  [
    'what Fargate requires',
    `{${fargate}, "family": "a", $0}`,
    [
      'containerDefinitions (required)',
      'networkMode (required)',
      'cpu (required)',
      'memory (required)',
      'executionRoleArn',
    ],
    [
      'proxyConfiguration',
      'placementConstraints (not on Fargate)',
      'ipcMode (not on Fargate)',
      'inferenceAccelerators (not on Fargate)',
    ],
  ],
  [
    'what a mode refuses',
    container('$0', '"networkMode": "awsvpc", '),
    ['image (required)', 'essential', 'portMappings'],
    [
      'hostname (not in network mode "awsvpc")',
      'dnsServers (not in network mode "awsvpc")',
      'extraHosts (not in network mode "awsvpc")',
      'links (not in network mode "awsvpc")',
    ],
  ],
  ['what Windows refuses', container('$0', `${windows}, `), ['image (required)'], ['links (not on Windows)']],
  [
    'what goes with nothing else',
    '{"volumes": [{"host": {}, $0}]}',
    ['name (required)'],
    ['configuredAtLaunch (not together with host)'],
  ],
  [
    'a range or a port',
    container('"portMappings": [{"containerPort": 80, $0}]'),
    ['hostPort', 'protocol', 'name', 'appProtocol'],
    ['appProtocol', 'containerPortRange (not together with containerPort)'],
  ],
  [
    'the options of the driver',
    container('"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "a", $0}}', `${fargate}, `),
    ['awslogs-region (required)', 'awslogs-stream-prefix (required)', 'awslogs-create-group'],
    ['mode', 'max-buffer-size'],
  ],
  [
    'the options for a router',
    `{"containerDefinitions": [{"firelensConfiguration": {"type": "fluentbit"}}, {"logConfiguration": {"logDriver": "awsfirelens", "options": {$0}}}]}`,
    ['Name', 'include-pattern', 'exclude-pattern', 'log-driver-buffer-limit'],
    [],
  ],
  [
    'the options of a router',
    container('"firelensConfiguration": {"type": "fluentbit", "options": {"config-file-type": "s3", $0}}'),
    ['enable-ecs-log-metadata', 'config-file-value'],
    [],
  ],
];

describe('completion of keys', () => {
  for (const [name, marked, label, expected] of WRITTEN) {
    it(`writes sound text: ${name}`, () => assert.equal(acceptSnippet(marked, label), expected));
  }

  it('leaves an editor without snippets behind the colon', () => {
    assert.equal(accept('{"pidMode": "task" $0}', 'family'), '{"pidMode": "task", "family": }');
    assert.equal(accept('{"pidMode": "task", "fam$0": "web"}', 'family'), '{"pidMode": "task", "family": "web"}');
  });

  it('inserts up to the cursor, but leaves no stray quote', () => {
    assert.equal(accept('{fa$0mi}', 'family', 'insert'), '{"family": mi}');
    assert.equal(
      accept('{"pidMode": "task", "fa$0mi": "web"}', 'family', 'insert'),
      '{"pidMode": "task", "family": "web"}',
    );
  });

  for (const marked of NOTHING) {
    it(`offers nothing in ${JSON.stringify(marked)}`, () => assert.deepEqual(offered(marked), []));
  }

  for (const [name, marked, first, last] of ORDER) {
    it(`begins and ends with what is fit: ${name}`, () => {
      const labels = offered(marked);
      assert.deepEqual(labels.slice(0, first.length), first);
      if (last.length > 0) assert.deepEqual(labels.slice(-last.length), last);
    });
  }

  it('knows every member of every container, once', () => {
    const labels = completionsAt(container('$0'))?.items.map(({ label }) => label) ?? [];
    assert.deepEqual(labels.toSorted(), members.ContainerDefinition?.filter((key) => key !== 'name').toSorted());
  });

  it('marks what has ended', () => {
    const ended = completionsAt('{$0 "pidMode": "task"}')?.items.filter(({ isDeprecated }) => isDeprecated);
    assert.deepEqual(
      ended?.map(({ label }) => label),
      ['proxyConfiguration', 'inferenceAccelerators'],
    );
  });

  it('opens the list of values behind the keys that have one', () => {
    const opening = completionsAt(container('$0 "portMappings": []'))?.items.filter(({ opensList }) => opensList);
    const labels = opening?.map(({ label }) => label) ?? [];
    for (const label of ['essential', 'links', 'dependsOn', 'ulimits', 'linuxParameters']) {
      assert.ok(labels.includes(label), label);
    }
    for (const label of ['image', 'memory', 'dockerLabels']) assert.ok(!labels.includes(label), label);
  });

  it('documents each key with what the hover says of it', () => {
    const schema = JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8')) as SchemaDocumentation;
    for (const marked of ['{$0 "pidMode": "task"}', container('$0'), ...ORDER.map(([, text]) => text)]) {
      for (const { label, source } of completionsAt(marked)?.items ?? []) {
        const text = completionDocumentation(source, schema, (english) => `«${english}»`);
        assert.match(text ?? '', source.option ? /\.$/ : new RegExp(`^\\*\\*${label}\\*\\* · .+\n\n«`), label);
      }
    }
  });
});

describe('completion of objects', () => {
  it('begins an object with what it cannot do without', () => {
    assert.equal(
      acceptSnippet('{\n"containerDefinitions": [$0]}', '{ name, image }'),
      '{\n"containerDefinitions": [{\n  "name": "$1",\n  "image": "$2"\n}]}',
    );
    assert.equal(
      acceptSnippet('{\n"containerDefinitions": $0}', '{ name, image }'),
      '{\n"containerDefinitions": [\n  {\n    "name": "$1",\n    "image": "$2"\n  }\n]}',
    );
    assert.equal(
      acceptSnippet('{"containerDefinitions": [$0]}', '{ name, image }'),
      '{"containerDefinitions": [{ "name": "$1", "image": "$2" }]}',
    );
    assert.equal(
      accept('{\n  "volumes": [\n    $0\n  ]\n}', '{ name }'),
      '{\n  "volumes": [\n    {\n      "name": ""\n    }\n  ]\n}',
    );
  });

  it('leaves text that parses', () => {
    const { problems } = parseJson(accept('{\n  "volumes": [\n    {"name": "a"} $0\n  ]\n}', '{ name }'));
    assert.deepEqual(problems, []);
  });
});

/** Text with its cursor and the ports that are offered. */
const PORTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'what the environment says',
    container('"environment": [{"name": "PORT", "value": "8080"}], "portMappings": [{"containerPort": $0}]'),
    ['8080* (PORT)'],
  ],
  [
    'what the health check asks',
    container(
      '"healthCheck": {"command": ["CMD-SHELL", "curl -f http://localhost:3000/ || exit 1"]}, "portMappings": [{"containerPort": $0}]',
    ),
    ['3000* (healthCheck)'],
  ],
  [
    'not what is mapped',
    container(
      '"environment": [{"name": "PORT", "value": "8080"}], "portMappings": [{"containerPort": 8080}, {"containerPort": $0}]',
    ),
    [],
  ],
  [
    'a host port',
    container('"portMappings": [{"containerPort": 80, "hostPort": $0}]', '"networkMode": "bridge", '),
    ['0 (a free port of the instance)', '80 (the container port)'],
  ],
  [
    'a host port in awsvpc',
    container('"portMappings": [{"containerPort": 80, "hostPort": $0}]', '"networkMode": "awsvpc", '),
    ['80* (the container port)'],
  ],
  [
    'what the proxy is asked for',
    '{"proxyConfiguration": {"containerName": "a", "properties": [{"name": "AppPorts"}, {"name": "$0"}]}}',
    ['IgnoredUID', 'IgnoredGID', 'ProxyIngressPort', 'ProxyEgressPort', 'EgressIgnoredPorts', 'EgressIgnoredIPs'],
  ],
  [
    'secrets of the driver',
    container('"logConfiguration": {"logDriver": "splunk", "secretOptions": [{"name": "splunk-t$0"}]}'),
    ['splunk-token (required)', 'splunk-url (required)', 'splunk-source'],
  ],
];

describe('completion with skeletons', () => {
  const documents = SKELETONS.filter(({ member }) => member === undefined);

  it('offers whole documents where there is nothing yet, to a document that is to be one', () => {
    const empty = complete(analyzed(''), 0, true);
    assert.deepEqual(
      empty?.items.map(({ label, snippet }) => [label, snippet]),
      documents.map(({ title, body }) => [title(), body]),
    );
    assert.equal(complete(analyzed('// about\n'), 9, true)?.items.length, documents.length);
    assert.equal(complete(analyzed(''), 0), undefined);
    assert.equal(complete(analyzed('// about'), 8, true), undefined);
    assert.equal(complete(analyzed('{{ x }}'), 7, true), undefined);
  });

  for (const [name, marked] of [
    ['on one line', '{$0}'],
    ['on three lines', '{\n  $0\n}'],
    ['with the cursor behind the brace', '{$0\n}'],
    ['open', '{$0'],
  ] as const) {
    it(`fills empty braces: ${name}`, () => {
      for (const { title, body } of documents) assert.equal(accept(marked, title()), plainText(body));
    });
  }

  it('puts last what the task does not take', () => {
    const last = (marked: string) => offered(marked).slice(-3);
    assert.deepEqual(last(`{${fargate}, "volumes": [$0]}`), [
      'Folder of the instance (not on Fargate)',
      'Docker volume (not on Fargate)',
      'FSx for Windows File Server (not on Fargate)',
    ]);
    assert.deepEqual(
      offered('{"volumes": [$0]}').filter((label) => label.includes('not')),
      [],
    );
  });

  it('names first what fits the operating system', () => {
    const checks = (task: string) =>
      offered(container('"healthCheck": $0', task)).filter((label) => /PowerShell|curl/.test(label));
    assert.deepEqual(checks(`${windows}, `), [
      'Health check on Windows with PowerShell',
      'Health check over HTTP with curl (for Linux)',
    ]);
    assert.deepEqual(checks(''), [
      'Health check over HTTP with curl',
      'Health check on Windows with PowerShell (for Windows)',
    ]);
  });

  it('says what speaks against a skeleton, each thing on its own', () => {
    const marked = (text: string) => offered(text).filter((label) => label.includes('(not'));
    assert.deepEqual(marked(`{"networkMode": "host", "containerDefinitions": [{"name": "a", "portMappings": [$0]}]}`), [
      'Port with a random host port (not in network mode "host")',
      'Range of ports (not in network mode "host")',
    ]);
    assert.deepEqual(marked('{"requiresCompatibilities": ["EC2"], "pidMode": "task", "ephemeralStorage": $0}'), [
      'More storage on Fargate (not on EC2)',
    ]);
    assert.deepEqual(marked('{"requiresCompatibilities": ["EXTERNAL"], "pidMode": "task", "runtimePlatform": $0}'), [
      'Windows (not on external instances)',
    ]);
  });

  for (const surroundings of [
    '"requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "1024", "memory": "4096"',
    `"requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "1024", "memory": "4096", ${windows}`,
    '"requiresCompatibilities": ["EC2"], "networkMode": "bridge"',
    '"requiresCompatibilities": ["EC2"], "networkMode": "host"',
    '"requiresCompatibilities": ["EC2"], "networkMode": "none"',
    `"requiresCompatibilities": ["EC2"], ${windows}`,
    '"requiresCompatibilities": ["EXTERNAL"]',
    '"requiresCompatibilities": ["MANAGED_INSTANCES"], "networkMode": "awsvpc"',
  ]) {
    it(`puts no error into a task with ${surroundings.replaceAll('"', '')}`, () => {
      const errorsIn = (text: string) =>
        analyzed(text).findings.flatMap(({ severity, rule }) => (severity === 'error' ? [rule] : []));
      // What the others of a task have to give: a role, a router, a container or volume of that name.
      const aboutOthers =
        /-role|^firelens-(?:missing|unused)|^depends-unknown|^volume-(?:unknown|launch-unmounted)|^depends-healthy/;
      for (const path of new Set(SKELETONS.flatMap((one) => one.member ?? []))) {
        const [shape, member] = path.split('.');
        const inside = `, "${member}": $0`;
        const other = '{"name": "a", "image": "b:1", "memory": 512';
        const lists: Readonly<Record<string, string>> = {
          ContainerDefinition: `[${other}${inside}}]`,
          LinuxParameters: `[${other}, "linuxParameters": {"maxSwap": 1${inside}}}]`,
          RegisterTaskDefinitionRequest: member === 'containerDefinitions' ? `[${other}}, $0]` : `[${other}}]${inside}`,
        };
        // A secret by its address is the same everywhere.
        if (lists[shape ?? ''] === undefined) continue;
        const marked = `{"family": "a", ${surroundings}, "containerDefinitions": ${lists[shape ?? '']}}`;
        const before = errorsIn(marked.replace(inside, '').replace(', $0', ''));
        for (const { label, kind, detail } of completionsAt(marked)?.items ?? []) {
          if (kind !== 'skeleton' || detail !== undefined || label.startsWith('{')) continue;
          const added = errorsIn(accept(marked, label)).filter(
            (rule) => !before.includes(rule) && !aboutOthers.test(rule),
          );
          assert.deepEqual(added, [], label);
        }
      }
    });
  }

  it('begins with what the task has', () => {
    const others = '{"name": "db", "image": "b"}, {"name": "cache", "image": "b"}';
    const waiting = (list: string) =>
      `{"containerDefinitions": [${others}, {"name": "web", "image": "b", "dependsOn": [${list}]}]}`;
    assert.match(accept(waiting('$0'), 'Start when another is healthy'), /"containerName": "db"/);
    assert.match(
      accept(waiting('{"containerName": "db"}, $0'), 'Start when another is healthy'),
      /"containerName": "cache"/,
    );
    const mounting =
      '{"containerDefinitions": [{"name": "web", "image": "b", "mountPoints": [$0]}], "volumes": [{"name": "files"}]}';
    assert.match(accept(mounting, 'Mount point'), /"sourceVolume": "files"/);
  });

  it('offers containers in a list of containers', () => {
    const found = offered('[{"name": "a", "image": "b", "memory": 1}, $0]');
    assert.deepEqual(found.slice(0, 2), ['{ name, image }', 'Application container']);
    assert.deepEqual(
      complete(analyzed('[]'), 1, true)?.items.map(({ label }) => label),
      found,
    );
    assert.equal(complete(analyzed('[]'), 1), undefined);
    assert.equal(complete(analyzed('[1, ]'), 4, true), undefined);
  });

  it('takes the Region from the logs, and one of the partition where there is none', () => {
    const secret = (container: string, task = '') =>
      accept(
        `{${task}"containerDefinitions": [{"name": "a", "image": "b", ${container}"secrets": [$0]}]}`,
        'Secret as a whole',
      );
    const logs = '"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-region": "ap-northeast-2"}}, ';
    assert.match(secret(logs), /arn:aws:secretsmanager:ap-northeast-2:/);
    assert.match(
      secret('', '"taskRoleArn": "arn:aws-cn:iam::444455556666:role/a", '),
      /arn:aws-cn:secretsmanager:cn-north-1:444455556666:/,
    );
  });

  it('names the partition, Region and account of the document', () => {
    const role = '"taskRoleArn": "arn:aws-cn:iam::444455556666:role/a"';
    const image = '"image": "444455556666.dkr.ecr.cn-north-1.amazonaws.com.cn/a:1"';
    const text = accept(`{${role}, "containerDefinitions": [{${image}, "secrets": [$0]}]}`, 'Secret as a whole');
    assert.match(text, /"valueFrom": "arn:aws-cn:secretsmanager:cn-north-1:444455556666:secret:/);
  });

  it('writes texts in the place of texts', () => {
    const marked = '{"containerDefinitions": [{"secrets": [{"name": "A", "valueFrom": "arn$0"}]}]}';
    const item = completionsAt(marked)?.items.find(({ label }) => label === 'Secret as a whole');
    assert.match(item?.filter ?? '', /^"arn:aws:secretsmanager:/);
    assert.match(accept(marked, 'Secret as a whole'), /"valueFrom": "arn:aws:secretsmanager:[^"]+"\}\]\}\]\}$/);
  });

  it('leaves text that parses, whatever the place', () => {
    for (const marked of [
      '{"containerDefinitions": [{"portMappings": $0}]}',
      '{"containerDefinitions": [{"portMappings": [$0]}]}',
      '{"containerDefinitions": [{"portMappings": [{"containerPort": 1} $0]}]}',
      '{"containerDefinitions": [{"portMappings": [$0 {"containerPort": 1}]}]}',
      '{"containerDefinitions": [{"healthCheck": $0 "name": "a"}]}',
      '{"containerDefinitions": [{"logConfiguration": $0}, {"name": "b"}]}',
      '{\n  "volumes": [\n    $0\n  ]\n}',
    ]) {
      for (const { label, kind } of completionsAt(marked)?.items ?? []) {
        if (kind === 'skeleton' && !label.startsWith('{'))
          assert.deepEqual(parseJson(accept(marked, label)).problems, []);
      }
    }
  });

  it('documents a skeleton with what it is for, and its text', () => {
    for (const { name, about, body } of SKELETONS) {
      const text = completionDocumentation({ skeleton: name }, { definitions: {} }, (english) => english);
      assert.equal(text, `${about()}\n\n\`\`\`json\n${plainText(body)}\n\`\`\``);
    }
  });
});

describe('completion of ports and options', () => {
  for (const [name, marked, expected] of PORTS) {
    it(name, () =>
      assert.deepEqual(
        offered(marked)
          .slice(0, expected.length || undefined)
          .slice(0, 6),
        expected,
      ),
    );
  }
});
