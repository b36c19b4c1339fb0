import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { MOUNTED, task } from './silence/volumes.ts';

describe('silence of the volume rules', () => {
  it('a path that is being typed, or is an object, is not misplaced', () => {
    for (const path of ['', '{ "a": 1 }', '3']) {
      const text = task(`{ "name": "data", "sourcePath": ${path} }`);
      assert.ok(!spoken(text).includes('volume-source-path-misplaced'), text);
    }
  });

  it('in a list of containers the volumes and the roles are unknown', () => {
    const containers =
      '[{ "name": "web", "image": "nginx", "memory": 128, "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }] }]';
    assert.deepEqual(spoken(containers, /^volume-/), []);
  });

  it('a template may bring volumes, containers and mount points', () => {
    const volume = '{ "name": "other", "configuredAtLaunch": true }';
    for (const text of [
      task('${VOLUMES}'),
      task(
        '{ "name": "data" }, ${VOLUMES}',
        '"cpu": "1"',
        MOUNTED.replace(']', ', { "sourceVolume": "x", "containerPath": "/x" }]'),
      ),
      task(volume, '"cpu": "1"', '"mountPoints": [${MOUNTS}]'),
      task(volume, '"cpu": "1"', '"mountPoints": "${MOUNTS}"'),
      task(volume, '"cpu": "1"', '"environment": []').replace('"memory": 128,', '"memory": 128, ${MORE},'),
      task(volume, '"cpu": "1"', '"environment": []').replace('}], "volumes"', '}, ${CONTAINER}], "volumes"'),
    ]) {
      assert.deepEqual(spoken(text, /^volume-.*(?:unknown|unused|unmounted)/), [], text);
    }
  });
});
