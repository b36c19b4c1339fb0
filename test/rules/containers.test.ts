import assert from 'node:assert/strict';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

const HEX = '0b970013351304af46f322da1263516b188318682b2ab1091862497591189ff1';

const task = (container: string, members = '') =>
  `{ "family": "web", ${members}"containerDefinitions": [{ "name": "web", "memory": 128, ${container} }] }`;
const withImage = (image: string) => task(`"image": ${JSON.stringify(image)}`);
const withList = (container: string) => `[{ "name": "web", "image": "example/web:4.2", "memory": 128, ${container} }]`;
const member = (written: string, members = '') => task(`"image": "example/web:4.2", ${written}`, members);

const found = (text: string) => analyzed(text).findings.map(({ rule }) => rule);
/** The text with the first fix of each finding applied, and the only rule that speaks before. */
function mended(text: string, rule: string): string {
  const analysis = analyzed(text);
  assert.deepEqual([...new Set(analysis.findings.map((finding) => finding.rule))], [rule]);
  return applyFixes(analysis, () => true);
}

describe('container-name-unique: edges', () => {
  it('gives each of several a name that is free, of 255 characters at most', () => {
    const long = 'w'.repeat(255);
    const list = (names: readonly string[]) =>
      JSON.stringify(names.map((name) => ({ name, image: 'example/web:4.2', memory: 128 })));
    assert.equal(
      mended(list(['web', 'web', 'web-2', 'web', long, long]), 'container-name-unique'),
      list(['web', 'web-3', 'web-2', 'web-4', long, `${long.slice(0, 253)}-2`]),
    );
  });

  it('capitals make another name', () => {
    const text =
      '[{ "name": "web", "image": "example/web:4.2", "memory": 8 }, { "name": "Web", "image": "example/web:4.2", "memory": 8 }]';
    assert.deepEqual(found(text), []);
  });
});

describe('images that are right, or stand for one', () => {
  for (const image of [
    'example/web:4.2',
    'example/web:RC-1_FINAL',
    `example/web@sha256:${HEX}`,
    `example/web@sha256:${HEX.toUpperCase()}`,
    `${'w'.repeat(255)}@sha256:${HEX}`,
    'IMAGE',
    'REPOSITORY_URI:TAG',
    'ACCOUNT.dkr.ecr.REGION.amazonaws.com/Web:4.2',
    'XXXXX.dkr.ecr.eu-west-1.amazonaws.com/webApp:4.2',
    'example/web@sha256:DIGEST',
    '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:##{Build.BuildId}#',
    '<your app image URL here>',
    '$IMAGE_NAME:$IMAGE_TAG',
  ])
    it(image, () => assert.deepEqual(found(withImage(image)), []));
});

describe('images that are wrong', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [' example/web:4.2\n', 'container-image-format', 'example/web:4.2'],
    ['example/web :4.2', 'container-image-format', 'example/web:4.2'],
    ['"example/web:4.2"', 'container-image-format', 'example/web:4.2'],
    ['이미지', 'container-image-format', '이미지'],
    ['w'.repeat(256), 'container-image-format', 'w'.repeat(256)],
    [`${'w'.repeat(256)} `, 'container-image-format', `${'w'.repeat(256)} `],
    [`example/web@sha256:${HEX}0`, 'container-image-digest', `example/web@sha256:${HEX}0`],
    [`example/web@md5:${HEX}`, 'container-image-digest', `example/web@md5:${HEX}`],
    ['example/web@', 'container-image-digest', 'example/web@'],
    ['HTTPS://ghcr.io/example/Web:V4', 'container-image-reference', 'ghcr.io/example/web:V4'],
    [`ghcr.io/web:4@sha256:${HEX}`, 'container-image-tag-and-digest', `ghcr.io/web@sha256:${HEX}`],
  ];
  for (const [image, rule, better] of cases)
    it(image, () => assert.equal(mended(withImage(image), rule), withImage(better)));

  it('only blanks around it are taken away without a question', () => {
    const safe = [' example/web:4.2', 'example/web: 4.2'].map((image) => analyzed(withImage(image)).findings[0]?.fixes);
    assert.deepEqual(
      safe.map((fixes) => fixes?.[0]?.safe),
      [true, false],
    );
  });
});

