import assert from 'node:assert/strict';
import { analyzed, applyFixes } from '../support/check.ts';

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
  return analyzed(`{ "family": "web", "volumes": [{ "name": "media", "efsVolumeConfiguration": { ${efs} } }], "containerDefinitions": [
    { "name": "web", "image": "nginx:1.27", "memory": 128, "mountPoints": [{ "sourceVolume": "media", "containerPath": "/media" }] }
  ] }`);
}
