import type { RefusedMember } from './refused-members.ts';

/**
 * Members that Windows containers do not have, beside `linuxParameters` and what other platforms lack as well.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html (systemControls),
 * https://github.com/aws/amazon-ecs-agent/blob/master/agent/app/agent_capability_windows.go (pidMode and ipcMode: the
 * agent for Windows never offers what such a task asks of an instance). `user` is left out: the guide says that it is
 * not supported, while Security Hub (control ECS.21) asks for it.
 */
export const WINDOWS_UNSUPPORTED: readonly RefusedMember[] = [
  { level: 'task', path: 'pidMode', rule: 'windows-pid-ipc' },
  { level: 'task', path: 'ipcMode', rule: 'windows-pid-ipc' },
  { level: 'container', path: 'disableNetworking', only: true, rule: 'windows-unsupported-parameter' },
  { level: 'container', path: 'dnsServers', rule: 'windows-unsupported-parameter' },
  { level: 'container', path: 'dnsSearchDomains', rule: 'windows-unsupported-parameter' },
  { level: 'container', path: 'extraHosts', rule: 'windows-unsupported-parameter' },
  { level: 'container', path: 'links', rule: 'windows-unsupported-parameter' },
  { level: 'container', path: 'privileged', only: true, rule: 'windows-unsupported-parameter' },
  { level: 'container', path: 'readonlyRootFilesystem', only: true, rule: 'windows-unsupported-parameter' },
  { level: 'container', path: 'ulimits', rule: 'windows-unsupported-parameter' },
  { level: 'container', path: 'systemControls', rule: 'windows-unsupported-parameter' },
];

interface WindowsEnd {
  /** When Microsoft stops, or has stopped, to support it. */
  readonly date: string;
  /** What AWS still has for its instances: no ECS-optimized AMI, or one whose Docker is not patched any more. */
  readonly ami: 'gone' | 'unpatched';
}

/**
 * The families that a task should not be written for any more.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_windows_AMI.html (AMIs),
 * https://learn.microsoft.com/lifecycle/products/windows-server (dates: version 2004, version 20H2, 2016).
 */
export const WINDOWS_ENDS: Readonly<Record<string, WindowsEnd>> = {
  WINDOWS_SERVER_2004_CORE: { date: '2021-12-14', ami: 'gone' },
  WINDOWS_SERVER_20H2_CORE: { date: '2022-08-09', ami: 'gone' },
  WINDOWS_SERVER_2016_FULL: { date: '2027-01-12', ami: 'unpatched' },
};

/**
 * Words in the name or the tag of an image that say what is in it, in lower case and without a version.
 * Source: https://github.com/docker-library/official-images (tags),
 * https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images (Windows).
 */
export const LINUX_IMAGE_WORDS: ReadonlySet<string> = new Set([
  'linux',
  'alpine',
  'amazonlinux',
  'debian',
  'buster',
  'bullseye',
  'bookworm',
  'trixie',
  'distroless',
  'fedora',
  'almalinux',
  'rockylinux',
  'centos',
  'ubuntu',
  'focal',
  'jammy',
  'noble',
]);
export const WINDOWS_IMAGE_WORDS: ReadonlySet<string> = new Set([
  'windows',
  'windowsservercore',
  'servercore',
  'nanoserver',
  'ltsc',
  'win',
]);

/**
 * Images of Docker Hub that have no variant for Windows.
 * Source: https://github.com/docker-library/official-images/tree/master/library (the platforms of each)
 */
export const LINUX_ONLY_IMAGES: ReadonlySet<string> = new Set([
  'haproxy',
  'httpd',
  'mariadb',
  'memcached',
  'mysql',
  'nginx',
  'php',
  'postgres',
  'rabbitmq',
  'redis',
  'ruby',
]);
