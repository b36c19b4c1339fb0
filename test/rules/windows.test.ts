import assert from 'node:assert/strict';
import { analyzed, applyFixes, checkFindings, checkFix } from '../support/check.ts';

const CONTAINER = { name: 'web', image: 'example/web:1', memory: 1024 };

describe('windows-linux-parameters: edges', () => {
  it('says nothing of what AWS prints for nothing', () => {
    for (const linuxParameters of [
      {},
      { capabilities: {} },
      { initProcessEnabled: false, devices: [], tmpfs: [], capabilities: { add: [], drop: [] } },
      { maxSwap: 0, sharedMemorySize: 0 },
    ])
      assert.deepEqual(spoken({ linuxParameters }), []);
  });

  it('is all that is said of what is within, in the schema too', () => {
    const linuxParameters = {
      capabilities: { add: ['net_admin', 'KILL'], drop: ['KILL'] },
      tmpfs: [{ containerPath: 'x', size: 1, mountOptions: ['size=1'] }],
      swappiness: 200,
      maxSwap: -1,
      sharedMemorySize: -1,
    };
    assert.deepEqual(spoken({ linuxParameters }), ['warning windows-linux-parameters']);
    assert.deepEqual(spoken({ linuxParameters: { swappiness: 10 } }), ['warning windows-linux-parameters']);
  });

  it('silences nothing in the next container, on Linux or elsewhere in the same one', () => {
    const ulimits = [{ name: 'core', softLimit: 2, hardLimit: 1 }];
    const linuxParameters = { initProcessEnabled: true };
    assert.deepEqual(spoken({ linuxParameters, ulimits }), [
      'warning windows-linux-parameters',
      'warning windows-unsupported-parameter',
      'error linux-ulimit-order',
    ]);
  });

  it('is an error where Fargate refuses what is within', () => {
    const severity = (linuxParameters: object) => spoken({ linuxParameters }, FARGATE)[0];
    assert.equal(severity({ initProcessEnabled: true }), 'warning windows-linux-parameters');
    assert.equal(
      severity({ capabilities: { add: ['SYS_PTRACE'], drop: ['ALL'] } }),
      'warning windows-linux-parameters',
    );
    assert.equal(severity({ capabilities: { add: ['NET_ADMIN'] } }), 'error windows-linux-parameters');
    assert.equal(severity({ devices: [{ hostPath: '/dev/snd' }] }), 'error windows-linux-parameters');
    assert.equal(severity({ maxSwap: 64 }), 'error windows-linux-parameters');
    // The whole member is said to be wrong once, and the rule about Fargate is silent.
    assert.equal(spoken({ linuxParameters: { devices: [{ hostPath: '/dev/snd' }] } }, FARGATE).length, 1);
  });

  it('keeps the comments of the container', () => {
    const text = `{ "family": "web", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2025_CORE" }, "containerDefinitions": [
  {
    "name": "web",
    "image": "example/web:1", // built each night
    "linuxParameters": { "initProcessEnabled": true },
    "memory": 1024
  }
] }`;
    const mended = applyFixes(analyzed(text), ({ rule }) => rule === 'windows-linux-parameters');
    assert.equal(mended, text.replace('    "linuxParameters": { "initProcessEnabled": true },\n', ''));
  });
});

describe('windows-unsupported-parameter: edges', () => {
  it('takes what is empty or false for not set', () => {
    const nothing = { privileged: false, readonlyRootFilesystem: false, links: [], dnsServers: [], ulimits: [] };
    assert.deepEqual(spoken({ ...nothing, extraHosts: [], systemControls: [], disableNetworking: false }), []);
  });

  it('leaves to awsvpc what is refused there', () => {
    const wrong = {
      links: ['db'],
      extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.5' }],
      dnsServers: ['10.0.0.2'],
      disableNetworking: true,
    };
    assert.deepEqual(spoken({ ...wrong, dnsSearchDomains: ['internal'] }, { networkMode: 'awsvpc' }), [
      'error network-links-mode',
      'error network-extra-hosts-awsvpc',
      'error network-dns-servers-awsvpc',
      'error network-disable-networking-awsvpc',
      'warning windows-unsupported-parameter',
    ]);
  });

  it('leaves to Fargate what is refused there', () => {
    assert.deepEqual(ofWindows({ privileged: true, dnsSearchDomains: ['internal'] }, FARGATE), []);
    assert.deepEqual(ofWindows({ readonlyRootFilesystem: true }, FARGATE), ['warning windows-unsupported-parameter']);
  });
});