describe('container-command-single-string: edges', () => {
  const WORDS: Readonly<Record<string, string>> = {
    '"command": ["npm start"]': '"command": ["npm", "start"]',
    '"command": [ /* why */ " npm  start " ]': '"command": [ /* why */ "npm", "start" ]',
    '"command": ["npm run build && npm start"]': '"command": ["sh", "-c", "npm run build && npm start"]',
    '"command": ["sh -c \'npm start\'"]': '"command": ["sh", "-c", "npm start"]',
    '"command": ["--port 80"]': '"command": ["--port", "80"]',
    '"entryPoint": ["/run.sh"], "command": ["npm start"]': '"entryPoint": ["/run.sh"], "command": ["npm", "start"]',
    // A shell behind another program: nobody knows what it makes of it.
    '"entryPoint": ["/run.sh"], "command": ["a && b"]': '"entryPoint": ["/run.sh"], "command": ["a && b"]',
    '"entryPoint": ["java -jar app.jar"]': '"entryPoint": ["java", "-jar", "app.jar"]',
  };
  for (const [written, right] of Object.entries(WORDS)) {
    it(written, () => {
      const { text, findings } = analyzed(member(written));
      const own = findings.filter(({ rule }) => rule === 'container-command-single-string');
      assert.equal(own.length, 1);
      assert.equal(
        applyFixes(analyzed(text), ({ rule }) => rule === 'container-command-single-string'),
        member(right),
      );
    });
  }

  for (const written of [
    '"command": ["npm"]',
    '"command": [" npm "]',
    '"command": ["npm", "run start"]',
    '"command": ["C:\\\\Program Files\\\\app.exe"]',
    '"command": ["powershell -Command Get-Date"]',
    '"command": ["npm ${SCRIPT}"]',
    '"entryPoint": ["sh", "-c"], "command": ["npm start"]',
    '"entryPoint": ["/bin/bash", "-lc"], "command": ["npm start"]',
    '"entryPoint": ["tini", "--", "/bin/ash", "-c"], "command": ["npm start"]',
    '"entryPoint": ["Powershell", "-Command"], "command": ["Get-Date; exit"]',
    '"entryPoint": ["C:\\\\Windows\\\\System32\\\\cmd.exe", "/c"], "command": ["dir /b"]',
    '"entryPoint": ["node", "-e"], "command": ["console.log(1 + 1)"]',
    '"entryPoint": ["${SHELL}"], "command": ["npm start"]',
  ])
    it(`silent about ${written}`, () => assert.deepEqual(found(member(written)), []));
});

describe('container-entrypoint-shell: edges', () => {
  for (const written of [
    '"entryPoint": ["sh", "-c"], "command": ["npm start"]',
    '"entryPoint": ["sh", "-c", "npm start"], "command": ["a", "b"]',
    '"entryPoint": ["sh", "-c", "exec \\"$@\\"", "--"], "command": ["npm", "start"]',
    '"entryPoint": ["sh", "-c"], "command": ["echo $1", "sh", "a"]',
    '"entryPoint": ["sh"], "command": ["run.sh", "a"]',
    '"entryPoint": ["powershell", "-Command"], "command": ["Get-Date", "-Year", "2026"]',
    '"entryPoint": ["cmd", "/c"], "command": ["dir", "/b"]',
  ])
    it(`silent about ${written}`, () => assert.deepEqual(found(member(written)), []));

  it('joins them as they stand', () =>
    assert.equal(
      mended(
        member('"entryPoint": ["/bin/bash", "-ec"], "command": [\n  "echo \\"a\\"",\n  "&& sleep 1" ]'),
        'container-entrypoint-shell',
      ),
      member('"entryPoint": ["/bin/bash", "-ec"], "command": [\n  "echo \\"a\\" && sleep 1" ]'),
    ));
});

describe('container-working-directory: edges', () => {
  const WINDOWS = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, ';
  const LINUX = '"runtimePlatform": { "operatingSystemFamily": "LINUX" }, ';
  const directory = (path: string, members = '') => member(`"workingDirectory": ${JSON.stringify(path)}`, members);

  for (const [path, platform] of [
    ['/', ''],
    ['', LINUX],
    ['C:/app', ''],
    ['c:\\app', ''],
    ['\\app', WINDOWS],
    ['/app', WINDOWS],
    ['app${DIR}', ''],
    ['C:\\app', '"runtimePlatform": { "operatingSystemFamily": "${OS}" }, '],
  ] as const)
    it(`silent about ${path} with ${platform || 'no platform'}`, () =>
      assert.ok(!found(directory(path, platform)).includes('container-working-directory')));

  for (const [path, platform, right] of [
    ['./app', LINUX, '/app'],
    ['.', '', '/'],
    ['~/app', '', '~/app'],
    ['../app', '', '../app'],
    ['app', WINDOWS, 'app'],
    ['C:\\app', LINUX, 'C:\\app'],
  ] as const)
    it(`${path} with ${platform || 'no platform'}`, () =>
      assert.equal(mended(directory(path, platform), 'container-working-directory'), directory(right, platform)));

  it('a drive in a list of containers, where nobody knows the system', () =>
    assert.deepEqual(found(withList('"workingDirectory": "C:/app"')), []));
});

