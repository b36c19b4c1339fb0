import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isRewritable, type Refactoring, toTextChanges } from '../../server/src/core/features/refactor/plan.ts';
import { PLATFORM_REFACTORINGS, refactorPlatform } from '../../server/src/core/features/switch-mode.ts';
import { toTextEdits } from '../../server/src/core/syntax/edit.ts';
import { parseJson } from '../../server/src/core/syntax/json.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed } from '../support/check.ts';

interface Case {
  readonly name: string;
  readonly to: (typeof PLATFORM_REFACTORINGS)[number];
  readonly before: string;
  readonly after: string;
  /** Rules that will report what is left to the person. */
  readonly undecided?: readonly string[];
  /** Labels of the changes that a person should look at. */
  readonly confirm?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'bridge to awsvpc: ports, links, names and addresses',
    to: 'awsvpc',
    before: `{
  "family": "shop", // the shop
  "networkMode": "bridge",
  "requiresCompatibilities": ["EC2", "EXTERNAL"],
  "containerDefinitions": [
    { "name": "cache", "image": "redis:7.4", "hostname": "cache", "dnsServers": ["10.0.0.2"] },
    {
      "name": "web",
      "image": "nginx:1.27",
      "links": ["cache:redis", "web", "gone"], // to be replaced
      "extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.3" }],
      "portMappings": [{ "containerPort": 80, "hostPort": 8080 }, { "containerPort": 81, "hostPort": 0 }]
    }
  ]
}`,
    after: `{
  "family": "shop", // the shop
  "networkMode": "awsvpc",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [
    { "name": "cache", "image": "redis:7.4" },
    {
      "name": "web",
      "image": "nginx:1.27",
      "dependsOn": [
        {
          "containerName": "cache",
          "condition": "START"
        }
      ], // to be replaced
      "portMappings": [{ "containerPort": 80 }, { "containerPort": 81 }]
    }
  ]
}`,
    confirm: [
      'Remove hostPort',
      'Replace links by dependsOn in container "web"',
      'Remove hostname from container "cache"',
      'Remove dnsServers from container "cache"',
      'Remove extraHosts from container "web"',
      'Remove "EXTERNAL" from requiresCompatibilities',
    ],
  },
  {
    name: 'comments inside what goes, and CRLF',
    to: 'none',
    before: `{\r
  "networkMode": "host",\r
  "containerDefinitions": [\r
    {\r
      "name": "job",\r
      "portMappings": [ // for the\r
        { "containerPort": 80 } /* balancer */\r
      ],\r
      "image": "job:1"\r
    }\r
  ]\r
}\r
`,
    after: `{\r
  "networkMode": "none",\r
  "containerDefinitions": [\r
    {\r
      "name": "job",\r
      // for the\r
      /* balancer */\r
      "image": "job:1"\r
    }\r
  ]\r
}\r
`,
    confirm: ['Remove portMappings from container "job"'],
  },
  {
    name: 'what links do not say of each other: no cycle, no dependency twice',
    to: 'host',
    before: `{ "networkMode": "bridge", "containerDefinitions": [
  { "name": "a", "image": "a", "links": ["b", "c"], "dependsOn": [{ "containerName": "b", "condition": "HEALTHY" }] },
  { "name": "b", "image": "b", "links": ["a"] },
  { "name": "c", "image": "c" }
] }`,
    after: `{ "networkMode": "host", "containerDefinitions": [
  { "name": "a", "image": "a", "dependsOn": [{ "containerName": "b", "condition": "HEALTHY" }, { "containerName": "c", "condition": "START" }] },
  { "name": "b", "image": "b" },
  { "name": "c", "image": "c" }
] }`,
    confirm: ['Replace links by dependsOn in container "a"', 'Remove links from container "b"'],
  },
  {
    name: 'to host: equal ports, single ports, no net.* controls, no proxy',
    to: 'host',
    before: `{
  "networkMode": "awsvpc",
  "requiresCompatibilities": ["FARGATE"],
  "proxyConfiguration": { "containerName": "envoy" },
  "enableFaultInjection": true,
  "containerDefinitions": [{
    "name": "web",
    "image": "nginx:1.27",
    "systemControls": [
      { "namespace": "net.core.somaxconn", "value": "1024" },
      { "namespace": "kernel.msgmax", "value": "1024" }
    ],
    "portMappings": [
      { "containerPortRange": "8000-8002", "protocol": "udp" }, // three
      { "containerPort": 80, "hostPort": 80 },
      { "containerPort": 81, "hostPort": 0 }
    ]
  }]
}`,
    after: `{
  "networkMode": "host",
  "enableFaultInjection": true,
  "containerDefinitions": [{
    "name": "web",
    "image": "nginx:1.27",
    "systemControls": [
      { "namespace": "kernel.msgmax", "value": "1024" }
    ],
    "portMappings": [
      { "containerPort": 8000, "protocol": "udp" }, // three
      { "containerPort": 8001, "protocol": "udp" },
      { "containerPort": 8002, "protocol": "udp" },
      { "containerPort": 80, "hostPort": 80 },
      { "containerPort": 81, "hostPort": 81 }
    ]
  }]
}`,
    confirm: [
      'Remove proxyConfiguration',
      'Remove systemControls net.* from container "web"',
      'Remove requiresCompatibilities',
    ],
  },
  {
    name: 'awsvpc to bridge: dynamic ports, and nothing of Fargate',
    to: 'bridge',
    before: `{
  "requiresCompatibilities": ["EC2", "FARGATE"],
  "networkMode": "awsvpc",
  "ephemeralStorage": { "sizeInGiB": 40 },
  "enableFaultInjection": true,
  "containerDefinitions": [{ "name": "web", "image": "nginx", "portMappings": [{ "containerPort": 80, "hostPort": 80 }] }]
}`,
    after: `{
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "containerDefinitions": [{ "name": "web", "image": "nginx", "portMappings": [{ "containerPort": 80 }] }]
}`,
    confirm: [
      'Remove enableFaultInjection',
      'Remove "FARGATE" from requiresCompatibilities',
      'Remove ephemeralStorage',
    ],
  },
  {
    name: 'what only the person can decide about ports stays',
    to: 'host',
    before: `{ "networkMode": "bridge", "containerDefinitions": [
  { "name": "a", "image": "a", "portMappings": [{ "containerPort": 80, "hostPort": 0 }, { "containerPortRange": "1000-1100" }] },
  { "name": "b", "image": "b", "portMappings": [{ "containerPort": 80, "hostPort": 0 }, { "containerPort": 80, "protocol": "udp" }] }
] }`,
    after: `{ "networkMode": "host", "containerDefinitions": [
  { "name": "a", "image": "a", "portMappings": [{ "containerPort": 80, "hostPort": 80 }, { "containerPortRange": "1000-1100" }] },
  { "name": "b", "image": "b", "portMappings": [{ "containerPort": 80, "hostPort": 80 }, { "containerPort": 80, "protocol": "udp" }] }
] }`,
    undecided: ['port-range-mode', 'port-duplicate-host-port'],
  },
  {
    name: 'ranges that overlap in awsvpc stay',
    to: 'awsvpc',
    before: `{ "containerDefinitions": [
  { "name": "a", "image": "a", "portMappings": [{ "containerPortRange": "8000-8010" }] },
  { "name": "b", "image": "b", "portMappings": [{ "containerPort": 8005 }] }
] }`,
    after: `{ "containerDefinitions": [
  { "name": "a", "image": "a", "portMappings": [{ "containerPortRange": "8000-8010" }] },
  { "name": "b", "image": "b", "portMappings": [{ "containerPort": 8005 }] }
], "networkMode": "awsvpc" }`,
    undecided: ['port-range-overlap'],
  },
  {
    name: 'two host ports of one container port become one mapping',
    to: 'awsvpc',
    before: `{ "networkMode": "bridge", "containerDefinitions": [{ "name": "a", "image": "a", "portMappings": [{ "containerPort": 80, "hostPort": 80 }, { "containerPort": 80, "hostPort": 8080 }] }] }`,
    after: `{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "a", "image": "a", "portMappings": [{ "containerPort": 80 }] }] }`,
    confirm: ['Remove port mappings that repeat a container port'],
  },
  {
    name: 'placeholders and what is being typed are left alone',
    to: 'awsvpc',
    before: `{ "networkMode": "bridge", "requiresCompatibilities": \${TYPES}, "containerDefinitions": [{ "name": "a", "image": "a",
  "hostname": "\${HOST}", "extraHosts": , "links": \${LINKS}, "portMappings": [{ "containerPort": \${PORT}, "hostPort": 80 }, { "hostPort": \${PORT}, "containerPort": 90 }] }] }`,
    after: `{ "networkMode": "awsvpc", "requiresCompatibilities": \${TYPES}, "containerDefinitions": [{ "name": "a", "image": "a",
  "hostname": "\${HOST}", "extraHosts": , "links": \${LINKS}, "portMappings": [{ "containerPort": \${PORT} }, { "hostPort": \${PORT}, "containerPort": 90 }] }] }`,
    confirm: ['Remove hostPort'],
  },
  {
    name: 'Fargate: everything that it asks for',
    to: 'fargate',
    before: `{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "444455556666.dkr.ecr.cn-north-1.amazonaws.com.cn/web:\${TAG}",
      "cpu": 200,
      "memory": 300,
      "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "shop" } }
    },
    { "name": "side", "image": "side:1", "cpu": 100, "memoryReservation": 900 }
  ]
}`,
    after: `{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "444455556666.dkr.ecr.cn-north-1.amazonaws.com.cn/web:\${TAG}",
      "cpu": 200,
      "memory": 300,
      "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "shop", "awslogs-stream-prefix": "web" } }
    },
    { "name": "side", "image": "side:1", "cpu": 100, "memoryReservation": 900 }
  ],
  "networkMode": "awsvpc",
  "requiresCompatibilities": [
    "FARGATE"
  ],
  "cpu": "512",
  "memory": "2048",
  "executionRoleArn": "arn:aws-cn:iam::444455556666:role/ecsTaskExecutionRole"
}`,
    confirm: ['Add executionRoleArn'],
  },
  {
    name: 'Fargate: everything that it does not have',
    to: 'fargate',
    before: `{
  "family": "shop",
  "networkMode": "awsvpc",
  "requiresCompatibilities": ["EXTERNAL"],
  "cpu": "1 vCPU",
  "memory": "9 GB",
  "pidMode": "host",
  "placementConstraints": [{ "type": "memberOf", "expression": "attribute:ecs.os-type == linux" }],
  "volumes": [
    { "name": "data", "host": { "sourcePath": "/data" } },
    { "name": "docker", "dockerVolumeConfiguration": { "scope": "task" } },
    { "name": "scratch", "host": {} }
  ],
  "containerDefinitions": [
    {
      "name": "gpu",
      "image": "gpu:1",
      "privileged": true,
      "resourceRequirements": [{ "type": "GPU", "value": "1" }],
      "dnsSearchDomains": ["example.com"],
      "stopTimeout": 300,
      "linuxParameters": {
        "capabilities": { "add": ["SYS_ADMIN", "SYS_PTRACE"] },
        "maxSwap": 0,
        "initProcessEnabled": true
      }
    },
    {
      "name": "bare",
      "image": "bare:1",
      "privileged": false,
      "linuxParameters": { "sharedMemorySize": 64, "capabilities": { "add": ["SYS_ADMIN"] } },
      "logConfiguration": { "logDriver": "syslog" }
    }
  ]
}`,
    after: `{
  "family": "shop",
  "networkMode": "awsvpc",
  "requiresCompatibilities": ["FARGATE"],
  "cpu": "2 vCPU",
  "memory": "9 GB",
  "volumes": [
    { "name": "data" },
    { "name": "docker" },
    { "name": "scratch", "host": {} }
  ],
  "containerDefinitions": [
    {
      "name": "gpu",
      "image": "gpu:1",
      "stopTimeout": 120,
      "linuxParameters": {
        "capabilities": { "add": ["SYS_PTRACE"] },
        "initProcessEnabled": true
      }
    },
    {
      "name": "bare",
      "image": "bare:1",
      "privileged": false,
      "logConfiguration": { "logDriver": "syslog" }
    }
  ]
}`,
    undecided: ['fargate-log-driver'],
    confirm: [
      'Replace "EXTERNAL" by "FARGATE" in requiresCompatibilities',
      'Remove pidMode',
      'Remove placementConstraints',
      'Remove linuxParameters.capabilities.add from container "gpu"',
      'Remove privileged from container "gpu"',
      'Remove dnsSearchDomains from container "gpu"',
      'Remove resourceRequirements from container "gpu"',
      'Remove linuxParameters.maxSwap from container "gpu"',
      'Remove linuxParameters.sharedMemorySize, linuxParameters.capabilities.add from container "bare"',
      'Remove host.sourcePath from volume "data"',
      'Remove dockerVolumeConfiguration from volume "docker"',
      'Set stopTimeout of container "gpu" to 120',
    ],
  },
  {
    name: 'Fargate with Windows: its own sizes',
    to: 'fargate',
    before: `{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "cpu": "512", "memory": "1024", "ephemeralStorage": { "sizeInGiB": 20 },
  "containerDefinitions": [{ "name": "a", "image": "a", "restartPolicy": { "enabled": true }, "portMappings": [{ "containerPort": 3150, "protocol": "udp" }] }],
  "volumes": [{ "name": "share", "fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-1" } }]
}`,
    after: `{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "cpu": "1024", "memory": "2048",
  "containerDefinitions": [{ "name": "a", "image": "a", "portMappings": [{ "containerPort": 3150, "protocol": "udp" }] }],
  "volumes": [{ "name": "share", "fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-1" } }],
  "networkMode": "awsvpc",
  "requiresCompatibilities": [
    "FARGATE"
  ]
}`,
    undecided: ['fargate-fsx-volume', 'port-fargate-windows-3150'],
    confirm: ['Remove restartPolicy from container "a"'],
  },
  {
    name: 'Fargate: a size that cannot be told is left',
    to: 'fargate',
    before: `{ "networkMode": "awsvpc", "requiresCompatibilities": ["EC2"], "memory": "\${MEMORY}", "containerDefinitions": [{ "name": "a", "image": "a" }] }`,
    after: `{ "networkMode": "awsvpc", "requiresCompatibilities": ["EC2", "FARGATE"], "memory": "\${MEMORY}", "containerDefinitions": [{ "name": "a", "image": "a" }] }`,
    undecided: ['fargate-cpu-required'],
  },
  {
    name: 'a dependency that a template fills in stays as it is',
    to: 'awsvpc',
    before: `{ "networkMode": "bridge", "containerDefinitions": [
  { "name": "a", "image": "a", "links": ["b"], "dependsOn": [{"containerName":\${SIDE},"condition":"START"}] },
  { "name": "b", "image": "b" }
] }`,
    after: `{ "networkMode": "awsvpc", "containerDefinitions": [
  { "name": "a", "image": "a", "dependsOn": [{"containerName":\${SIDE},"condition":"START"}, { "containerName": "b", "condition": "START" }] },
  { "name": "b", "image": "b" }
] }`,
    confirm: ['Replace links by dependsOn in container "a"'],
  },
  {
    name: 'links in a circle: the order is no circle',
    to: 'awsvpc',
    before: `{ "networkMode": "bridge", "containerDefinitions": [
  { "name": "a", "image": "a", "links": ["b"], "cpu": 1 },
  { "name": "b", "image": "b", "links": ["c"], "cpu": 1 },
  { "name": "c", "image": "c", "links": ["a", "b"], "cpu": 1 }
] }`,
    after: `{ "networkMode": "awsvpc", "containerDefinitions": [
  { "name": "a", "image": "a", "dependsOn": [
    {
      "containerName": "b",
      "condition": "START"
    }
  ], "cpu": 1 },
  { "name": "b", "image": "b", "dependsOn": [
    {
      "containerName": "c",
      "condition": "START"
    }
  ], "cpu": 1 },
  { "name": "c", "image": "c", "cpu": 1 }
] }`,
    confirm: [
      'Replace links by dependsOn in container "a"',
      'Replace links by dependsOn in container "b"',
      'Remove links from container "c"',
    ],
  },
  {
    name: 'EXTERNAL beside a launch type that a template gives',
    to: 'fargate',
    before: `{ "networkMode": "bridge", "requiresCompatibilities": ["EXTERNAL", "\${X}"], "cpu": "256", "memory": "512", "containerDefinitions": [{ "name": "a", "image": "a" }] }`,
    after: `{ "networkMode": "awsvpc", "requiresCompatibilities": ["\${X}"], "cpu": "256", "memory": "512", "containerDefinitions": [{ "name": "a", "image": "a" }] }`,
    confirm: ['Remove "EXTERNAL" from requiresCompatibilities'],
  },
  {
    name: 'EXTERNAL in a list that a template directive makes',
    to: 'fargate',
    before: `{ "networkMode": "bridge", "requiresCompatibilities": ["EXTERNAL" {% if x %}, "FARGATE"{% endif %}], "cpu": "256", "memory": "512", "containerDefinitions": [{ "name": "a", "image": "a" }] }`,
    after: `{ "networkMode": "awsvpc", "requiresCompatibilities": ["EXTERNAL" {% if x %}, "FARGATE"{% endif %}], "cpu": "256", "memory": "512", "containerDefinitions": [{ "name": "a", "image": "a" }] }`,
    undecided: ['network-external-awsvpc'],
  },
  {
    name: 'to host: a container port beside a range, which may be none',
    to: 'host',
    before: `{ "networkMode": "bridge", "containerDefinitions": [{ "name": "a", "image": "a", "portMappings": [
  { "containerPort": 80, "containerPortRange": "some", "hostPort": 8080 },
  { "containerPort": 81, "containerPortRange": "90-91", "hostPort": 8081 }
] }] }`,
    after: `{ "networkMode": "host", "containerDefinitions": [{ "name": "a", "image": "a", "portMappings": [
  { "containerPort": 80, "containerPortRange": "some", "hostPort": 80 },
  { "containerPort": 81, "containerPortRange": "90-91", "hostPort": 81 }
] }] }`,
    undecided: ['port-range-mode'],
    confirm: ['Set hostPort to the container port'],
  },
];

