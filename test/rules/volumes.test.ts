import assert from 'node:assert/strict';
import { analyzed, applyFixes, checkFindings } from '../support/check.ts';

describe('volume-efs-file-system-id: edges', () => {
  for (const id of ['fs-0a1b2c3d', 'EFS_FILE_SYSTEM_ID', 'fs-xxxxxxxx', '${EFS}']) {
    it(`silent about ${id}`, () => assert.deepEqual(judge(`"fileSystemId": "${id}"`).findings, []));
  }
  const mended: Readonly<Record<string, string>> = {
    '"fileSystemId": "fs-0a1b2c3d.efs.eu-west-1.amazonaws.com"': '"fileSystemId": "fs-0a1b2c3d"',
    '"fileSystemId": "fs-0a1b2c3d", "authorizationConfig": { "accessPointId": "arn:aws:elasticfilesystem:eu-west-1:111122223333:access-point/fsap-0a1b2c3d" }':
      '"fileSystemId": "fs-0a1b2c3d", "authorizationConfig": { "accessPointId": "fsap-0a1b2c3d" }',
    '"fileSystemId": "media"': '"fileSystemId": "media"',
  };
  for (const [written, right] of Object.entries(mended)) {
    it(written, () => {
      const analysis = judge(written);
      assert.deepEqual(
        analysis.findings.map(({ rule }) => rule),
        ['volume-efs-file-system-id'],
      );
      assert.equal(
        applyFixes(analysis, () => true),
        judge(right).text,
      );
    });
  }
});

describe('volume-name-required: edges', () => {
  it('no fix while two volumes lack a name, or mount points use two unknown ones', () => {
    for (const [mounts, volumes] of [
      [['a'], [{}, {}]],
      [['a', 'b'], [{}]],
      [[''], [{}]],
    ] as const) {
      const mountPoints = mounts.map((sourceVolume, index) => ({ sourceVolume, containerPath: `/${index}` }));
      const container = { name: 'web', image: 'nginx:1.27', memory: 128, mountPoints };
      const { findings } = analyzed(JSON.stringify({ family: 'web', containerDefinitions: [container], volumes }));
      const own = findings.filter(({ rule }) => rule === 'volume-name-required');
      assert.deepEqual(
        own.map(({ fixes }) => fixes),
        volumes.map(() => []),
      );
    }
  });
});

function judge(efs: string) {
  return analyzed(`{ "family": "web", "volumes": [{ "name": "media", "efsVolumeConfiguration": { ${efs}, "transitEncryption": "ENABLED" } }], "containerDefinitions": [
    { "name": "web", "image": "nginx:1.27", "memory": 128, "mountPoints": [{ "sourceVolume": "media", "containerPath": "/media" }] }
  ] }`);
}

/** A sound task around volumes and mount points, each given as JSON without its brackets. */
const document = (volumes: string, mounts: string, members = '"networkMode": "bridge"') => `{
  "family": "web",
  ${members},
  "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, "mountPoints": [${mounts}] }],
  "volumes": [${volumes}]
}`;

const mount = (sourceVolume: string, containerPath = `/mnt/${sourceVolume}`) =>
  JSON.stringify({ sourceVolume, containerPath });

const found = (text: string) => analyzed(text).findings.map(({ rule }) => rule);

/** The text after the first fix of every finding of a rule. */
function mended(text: string, rule: string): string {
  return applyFixes(analyzed(text), (finding) => finding.rule === rule);
}

describe('volume-name-unique: edges', () => {
  it('counts on, around names that are taken, and leaves the mount points alone', () => {
    const kinds = ['{}', '{ "driver": "a" }', '{ "driver": "b" }', '{ "driver": "c" }'];
    const volumes = kinds.map((kind) => `{ "name": "data", "dockerVolumeConfiguration": ${kind} }`);
    const text = document([...volumes, '{ "name": "data-3" }'].join(), `${mount('data')}, ${mount('data-3')}`);
    const names = [...mended(text, 'volume-name-unique').matchAll(/"name": "(data[^"]*)"/g)].map(([, name]) => name);
    assert.deepEqual(names, ['data', 'data-2', 'data-4', 'data-5', 'data-3']);
  });

  it('a name of full length is cut for its number', () => {
    const long = 'v'.repeat(255);
    const text = document(`{ "name": "${long}" }, { "name": "${long}", "host": {} }`, mount(long));
    assert.ok(mended(text, 'volume-name-unique').includes(`"${'v'.repeat(253)}-2"`));
  });

  it('what is there twice goes by itself, the remark about it stays', () => {
    const text = document('{ "name": "data" } /* one */, { "name": "data" } /* two */', mount('data'));
    const own = analyzed(text).findings.filter(({ rule }) => rule === 'volume-name-unique');
    assert.deepEqual(
      own.map(({ fixes }) => fixes?.map(({ safe }) => safe)),
      [[true, undefined]],
    );
    const after = mended(text, 'volume-name-unique');
    assert.ok(after.includes('/* one */') && after.includes('/* two */'), after);
    assert.equal(after.match(/"name": "data"/g)?.length, 1);
  });
});