describe('container-user-format: edges', () => {
  for (const user of ['root', '0', 'www-data:www-data', '1000:staff', 'a.b_c', 'app$', 'CORP\\svc web', '', '${USER}'])
    it(`silent about "${user}"`, () => assert.deepEqual(found(member(`"user": ${JSON.stringify(user)}`)), []));
  for (const user of ['web app', 'a:b:c', 'web:', ':web', '-1', '1000:-1', ' '])
    it(`"${user}"`, () =>
      assert.deepEqual(found(member(`"user": ${JSON.stringify(user)}`)), ['container-user-format']));
});

describe('container-restart-disabled-options: edges', () => {
  it('an empty list is no option', () =>
    assert.deepEqual(found(member('"restartPolicy": { "enabled": false, "ignoredExitCodes": [] }')), []));
  it('leaves the policy itself', () =>
    assert.equal(
      mended(
        withList('"restartPolicy": { "restartAttemptPeriod": 60, "enabled": false }'),
        'container-restart-disabled-options',
      ),
      withList('"restartPolicy": { "enabled": false }'),
    ));
});

describe('container-restart-fargate-windows: edges', () => {
  it('a policy that is switched off restarts nothing', () => {
    const platform =
      '"requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, ';
    assert.deepEqual(found(member('"restartPolicy": { "enabled": false }', platform)), []);
  });
});

describe('startTimeout: edges', () => {
  const EC2 = '"requiresCompatibilities": ["EC2"], ';
  const pair = (condition: string, seconds: number, members = EC2) =>
    `{ "family": "web", ${members}"containerDefinitions": [
    { "name": "a", "image": "example/a:1", "memory": 8, "essential": false, "startTimeout": ${seconds}, "healthCheck": { "command": ["CMD", "ok"] } },
    { "name": "b", "image": "example/b:1", "memory": 8, "dependsOn": [{ "containerName": "a", "condition": "${condition}" }] }] }`;
  const own = (text: string) => found(text).filter((rule) => rule.startsWith('container-start-timeout'));

  for (const condition of ['COMPLETE', 'SUCCESS', 'HEALTHY'])
    it(`${condition} uses it`, () => assert.deepEqual(own(pair(condition, 120)), []));
  it('START does not', () => assert.deepEqual(own(pair('START', 120)), ['container-start-timeout-unused']));
  it('121 seconds on EC2, awaited or not', () => {
    for (const condition of ['SUCCESS', 'START'])
      assert.deepEqual(own(pair(condition, 121)), ['container-start-timeout-ec2']);
  });
  it('121 seconds on EC2 and Fargate are for another rule', () =>
    assert.deepEqual(own(pair('SUCCESS', 121, '"requiresCompatibilities": ["EC2", "FARGATE"], ')), []));
  it('121 seconds where no launch type is named', () => assert.deepEqual(own(pair('SUCCESS', 121, '')), []));
  it('the message changes behind three hours', () => {
    const says = (seconds: number) => analyzed(pair('SUCCESS', seconds)).findings[0]?.message.includes('three hours');
    assert.deepEqual([says(10_800), says(10_801)], [false, true]);
  });
  it('further containers may wait', () => {
    const template =
      '{ "family": "web", "containerDefinitions": [{ "name": "a", "image": "example/a:1", "memory": 8, "startTimeout": 9 }, ${MORE}] }';
    assert.deepEqual(own(template), []);
  });
});

describe('container-credential-spec-twice: edges', () => {
  it('leaves the other options', () => {
    const spec = '"credentialSpecs": ["credentialspec:arn:aws:s3:::specs/web.json"], "dockerSecurityOptions": ';
    assert.equal(
      mended(
        withList(`${spec}["no-new-privileges", "credentialspec:file://web.json"]`),
        'container-credential-spec-twice',
      ),
      withList(`${spec}["no-new-privileges"]`),
    );
  });
});

