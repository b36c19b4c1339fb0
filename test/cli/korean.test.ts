import assert from 'node:assert/strict';
import { withoutCarets } from '../../server/src/core/features/rule-examples.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import type { Page } from '../../server/src/core/rules/rule.ts';
import { cli, folder, removeFolders } from '../support/cli.ts';
import { english } from '../support/korean.ts';

/** Whoever asks for Korean reads Korean: no sentence of English is left in what the command line says. */

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly fix: { readonly title: string } | null;
}

const MISTAKES = `{
  "familly": "shop",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "bridge",
  "cpu": 300,
  "memory": "1000",
  "pidMode": "container",
  "revision": 7,
  "inferenceAccelerators": [],
  "ephemeralStorage": { "sizeInGiB": 10 },
  "tags": [{ "key": "aws:team", "value": "shop" }, { "key": "team", "value": null }],
  "volumes": [{ "name": "data", "host": { "sourcePath": "var/data" } }, { "name": "data" }],
  "containerDefinitions": [
    {
      "name": "web server",
      "image": "nginx",
      "essential": false,
      "memory": 2,
      "memoryReservation": 4096,
      "privileged": true,
      "links": ["db"],
      "command": "npm start",
      "hostname": "web",
      "portMappings": [
        { "containerPort": 80, "hostPort": 8080, "protocol": "http" },
        { "containerPort": 70000 },
        { "containerPort": 80 }
      ],
      "environment": [
        { "name": "DB_PASSWORD", "value": "hunter2hunter2" },
        { "name": "AWS_SECRET_ACCESS_KEY", "value": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
        { "name": "PORT", "value": 80 },
        { "name": "PORT", "value": "81" }
      ],
      "secrets": [{ "name": "TOKEN", "valueFrom": "arn:aws:secretsmanager:us-east-1:111122223333:secret:token" }],
      "mountPoints": [{ "sourceVolume": "date", "containerPath": "var/lib" }],
      "dependsOn": [{ "containerName": "db", "condition": "HEALTHY" }, { "containerName": "web server", "condition": "START" }],
      "healthCheck": { "command": ["curl -f http://localhost/"], "interval": 1, "timeout": 5 },
      "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-region": "us-east-1", "max-size": "10m" } },
      "ulimits": [{ "name": "nofile", "softLimit": 9000, "hardLimit": 100 }],
      "stopTimeout": 500,
      "linuxParameters": { "capabilities": { "add": ["SYS_ADMIN", "CAP_NET_ADMIN"] }, "sharedMemorySize": 64, "maxSwap": 10 },
      "systemControls": [{ "namespace": "net.core.somaxconn", "value": "1024" }, { "namespace": "kernel.foo", "value": "1" }]
    },
    { "name": "web server", "image": "example/sidecar:latest" }
  ]
}
`;

describe('ecs-taskdef in Korean', () => {
  afterEach(removeFolders);

  it('judges a file that breaks more than thirty rules', async () => {
    const report = await check({ 'taskdef.json': MISTAKES });
    assert.ok(new Set(report.map(({ rule }) => rule)).size > 30);
    assert.deepEqual(english(texts(report)), []);
  });

  it('judges the examples of all rules', async () => {
    const examples = Object.entries<Page>(pages).flatMap(([id, { examples }]) =>
      examples.map(({ bad }, index) => [`${id}/${index}/taskdef.json`, withoutCarets(bad)] as const),
    );
    const groups = Object.fromEntries(rules.map(({ group }) => [group, 'on']));
    const report = await check(Object.fromEntries(examples), { groups });
    const silent = Object.keys(pages).filter((id) => !report.some(({ rule }) => rule === id));
    assert.deepEqual(silent, []);
    assert.deepEqual(english(texts(report)), []);
  });

  for (const [args, code] of [
    [['--help'], 0],
    [['check', '--nothing'], 2],
    [['check', 'nowhere.json'], 2],
    [['explain', 'zzz'], 2],
    [['check', '--format', 'nothing'], 2],
    [['nothing'], 2],
  ] as const)
    it(`answers ecs-taskdef ${args.join(' ')}`, async () => {
      const { code: answered, stdout, stderr } = await cli([...args, '--locale', 'ko']);
      assert.equal(answered, code);
      assert.match(stdout + stderr, /[가-힣]/);
      assert.deepEqual(
        english(`${stdout}${stderr}`.split('\n').filter((line) => /[가-힣]/.test(line) || !/^ {2}/.test(line))),
        [],
      );
    });

  it('shows what it finds in the code, and a summary', async () => {
    const root = await folder({ 'taskdef.json': MISTAKES });
    const { stdout, code } = await cli(['check', '--locale', 'ko'], { cwd: root });
    assert.equal(code, 1);
    // Beside the code stand the file, the severity and the rule, which are names.
    const said = stdout
      .split('\n')
      .filter((line) => line !== '' && !/^taskdef\.json:\S+ \w+ [\w-]+$|^ +\d* \|/.test(line));
    assert.ok(said.length > 60);
    assert.deepEqual(english(said), []);
  });
});

async function check(files: Readonly<Record<string, string>>, configuration: object = {}): Promise<Finding[]> {
  const root = await folder({ ...files, 'ecs-taskdef.config.json': JSON.stringify(configuration) });
  const { stdout, stderr } = await cli(['check', '--locale', 'ko', '--format', 'json'], { cwd: root });
  assert.equal(stderr, '');
  const { files: judged } = JSON.parse(stdout) as { files: { findings: Finding[] }[] };
  return judged.flatMap(({ findings }) => findings);
}

const texts = (findings: readonly Finding[]) =>
  findings.flatMap(({ message, fix }) => [message, ...(fix ? [fix.title] : [])]);