describe('volume-unknown: edges', () => {
  it('one finding for a volume, wherever it is mounted, and the fix takes all along', () => {
    const text = `{
  "family": "web",
  "containerDefinitions": [
    { "name": "web", "image": "example/web:4.2", "memory": 128, "mountPoints": [${mount('stattic')}] },
    { "name": "cdn", "image": "example/cdn:4.2", "memory": 128, "mountPoints": [${mount('stattic')}] }
  ],
  "volumes": [{ "name": "static" }]
}`;
    const { findings } = analyzed(text);
    assert.deepEqual(
      findings.map(({ rule, related }) => [rule, related?.map(({ message }) => message)]),
      [['volume-unknown', ['It is mounted here too', 'The volumes are listed here']]],
    );
    assert.deepEqual(found(mended(text, 'volume-unknown')), []);
  });

  it('several that are missing make one list', () => {
    const text = `{
  "family": "web",
  "containerDefinitions": [
    { "name": "web", "image": "example/web:4.2", "memory": 128, "mountPoints": [${mount('cache')}, ${mount('logs')}] }
  ]
}`;
    const { findings } = analyzed(text);
    assert.deepEqual(
      findings.map(({ fixes }) => fixes?.map(({ title }) => title)),
      [['Add "cache", "logs" to volumes'], ['Add "cache", "logs" to volumes']],
    );
    const after = mended(text, 'volume-unknown');
    assert.deepEqual(JSON.parse(after).volumes, [{ name: 'cache' }, { name: 'logs' }]);
  });

  it('each is added to a list that is there, behind its remark', () => {
    const text = document(
      '{ "name": "conf" } // read at start\n',
      `${mount('conf')}, ${mount('cache')}, ${mount('logs')}`,
    );
    const after = mended(text, 'volume-unknown');
    assert.ok(after.includes('// read at start'), after);
    assert.deepEqual(
      [...after.matchAll(/"name": "(conf|cache|logs)"/g)].map(([, name]) => name),
      ['conf', 'cache', 'logs'],
    );
  });

  const guesses: readonly (readonly [volumes: readonly string[], mounted: readonly string[], title: string])[] = [
    [['data'], ['dta'], 'Change to "data"'],
    [['Data'], ['data'], 'Change to "Data"'],
    // The other container mounts it under the right name.
    [['data'], ['data', 'dta'], 'Change to "data"'],
    // Of a series one is missing.
    [['data-1'], ['data-1', 'data-2'], 'Add "data-2" to volumes'],
    [['data-1', 'data-3'], ['data-1', 'data-2'], 'Change to "data-3"'],
    [['data'], ['uploads'], 'Add "uploads" to volumes'],
  ];
  for (const [volumes, mounted, title] of guesses) {
    it(`${mounted.join()} with ${volumes.join()}: ${title}`, () => {
      const list = volumes.map((name) => JSON.stringify({ name })).join();
      const { findings } = analyzed(document(list, mounted.map((name) => mount(name)).join()));
      const own = findings.find(({ rule }) => rule === 'volume-unknown');
      assert.equal(own?.fixes?.[0]?.title, title);
    });
  }

  it('no volume is added under a name that AWS does not take', () => {
    const { findings } = analyzed(document('{ "name": "data" }', `${mount('data')}, ${mount('a b')}, ${mount('')}`));
    assert.deepEqual(
      findings.map(({ rule, fixes }) => [rule, fixes]),
      [
        ['volume-unknown', []],
        ['volume-unknown', []],
      ],
    );
  });

  it('silent while the list of volumes is being typed', () => {
    const text = document('{ "name": "other" }', mount('data')).replace(/\]\s*\}$/, '');
    assert.ok(!found(text).includes('volume-unknown'));
  });
});