describe('windows-pid-ipc: edges', () => {
  it('speaks of each of the two', () => {
    assert.deepEqual(spoken({}, { pidMode: 'host', ipcMode: 'none' }), [
      'error windows-pid-ipc',
      'error windows-pid-ipc',
    ]);
  });

  it('leaves a parameter of IPC alone while ipcMode has to go', () => {
    const systemControls = [{ namespace: 'kernel.sem', value: '1' }];
    assert.deepEqual(spoken({ systemControls }, { ipcMode: 'host' }), [
      'error windows-pid-ipc',
      'warning windows-unsupported-parameter',
    ]);
  });
});

describe('windows-task-size: edges', () => {
  const EC2 = { requiresCompatibilities: ['EC2'] };
  const size = (members: object, ...containers: object[]) => {
    const all = containers.map((container, index) => ({ name: `c${index}`, image: 'example/web:1', ...container }));
    const { findings } = judge({ ...EC2, ...members, containerDefinitions: all });
    return findings.flatMap(({ rule, fixes }) =>
      rule === 'windows-task-size' ? [(fixes ?? []).map(({ title }) => title).join()] : [],
    );
  };

  it('is no matter where Fargate is listed, or no launch type', () => {
    assert.deepEqual(size({ requiresCompatibilities: ['EC2', 'FARGATE'], cpu: '1024' }, CONTAINER), []);
    assert.deepEqual(size({ requiresCompatibilities: ['EC2', '${TYPE}'], cpu: '1024' }, CONTAINER), []);
    assert.deepEqual(size({ requiresCompatibilities: undefined, cpu: '1024' }, CONTAINER), []);
    assert.deepEqual(size({}, CONTAINER), []);
  });

  it('moves the size to one container, and removes it where each has its own', () => {
    assert.deepEqual(size({ memory: '2 GB' }, {}), ['Move memory to container "c0"']);
    assert.deepEqual(size({ cpu: '512', memory: '2 GB' }, { memory: 512 }), ['Move cpu, memory to container "c0"']);
    assert.deepEqual(size({ memory: '2 GB' }, { memory: 512 }, { memory: 512 }), ['Remove memory']);
    assert.deepEqual(size({ memory: '2 GB' }, { memory: 512 }, {}), ['']);
    assert.deepEqual(size({ cpu: '.1 vCPU' }, { memory: 512 }), ['']);
  });

  it('does not overwrite what a placeholder stands for', () => {
    const text = JSON.stringify({
      family: 'web',
      ...EC2,
      ...WINDOWS,
      memory: '2048',
      containerDefinitions: [{ ...CONTAINER, memory: '${MEMORY}' }],
    });
    const mended = applyFixes(analyzed(text), ({ rule }) => rule === 'windows-task-size');
    assert.equal(mended, text.replace('"memory":"2048",', ''));
  });
});

describe('windows-memory-reservation: edges', () => {
  it('removes the reservation beside memory, and turns it into memory where it is alone', () => {
    const bad = `
{
  "family": "web",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    { "name": "web", "image": "example/web:1", "memory": 2048, "memoryReservation": 1024 },
//                                                             ^^^^^^^^^^^^^^^^^^^ warning windows-memory-reservation: Container "web" has a memoryReservation of 1024 MiB, and Windows has no such limit: Docker refuses to create the container. Remove it; memory is there already. [fix]
    { "name": "api", "image": "example/api:1", "memoryReservation": 512 }
//                                             ^^^^^^^^^^^^^^^^^^^ warning windows-memory-reservation: Container "api" has a memoryReservation of 512 MiB, and Windows has no such limit: Docker refuses to create the container. Give it memory, the hard limit, in its place. [fix]
  ]
}`;
    const good = `
{
  "family": "web",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    { "name": "web", "image": "example/web:1", "memory": 2048 },
    { "name": "api", "image": "example/api:1", "memory": 512 }
  ]
}`;
    checkFix(bad, 'windows-memory-reservation', good);
  });

  it('leaves 0, which reserves nothing, to its own rule', () =>
    assert.deepEqual(spoken({ memoryReservation: 0 }), ['warning res-memory-zero']));
});

describe('windows-os-family-eol: edges', () => {
  it('speaks differently of what has ended and of what ends', () => {
    const message = (operatingSystemFamily: string) =>
      judge({ runtimePlatform: { operatingSystemFamily }, containerDefinitions: [CONTAINER] }).findings[0]?.message ??
      '';
    assert.match(message('WINDOWS_SERVER_2004_CORE'), /^Microsoft ended WINDOWS_SERVER_2004_CORE on 2021-12-14/);
    assert.match(message('WINDOWS_SERVER_2016_FULL'), /^Microsoft supports WINDOWS_SERVER_2016_FULL until 2027-01-12/);
    for (const family of ['2019_CORE', '2022_FULL', '2025_CORE']) assert.equal(message(`WINDOWS_SERVER_${family}`), '');
  });

  it('leaves awsvpc on Windows Server 2016 to the rule about that', () => {
    const runtimePlatform = { operatingSystemFamily: 'WINDOWS_SERVER_2016_FULL' };
    assert.deepEqual(spoken({}, { runtimePlatform, networkMode: 'awsvpc' }), ['warning network-windows-2016-awsvpc']);
  });
});

