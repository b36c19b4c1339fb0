import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { EXTERNAL, MANAGED, task } from './silence/launch-types.ts';

describe('silence of the launch type rules', () => {
  it('about what is empty or switched off', () => {
    const container =
      '"disableNetworking": false, "hostname": "", "links": [], "dnsServers": [], "dockerSecurityOptions": []';
    assert.deepEqual(spoken(task(MANAGED, container), /^(?:mi|external|ec2|launch)-/), []);
    assert.deepEqual(
      spoken(task(`${MANAGED}, "placementConstraints": [], "ipcMode": ""`), /^(?:mi|external|ec2|launch)-/),
      [],
    );
    assert.deepEqual(spoken(task(`${EXTERNAL}, "enableFaultInjection": false`), /^(?:mi|external|ec2|launch)-/), []);
  });

  it('about values that a template fills in, or that are not written yet', () => {
    for (const platform of [
      '{ "operatingSystemFamily": "${FAMILY}" }',
      '{ "operatingSystemFamily": }',
      '{ "cpuArchitecture": "${CPU}" }',
      '{ ${PLATFORM} }',
    ]) {
      assert.deepEqual(
        spoken(
          task(`"requiresCompatibilities": ["EC2"], "runtimePlatform": ${platform}`),
          /^(?:mi|external|ec2|launch)-/,
        ),
        [],
        platform,
      );
    }
    for (const types of ['["EC2", "${TYPE}"]', '["EC2", ${TYPES}]', '["EC2", "ec2"]']) {
      const document = task(`"requiresCompatibilities": ${types}, "runtimePlatform": { "cpuArchitecture": "X86_64" }`);
      assert.deepEqual(spoken(document, /^(?:mi|external|ec2|launch)-/), [], types);
    }
  });
});