describe('volume-duplicate-container-path: edges', () => {
  const pairs: Readonly<Record<string, readonly [string, string, boolean]>> = {
    'a slash at the end': ['/data', '/data/', true],
    'two slashes': ['/var//data', '/var/data', true],
    'the root': ['/', '//', true],
    'below each other': ['/data', '/data/logs', false],
    capitals: ['/data', '/Data', false],
  };
  for (const [name, [first, second, same]] of Object.entries(pairs)) {
    it(name, () => {
      const text = document('{ "name": "a" }, { "name": "b" }', `${mount('a', first)}, ${mount('b', second)}`);
      assert.deepEqual(found(text), same ? ['volume-duplicate-container-path'] : []);
    });
  }

  it('the same mount twice is removed safely', () => {
    const text = document('{ "name": "a" }', `${mount('a')}, ${mount('a')}`);
    const [finding] = analyzed(text).findings;
    assert.deepEqual(
      finding?.fixes?.map(({ safe }) => safe),
      [true],
    );
    assert.deepEqual(found(mended(text, 'volume-duplicate-container-path')), []);
  });

  it('another container may use the path too', () => {
    const container = (name: string) =>
      `{ "name": "${name}", "image": "example/${name}:1", "memory": 128, "mountPoints": [${mount('a')}] }`;
    const text = `{ "family": "web", "containerDefinitions": [${container('x')}, ${container('y')}], "volumes": [{ "name": "a" }] }`;
    assert.deepEqual(found(text), []);
  });

  it('a tmpfs and a mount, in document order', () => {
    checkFindings(`
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:4.2",
      "memory": 128,
      "linuxParameters": { "tmpfs": [{ "containerPath": "/tmp", "size": 64 }] },
      "mountPoints": [{ "sourceVolume": "tmp", "containerPath": "/tmp" }]
//                                                              ^^^^^^ error volume-duplicate-container-path: Container "web" mounts two things at "/tmp". AWS registers that, but the container does not start: a path can have one mount. Change one of the paths. [fix]
    }
  ],
  "volumes": [{ "name": "tmp" }]
}`);
  });
});

describe('volume-single-type and volume-launch-exclusive: edges', () => {
  it('a fix for each kind, the first in the document before the others', () => {
    const text = document(
      '{ "name": "a", "dockerVolumeConfiguration": {}, "host": { "sourcePath": "/a" }, "s3filesVolumeConfiguration": { "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-1" } }',
      mount('a'),
      '"taskRoleArn": "arn:aws:iam::111122223333:role/web"',
    );
    const { findings } = analyzed(text);
    assert.deepEqual(
      findings.map(({ rule, fixes }) => [rule, fixes?.map(({ title }) => title)]),
      [
        [
          'volume-single-type',
          ['Keep dockerVolumeConfiguration only', 'Keep host only', 'Keep s3filesVolumeConfiguration only'],
        ],
      ],
    );
    assert.deepEqual(found(mended(text, 'volume-single-type')), []);
  });

  it('null and a path of no characters are no kind of volume', () => {
    const text = document('{ "name": "a", "host": { "sourcePath": "" }, "efsVolumeConfiguration": null }', mount('a'));
    assert.deepEqual(found(text).sort(), ['doc-null-value', 'volume-source-path-blank']);
  });

  it('beside configuredAtLaunch only that speaks, and an empty host says nothing', () => {
    const both = '"host": { "sourcePath": "/a" }, "dockerVolumeConfiguration": {}';
    const text = document(`{ "name": "a", "configuredAtLaunch": true, ${both} }`, mount('a'));
    assert.deepEqual(found(text), ['volume-launch-exclusive']);
    assert.deepEqual(found(mended(text, 'volume-launch-exclusive')), []);
    assert.deepEqual(found(document('{ "name": "a", "configuredAtLaunch": true, "host": {} }', mount('a'))), []);
    assert.deepEqual(found(document('{ "name": "a", "configuredAtLaunch": false, "host": {} }', mount('a'))), []);
  });
});