describe('windows-mount-drive: edges', () => {
  const mounts = (sourcePath: string | undefined, containerPath: string) =>
    ofWindows(
      { mountPoints: [{ sourceVolume: 'data', containerPath }] },
      { volumes: [{ name: 'data', ...(sourcePath && { host: { sourcePath } }) }] },
    );

  it('compares letters, and nothing without one', () => {
    assert.deepEqual(mounts('c:\\data', 'C:/data'), []);
    assert.deepEqual(mounts('D:\\', 'D:\\'), []);
    assert.deepEqual(mounts(undefined, 'D:\\'), []);
    assert.deepEqual(mounts('\\data', 'D:\\'), []);
    assert.deepEqual(mounts('D:\\data', 'C:data'), ['warning windows-mount-drive']);
  });
});

describe('windows-mount-read-only: edges', () => {
  it('says nothing about Fargate', () => {
    const mountPoints = [{ sourceVolume: 'data', containerPath: 'C:\\data', readOnly: true }];
    assert.deepEqual(ofWindows({ mountPoints }, { volumes: [{ name: 'data' }] }), [
      'information windows-mount-read-only',
    ]);
    assert.deepEqual(ofWindows({ mountPoints }, { ...FARGATE, volumes: [{ name: 'data' }] }), []);
  });
});

describe('windows-efs: edges', () => {
  it('is for EFS alone', () => {
    const mountPoints = [{ sourceVolume: 'data', containerPath: 'C:\\data' }];
    const volume = (members: object) => ofWindows({ mountPoints }, { volumes: [{ name: 'data', ...members }] });
    assert.deepEqual(volume({ efsVolumeConfiguration: {} }), ['error windows-efs']);
    assert.deepEqual(volume({ dockerVolumeConfiguration: { driver: 'local' } }), []);
    assert.deepEqual(volume({ fsxWindowsFileServerVolumeConfiguration: {} }), []);
  });
});

describe('windows-image-linux: edges', () => {
  const isLinux = (image: string) => ofWindows({ image }).length > 0;

  it('knows words, not parts of words', () => {
    for (const image of [
      'alpine',
      'redis:7.4',
      'library/postgres:16',
      'docker.io/library/php:8.3-apache',
      'public.ecr.aws/docker/library/httpd:2.4',
      'public.ecr.aws/amazonlinux/amazonlinux:2023',
      'mcr.microsoft.com/dotnet/aspnet:8.0-alpine3.20',
      'python:3.12-slim-bookworm',
      'registry.example.com:5000/debian/base:12',
    ])
      assert.ok(isLinux(image), image);
  });

  it('is silent about what may be for Windows', () => {
    for (const image of [
      'mcr.microsoft.com/windows/servercore/iis',
      'mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022',
      'python:3.12',
      'example/nginx:1.27',
      '111122223333.dkr.ecr.eu-west-1.amazonaws.com/nginx:12',
      'example/alpinestars:3',
      'example/linux-tools:windows-2022',
      'redis:7.4-windowsservercore-1809',
    ])
      assert.ok(!isLinux(image), image);
  });

  it('stands at the image, with the system at the other end', () => {
    checkFindings(`
{
  "family": "web",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2025_CORE" },
  "containerDefinitions": [{ "name": "web", "image": "ubuntu:24.04", "memory": 1024 }]
//                                                   ^^^^^^^^^^^^^^ information windows-image-linux: Container "web" has the image ubuntu:24.04, which by its "ubuntu" is one for Linux, and the task is for WINDOWS_SERVER_2025_CORE, where it does not start. Use an image for Windows, or set operatingSystemFamily to "LINUX".
}`);
  });
});

const WINDOWS = { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } };
const FARGATE = { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '1024', memory: '2048' };

function judge(members: object) {
  return analyzed(JSON.stringify({ family: 'web', ...WINDOWS, ...members }));
}

function spoken(container: object, members: object = {}): string[] {
  const { findings } = judge({ ...members, containerDefinitions: [{ ...CONTAINER, ...container }] });
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

function ofWindows(container: object, members: object = {}): string[] {
  return spoken(container, members).filter((finding) => finding.includes(' windows-'));
}