describe('container-ecr-repository-credentials: edges', () => {
  const credentials =
    '"repositoryCredentials": { "credentialsParameter": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:login-a1B2c3" }';
  const own = (image: string) =>
    found(withList(credentials).replace('example/web:4.2', image)).filter((rule) => rule.startsWith('container-'));
  it('a tag that a template fills in hides nothing', () =>
    assert.deepEqual(own('111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:${TAG}'), [
      'container-ecr-repository-credentials',
    ]));
  for (const image of ['example/web:4.2', 'public.ecr.aws/nginx/nginx:1.27', 'registry.example.com/dkr.ecr/web:1'])
    it(`silent about ${image}`, () => assert.deepEqual(own(image), []));
});

describe('container-docker-label-reserved: edges', () => {
  it('only the prefix counts', () =>
    assert.deepEqual(
      found(member('"dockerLabels": { "com.amazonaws.ecsx": "a", "ecs.com.amazonaws.ecs.": "b" }')),
      [],
    ));
});

describe('container-extra-hosts-ip: edges', () => {
  const host = (address: string) => member(`"extraHosts": [{ "hostname": "db", "ipAddress": "${address}" }]`);
  for (const address of ['10.0.0.5', '::1', 'host-gateway', ''])
    it(`silent about "${address}"`, () => assert.deepEqual(found(host(address)), []));
  it('silent where the member has to go anyway', () =>
    assert.deepEqual(found(host('db').replace('"family"', '"networkMode": "awsvpc", "family"')), [
      'network-extra-hosts-awsvpc',
    ]));
});

describe('several mistakes in one container', () => {
  it('each has one finding', () => {
    checkFindings(`
[
  {
    "name": "web",
    "image": "http://example/web@sha256:12",
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error container-image-digest: The image of container "web" has the digest "sha256:12", and AWS takes only "sha256:" with 64 hexadecimal digits behind it. Copy the whole digest from the registry, or name a tag.
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning container-image-reference: The image of container "web" begins with "http://". AWS registers that, but an image is no web address, and the pull fails. Begin with the name of the registry. [fix]
    "memory": 128,
    "user": "a b",
//          ^^^^^ error container-user-format: Container "web" runs as the user "a b", and ECS knows a name or a number there, with ":" and a group behind it if need be. AWS refuses anything else, or the task does not start. Correct it.
    "workingDirectory": "srv"
//                      ^^^^^ warning container-working-directory: Container "web" is to work in "srv", which does not begin at the root of its file system. AWS registers that, but Docker does not create the container. Write the whole path. [fix]
  }
]`);
  });
});

describe('container-no-essential: edges', () => {
  const idle = (name: string, more: object = {}) => ({ name, image: 'example/a:1', essential: false, ...more });
  const fixOf = (...containers: object[]) => {
    const [finding] = analyzed(JSON.stringify(containers)).findings.filter(
      ({ rule }) => rule === 'container-no-essential',
    );
    return finding?.fixes?.map(({ title, safe }) => [title, safe ?? finding.safe]);
  };
  it('is mended by itself only where one container can be meant', () => {
    assert.deepEqual(fixOf(idle('a')), [['Make container "a" essential', true]]);
    assert.deepEqual(fixOf(idle('a'), idle('b')), [['Make container "a" essential', false]]);
    const afterA = { dependsOn: [{ containerName: 'a', condition: 'SUCCESS' }] };
    assert.deepEqual(fixOf(idle('a'), idle('b', afterA)), [['Make container "b" essential', true]]);
  });
});

describe('a list of containers that is still being typed', () => {
  const unfinished = '{ "family": "a", "containerDefinitions": [{ "name": "a", "image": "a:1", "memory": 64, ';
  it('may yet bring the other container, and an essential one', () => {
    const found = (members: string) =>
      analyzed(`${unfinished}${members} },`)
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule !== 'doc-syntax');
    assert.deepEqual(found('"dependsOn": [{ "containerName": "b", "condition": "START" }]'), []);
    assert.deepEqual(found('"links": ["b"]'), []);
    assert.deepEqual(found('"essential": false'), []);
  });
});

describe('a document that is a single container', () => {
  it('is named in the messages of what the schema refuses', () => {
    checkFindings(`
{ "name": "web", "image": "example/a b", "essential": true }
//                        ^^^^^^^^^^^^^ error container-image-format: The image of container "web" has " " in it, and AWS refuses that. An image is written with letters, digits and _ - : . / # @ only. Correct it. [fix]`);
  });
});