describe('volume-source-path-blank: edges', () => {
  it('speaks in the place of doc-empty-string', () => {
    checkFindings(`
{
  "family": "web",
  "taskRoleArn": "",
//               ^^ information doc-empty-string: There is empty text in taskRoleArn: the AWS CLI sends it and AWS may refuse it, while the GitHub deploy action of AWS leaves it out. Remove it. [fix]
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:4.2",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }]
    }
  ],
  "volumes": [{ "name": "data", "host": { "sourcePath": "" } }]
//                                                      ^^ error volume-source-path-blank: The sourcePath of volume "data" is empty, and AWS refuses it. Give the directory of the instance, or leave sourcePath out for scratch space. [fix]
}`);
  });
});

describe('volume-source-path-misplaced: edges', () => {
  const mendedVolume = (volume: string) =>
    /"volumes": \[(.*)\]/s.exec(mended(document(volume, mount('data')), 'volume-source-path-misplaced'))?.[1];

  it('keeps remarks, placeholders and what stands around it', () => {
    assert.equal(
      mendedVolume('{ "name": "data", "sourcePath": /* there */ "/data" }'),
      '{ "name": "data", "host": { "sourcePath": /* there */ "/data" } }',
    );
    assert.equal(
      mendedVolume('{ "sourcePath": ${DATA_DIR}, "name": "data" }'),
      '{ "host": { "sourcePath": ${DATA_DIR} }, "name": "data" }',
    );
  });

  it('no fix where the host has a path already', () => {
    const volume = '{ "name": "data", "host": { "sourcePath": "/a" }, "sourcePath": "/b" }';
    assert.equal(mendedVolume(volume), volume);
    assert.deepEqual(found(document(volume, mount('data'))), ['volume-source-path-misplaced']);
  });

  it('other members that AWS does not know are reported as ever', () => {
    const volume = '{ "name": "data", "sourcePath": "/b", "size": 20 }';
    assert.deepEqual(found(document(volume, mount('data'))), ['volume-source-path-misplaced', 'doc-unknown-property']);
  });
});

describe('volume-source-path-relative: edges', () => {
  const FAMILY = (family: string) => `"runtimePlatform": { "operatingSystemFamily": "${family}" }`;
  const paths: readonly (readonly [path: string, members: string, mended: string | undefined])[] = [
    ['/data', FAMILY('LINUX'), undefined],
    ['C:\\data', '"cpu": "256"', undefined],
    ['c:/data', FAMILY('WINDOWS_SERVER_2022_CORE'), undefined],
    ['\\\\.\\pipe\\docker_engine', FAMILY('WINDOWS_SERVER_2022_CORE'), undefined],
    ['C:\\data', FAMILY('LINUX'), 'C:\\data'],
    ['data', '"cpu": "256"', '/data'],
    ['.//data', '"cpu": "256"', '/data'],
    ['../data', '"cpu": "256"', '../data'],
    ['~/data', '"cpu": "256"', '~/data'],
    ['data', FAMILY('WINDOWS_SERVER_2022_CORE'), '/data'],
  ];
  for (const [path, members, right] of paths) {
    it(`${path} with ${members}`, () => {
      const text = document(`{ "name": "a", "host": { "sourcePath": ${JSON.stringify(path)} } }`, mount('a'), members);
      const speaks = found(text).includes('volume-source-path-relative');
      assert.equal(speaks, right !== undefined);
      assert.ok(mended(text, 'volume-source-path-relative').includes(JSON.stringify(right ?? path)));
    });
  }
});

describe('volume-mi-source-path: edges', () => {
  const judged = (path: string, mounts: string) =>
    found(
      document(
        `{ "name": "a", "host": { "sourcePath": "${path}" } }`,
        mounts,
        '"requiresCompatibilities": ["MANAGED_INSTANCES"], "networkMode": "awsvpc"',
      ),
    ).filter((rule) => rule !== 'sec-docker-socket');

  for (const path of ['/var', '/var/lib/app', '/tmp/', '/run/docker.sock', '/opt/app']) {
    it(`${path} can be written to`, () => assert.deepEqual(judged(path, mount('a')), []));
  }
  for (const path of ['/', '/etc', '/variant', '/home/app']) {
    it(`${path} cannot`, () => assert.deepEqual(judged(path, mount('a')), ['volume-mi-source-path']));
  }
  it('a container that only reads is fine, and one that writes beside it is not', () => {
    const reads = '{ "sourceVolume": "a", "containerPath": "/a", "readOnly": true }';
    assert.deepEqual(judged('/etc', reads), []);
    assert.deepEqual(judged('/etc', `${reads}, ${mount('a')}`), ['volume-mi-source-path']);
  });
});