describe('refactorings', () => {
  for (const { name, to, before, after, undecided = [], confirm = [] } of CASES) {
    it(name, () => {
      const { text, tree, task } = analyzed(before);
      const found = task && refactorPlatform(task, to);
      assert.ok(found);
      const changes = toTextChanges(tree, found);
      const edits = changes.flatMap((change) => change.edits);
      assert.equal(applyEdits(text, edits), after);
      assert.deepEqual(
        found.undecided.map(({ rule }) => rule),
        undecided,
      );
      assert.deepEqual(labels(found), confirm);
      const again = analyzed(after).task;
      assert.deepEqual(again && refactorPlatform(again, to), undefined, 'nothing is left to do');
      for (const change of changes) {
        const alone = analyzed(applyEdits(text, change.edits));
        assert.deepEqual(alone.tree.problems.length, tree.problems.length, `${change.label} alone`);
      }
    });
  }

  it('have nothing to do where the task is as it should be', () => {
    const fine = analyzed(CASES.find(({ to }) => to === 'fargate')?.after ?? '').task;
    assert.ok(fine);
    assert.deepEqual(
      PLATFORM_REFACTORINGS.filter((name) => refactorPlatform(fine, name)),
      ['bridge', 'host', 'none'],
    );
  });

  for (const [name, text, offered] of [
    ['a list of containers', '[{ "name": "a", "image": "a", "memory": 64 }]', []],
    ['a mode that a template gives', '{ "networkMode": "${MODE}", "containerDefinitions": [] }', []],
    ['a mode without a value', '{ "networkMode": , "containerDefinitions": [] }', []],
    ['no mode, which is bridge', '{ "containerDefinitions": [] }', ['awsvpc', 'host', 'none', 'fargate']],
    [
      'a mode that there is not',
      '{ "networkMode": "default", "containerDefinitions": [] }',
      ['awsvpc', 'bridge', 'host', 'none', 'fargate'],
    ],
    [
      'Windows',
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [] }',
      ['awsvpc', 'fargate'],
    ],
  ] as const) {
    it(`are offered for ${name}: ${offered.join(', ') || 'none'}`, () => {
      const { task } = analyzed(text);
      assert.deepEqual(
        PLATFORM_REFACTORINGS.filter((one) => task && refactorPlatform(task, one)),
        offered,
      );
    });
  }

  it('name what is left to the person in the first change', () => {
    const { task } = analyzed(CASES.find(({ undecided }) => undecided?.includes('port-range-mode'))?.before ?? '');
    assert.match(
      (task && refactorPlatform(task, 'host')?.changes[0]?.description) ?? '',
      /^Left to you: .*1000-1100.* port 80/,
    );
  });
});

