import { MODE_MEMBERS, type RefusedMember } from './refused-members.ts';

/**
 * What Fargate takes and refuses, beside what network mode `awsvpc` refuses everywhere.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/wfsx-volumes.html (FSx)
 */
export const FARGATE_UNSUPPORTED: readonly RefusedMember[] = [
  { level: 'task', path: 'ipcMode', rule: 'fargate-ipc-mode' },
  { level: 'task', path: 'pidMode', only: 'host', rule: 'fargate-pid-mode' },
  { level: 'task', path: 'placementConstraints', rule: 'fargate-placement-constraints' },
  { level: 'task', path: 'inferenceAccelerators', rule: 'gpu-elastic-inference' },
  { level: 'container', path: 'privileged', only: true, rule: 'fargate-privileged' },
  { level: 'container', path: 'dnsSearchDomains', rule: 'fargate-unsupported-parameter' },
  { level: 'container', path: 'dockerSecurityOptions', rule: 'fargate-unsupported-parameter' },
  { level: 'container', path: 'resourceRequirements', rule: 'gpu-fargate' },
  { level: 'container', path: 'linuxParameters.devices', rule: 'fargate-devices' },
  { level: 'container', path: 'linuxParameters.sharedMemorySize', rule: 'fargate-shared-memory' },
  { level: 'container', path: 'linuxParameters.maxSwap', rule: 'fargate-swap' },
  { level: 'container', path: 'linuxParameters.swappiness', rule: 'fargate-swap' },
  { level: 'volume', path: 'host.sourcePath', rule: 'fargate-host-source-path' },
  { level: 'volume', path: 'dockerVolumeConfiguration', rule: 'fargate-docker-volume' },
];

/** What `awsvpc` refuses in a container, and Fargate with it: reported by its own rule where the mode is known. */
export const FARGATE_AWSVPC_UNSUPPORTED: readonly RefusedMember[] = MODE_MEMBERS.filter(
  ({ level, refusedIn }) => level === 'container' && refusedIn.includes('awsvpc'),
).map((member) => ({ ...member, rule: 'fargate-unsupported-parameter' }));

/** What only a person can replace: without it nothing is left of the volume. */
export const FARGATE_IRREPLACEABLE: readonly RefusedMember[] = [
  { level: 'volume', path: 'fsxWindowsFileServerVolumeConfiguration', rule: 'fargate-fsx-volume' },
];

/** A container restarts by its policy on Fargate with Linux only. */
export const FARGATE_WINDOWS_UNSUPPORTED: readonly RefusedMember[] = [
  { level: 'container', path: 'restartPolicy', rule: 'container-restart-fargate-windows' },
];

/** The capabilities that a container can be given; any can be dropped. */
export const FARGATE_CAPABILITIES: readonly string[] = ['SYS_PTRACE'];

/** Seconds that a container gets to start, and to stop. */
export const FARGATE_TIMEOUT = { least: 2, most: 120 } as const;

/** Open files and sockets of a container; https://github.com/reown-com/blockchain-api/pull/1183 */
export const FARGATE_NOFILE_MAX = 1_048_576;

/** GiB of `ephemeralStorage`; what comes without asking cannot be asked for. */
export const FARGATE_STORAGE = { included: 20, least: 21, most: 200 } as const;

export const FARGATE_SYSTEMS = /^(?:LINUX|WINDOWS_SERVER_20(?:19|22|25)_(?:FULL|CORE))$/;

/** The next newer system that Fargate has, for those that it does not have. */
export const FARGATE_NEXT_SYSTEM: Readonly<Record<string, string>> = {
  WINDOWS_SERVER_2016_FULL: 'WINDOWS_SERVER_2019_FULL',
  WINDOWS_SERVER_2004_CORE: 'WINDOWS_SERVER_2022_CORE',
  WINDOWS_SERVER_20H2_CORE: 'WINDOWS_SERVER_2022_CORE',
};