describe('EFS and S3 Files volumes: who speaks', () => {
  const efs = (name: string, members: string) =>
    `{ "name": "${name}", "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", ${members} } }`;
  const s3 =
    '{ "name": "s3", "s3filesVolumeConfiguration": { "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0a1b2c3d" } }';
  const ROLE = '"taskRoleArn": "arn:aws:iam::111122223333:role/web"';
  const iam = '"authorizationConfig": { "iam": "ENABLED" }';

  it('encryption is missing once, whatever it is missing for', () => {
    const text = document(
      efs(
        'a',
        '"transitEncryptionPort": 2999, "authorizationConfig": { "iam": "ENABLED", "accessPointId": "fsap-0a1b2c3d" }',
      ),
      mount('a'),
      ROLE,
    );
    const [finding, ...others] = analyzed(text).findings;
    assert.equal(finding?.rule, 'volume-efs-transit-encryption');
    assert.match(finding?.message ?? '', /IAM/);
    assert.deepEqual(others, []);
    assert.deepEqual(found(mended(text, 'volume-efs-transit-encryption')), []);
  });

  it('the role is missing once, with every volume that needs it', () => {
    const on = '"transitEncryption": "ENABLED"';
    const volumes = [efs('a', `${on}, ${iam}`), efs('b', `${on}, ${iam}`)];
    const mounts = `${mount('a')}, ${mount('b')}`;
    const text = document(volumes.join(), mounts);
    const [finding, ...others] = analyzed(text).findings;
    assert.deepEqual([finding?.rule, finding?.related?.length, others], ['volume-efs-iam-task-role', 1, []]);
    const after = mended(text, 'volume-efs-iam-task-role');
    assert.equal(JSON.parse(after).taskRoleArn, 'arn:aws:iam::111122223333:role/ecsTaskRole');
    const three = document([...volumes, s3].join(), `${mounts}, ${mount('s3')}`);
    assert.deepEqual(found(three), ['volume-s3files-task-role']);
  });

  it('a root directory of "/" or nothing agrees with an access point', () => {
    for (const directory of ['/', '']) {
      const members = `"rootDirectory": "${directory}", "transitEncryption": "ENABLED", "authorizationConfig": { "accessPointId": "fsap-0a1b2c3d" }`;
      assert.deepEqual(found(document(efs('a', members), mount('a'))), []);
    }
  });

  it('a file system on a platform without it has one finding, at each volume', () => {
    const on = '"transitEncryption": "ENABLED"';
    const members = `${ROLE}, "requiresCompatibilities": ["EXTERNAL"]`;
    const text = document(`${efs('a', on)}, ${s3}`, `${mount('a')}, ${mount('s3')}`, members);
    assert.deepEqual(found(text), ['volume-efs-external', 'volume-s3files-launch-type']);
  });
});

describe('volumes configured at launch: who speaks', () => {
  const ebs = '{ "name": "ebs", "configuredAtLaunch": true }';

  it('one that nobody mounts is not called unused as well', () => {
    const text = document(ebs, '');
    assert.deepEqual(found(text), ['volume-launch-unmounted']);
    assert.deepEqual(found(mended(text, 'volume-launch-unmounted')), []);
  });

  it('a mount point is added behind the others, on Windows on a drive', () => {
    const windows = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';
    const text = document(`{ "name": "a" }, ${ebs}`, mount('a', 'C:\\a'), windows);
    const [container] = JSON.parse(mended(text, 'volume-launch-unmounted')).containerDefinitions;
    assert.deepEqual(container.mountPoints, [
      { sourceVolume: 'a', containerPath: 'C:\\a' },
      { sourceVolume: 'ebs', containerPath: 'C:\\ebs' },
    ]);
  });

  it('the second and the third are too many', () => {
    const volumes = ['a', 'b', 'c'].map((name) => `{ "name": "${name}", "configuredAtLaunch": true }`);
    const text = document(volumes.join(), ['a', 'b', 'c'].map((name) => mount(name)).join());
    assert.deepEqual(found(text), ['volume-launch-single', 'volume-launch-single']);
    assert.deepEqual(found(mended(text, 'volume-launch-single')), []);
  });

  it('Fargate attaches it to Linux, EC2 to Windows too', () => {
    const windows = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';
    const fargate = '"requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "1024", "memory": "2048"';
    const judged = (members: string) => found(document(ebs, mount('ebs'), members));
    assert.deepEqual(judged(fargate), []);
    assert.deepEqual(judged(`"requiresCompatibilities": ["EC2"], ${windows}`), []);
    assert.deepEqual(judged(`${fargate}, ${windows}`), ['volume-launch-platform']);
  });
});