/** Documents in which changes share commas, or would if they were other ones. */
const CROWDED: readonly string[] = [
  '{ "containerDefinitions": [{ "hostname": "a", "dnsServers": ["b"], "links": ["c"], "extraHosts": [] }] }',
  '{ "containerDefinitions": [{ "hostname": "a", "name": "b", "dnsServers": ["b"], "image": "c", "links": ["c"] }] }',
  '{ "networkMode": "bridge", "requiresCompatibilities": ["EXTERNAL"], "ipcMode": "host", "pidMode": "host" }',
  `{
  "containerDefinitions": [{ "name": "a", "image": "b", "privileged": true, "dnsServers": ["c"], // both go
    "hostname": "d" /* gone */, "devices": [] }],
  "pidMode": "host" // of the instance
}`,
  `{
  "pidMode": "host", /* of the instance */
  "containerDefinitions": [
    { "name": "a", "image": "b", "portMappings": [{ "containerPort": 80, "hostPort": 0 }, { "containerPort": 80, "hostPort": 81 },], },
    { "name": "b", "links": ["a"], "dependsOn": [{ "containerName": "c" }], "hostname": [ // none
    ] },
  ],
}`,
  '{"containerDefinitions":[{"name":"a","links":["b"],"extraHosts":[{"hostname":"x"}]},{"name":"b"}],"ephemeralStorage":{"sizeInGiB":20}}',
];

describe('the changes of a refactoring', () => {
  const all = [...CROWDED, ...CASES.map(({ before }) => before)];
  all.forEach((text, index) => {
    it(`may be taken one by one: document ${index + 1}`, () => {
      for (const name of PLATFORM_REFACTORINGS) takeSome(text, name);
    });
  });

  it('are found however many there are', () => {
    const container = (index: number) =>
      `{ "name": "c${index}", "hostname": "h", "image": "i", "extraHosts": [{}], "cpu": 1, "links": ["c0"], "memory": 1 }`;
    const containers = Array.from({ length: 100 }, (_, index) => container(index));
    const { task, tree } = analyzed(`{ "containerDefinitions": [\n${containers.join(',\n')}\n] }`);
    const found = task && refactorPlatform(task, 'awsvpc');
    assert.ok(found);
    assert.equal(found.changes.length, 301);
    const changes = toTextChanges(tree, found);
    assert.equal(changes.length, found.changes.length, 'none of them gets in the way of another');
  });

  it('are one where they share a comma', () => {
    const { task, tree } = analyzed(
      '{ "containerDefinitions": [{ "name": "a", "hostname": "b", "dnsServers": ["c"] }] }',
    );
    const found = task && refactorPlatform(task, 'awsvpc');
    assert.deepEqual(found && toTextChanges(tree, found).map(({ label }) => label), [
      'Set the network mode to "awsvpc"',
      'Remove hostname from container "a"; Remove dnsServers from container "a"',
    ]);
  });
});