describe('volume-read-only-root-without-scratch: edges', () => {
  const judged = (members: string) =>
    found(
      `{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, "readonlyRootFilesystem": true, ${members} }], "volumes": [{ "name": "a" }] }`,
    ).filter((rule) => rule.startsWith('volume-read'));
  const RULE = 'volume-read-only-root-without-scratch';

  it('speaks unless something is at /tmp, below it, or may be', () => {
    assert.deepEqual(judged('"cpu": 1'), [RULE]);
    assert.deepEqual(judged(`"mountPoints": [${mount('a', '/data')}]`), [RULE]);
    assert.deepEqual(judged(`"mountPoints": [${mount('a', '/tmp/')}]`), []);
    assert.deepEqual(judged('"linuxParameters": { "tmpfs": [{ "containerPath": "/tmp", "size": 8 }] }'), []);
    assert.deepEqual(judged('"volumesFrom": [{ "sourceContainer": "other" }]'), []);
    assert.deepEqual(judged('"readonlyRootFilesystem": false'), []);
  });

  it('a tmpfs joins what linuxParameters has', () => {
    const text = `[{ "name": "web", "image": "example/web:4.2", "memory": 128, "readonlyRootFilesystem": true, "linuxParameters": { "initProcessEnabled": true, "tmpfs": [{ "containerPath": "/run", "size": 8 }] } }]`;
    const [container] = JSON.parse(mended(text, RULE));
    assert.deepEqual(container.linuxParameters, {
      initProcessEnabled: true,
      tmpfs: [
        { containerPath: '/run', size: 8 },
        { containerPath: '/tmp', size: 64 },
      ],
    });
  });
});

describe('volume-container-path: edges', () => {
  const document = (path: string, level = '"family": "web"') =>
    `{ ${level}, "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, "mountPoints": [{ "sourceVolume": "data", "containerPath": "${path}" }] }], "volumes": [{ "name": "data" }] }`;
  const own = (text: string) => analyzed(text).findings.filter(({ rule }) => rule === 'volume-container-path');
  const WINDOWS = '"family": "web", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';

  for (const path of ['/', '/data', 'C:\\\\data', 'c:/data', '\\\\data', '${PATH}']) {
    it(`silent about ${path}`, () => assert.deepEqual(own(document(path)), []));
  }
  it('silent about Windows', () => assert.deepEqual(own(document('data', WINDOWS)), []));

  for (const [path, right] of [
    ['data', '/data'],
    ['./srv/data', '/srv/data'],
    ['', '/mnt/data'],
  ] as const) {
    it(`"${path}" becomes "${right}"`, () => {
      const analysis = analyzed(document(path));
      assert.equal(own(analysis.text).length, 1);
      assert.equal(
        applyFixes(analysis, ({ rule }) => rule === 'volume-container-path'),
        document(right),
      );
    });
  }
  for (const path of ['../data', '~/data']) {
    it(`knows no fix for ${path}`, () => assert.deepEqual(own(document(path))[0]?.fixes, []));
  }
});

describe('volume-docker-windows-driver: edges', () => {
  it('beside Managed Instances it is the system that is wrong', () => {
    const text =
      '{ "family": "web", "requiresCompatibilities": ["MANAGED_INSTANCES"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "networkMode": "awsvpc", "containerDefinitions": [{ "name": "web", "image": "example/web:4.2", "memory": 128, "mountPoints": [{ "sourceVolume": "data", "containerPath": "C:\\\\data" }] }], "volumes": [{ "name": "data", "dockerVolumeConfiguration": { "driver": "rexray/ebs" } }] }';
    assert.deepEqual(
      analyzed(text).findings.map(({ rule }) => rule),
      ['mi-linux-only', 'mi-unsupported-parameter'],
    );
  });
});