/** Takes every choice of changes, or fifty of them: none breaks the text, and all of them are the whole. */
function takeSome(text: string, name: (typeof PLATFORM_REFACTORINGS)[number]): void {
  const { task, tree } = analyzed(text);
  const found = task && refactorPlatform(task, name);
  if (!found || !isRewritable(tree)) return;
  const changes = toTextChanges(tree, found);
  const choices = 2 ** changes.length;
  for (let turn = 0; turn < Math.min(choices, 50); turn++) {
    const choice = choices <= 50 ? turn : (turn * 7919 + 31) % choices;
    const taken = changes.filter((_, index) => Math.floor(choice / 2 ** index) % 2 === 1);
    const after = parseJson(
      applyEdits(
        text,
        taken.flatMap(({ edits }) => edits),
      ),
    );
    assert.equal(after.problems.length, tree.problems.length, taken.map(({ label }) => label).join('; '));
    assert.ok(after.trailingCommas.length <= tree.trailingCommas.length);
  }
  const whole = toTextEdits(
    tree,
    found.changes.flatMap(({ edits }) => edits),
  );
  const parts = changes.flatMap(({ edits }) => edits);
  assert.deepEqual(parseJson(applyEdits(text, parts)).root?.json, parseJson(applyEdits(text, whole)).root?.json);
}

/** Half-typed text: an edit stays inside it, and never breaks it further. */
describe('refactorings of half-typed text', () => {
  for (const name of readdirSync('examples').filter((file) => file.endsWith('.json'))) {
    const text = readFileSync(`examples/${name}`, 'utf8');

    it(`${name} with any one character missing`, () => {
      for (let gone = 0; gone < text.length; gone += 9) rewrite(text.slice(0, gone) + text.slice(gone + 1));
    }).timeout(60_000);
  }
});

function rewrite(text: string): void {
  const { task, tree } = analyzed(text);
  if (!task || !isRewritable(tree)) return;
  for (const name of PLATFORM_REFACTORINGS) {
    const found = refactorPlatform(task, name);
    const edits = found ? toTextChanges(tree, found).flatMap((change) => change.edits) : [];
    const { problems } = parseJson(applyEdits(text, edits));
    assert.ok(problems.length <= tree.problems.length, `${name} breaks ${text}`);
  }
}

function labels({ changes }: Refactoring): string[] {
  return changes.filter(({ needsConfirmation }) => needsConfirmation).map(({ label }) => label);
}
