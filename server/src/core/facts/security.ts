import * as l10n from '@vscode/l10n';

/** What a container can do with a path of the instance that is mounted into it. */
export type HostPathPower =
  /** Command the container runtime through its socket, on which read-only has no effect. */
  | 'runtime'
  /** Reach all files of the instance, that socket among them. */
  | 'root'
  /** Change the instance, as long as the mount can be written to. */
  | 'write';

interface HostPath {
  readonly path: string;
  readonly power: HostPathPower;
  /** What lies below counts as well. */
  readonly below?: true;
}

/**
 * Paths of an instance that lead to power over it. Monitoring agents read /proc and /sys, which is why those may be
 * mounted read-only.
 * Source: https://docs.docker.com/engine/security/#docker-daemon-attack-surface,
 * https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html
 */
export const POWERFUL_HOST_PATHS: readonly HostPath[] = [
  { path: '/', power: 'root' },
  { path: '/var/run/docker.sock', power: 'runtime' },
  { path: '/run/docker.sock', power: 'runtime' },
  { path: '/run/containerd/containerd.sock', power: 'runtime' },
  { path: '/var/run', power: 'runtime' },
  { path: '/run', power: 'runtime' },
  { path: '/etc', power: 'write' },
  { path: '/root', power: 'write' },
  { path: '/proc', power: 'write', below: true },
  { path: '/sys', power: 'write', below: true },
];

/**
 * Capabilities that come near the power of root on the instance, and what a process can do with them.
 * Source: https://man7.org/linux/man-pages/man7/capabilities.7.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html
 */
export const DANGEROUS_CAPABILITIES: Readonly<Record<string, () => string>> = {
  ALL: () => l10n.t('with all of them it is as good as privileged'),
  SYS_ADMIN: () => l10n.t('it can mount file systems and leave its namespaces'),
  SYS_MODULE: () => l10n.t('it can load code into the kernel of the instance'),
  SYS_PTRACE: () => l10n.t('it can read and change other processes'),
  NET_ADMIN: () => l10n.t('it can change routes and firewall rules'),
  DAC_READ_SEARCH: () => l10n.t('it can read every file, whoever owns it'),
};

/**
 * Variables in which the SDKs of AWS look for keys, and the one with the registry passwords of the ECS agent.
 * Source: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-8,
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html
 */
export const CREDENTIAL_VARIABLES: ReadonlySet<string> = new Set([
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'ECS_ENGINE_AUTH_DATA',
]);

/**
 * Registries where anybody can read, and many can publish. An image without a registry is on Docker Hub.
 * Source: https://docs.docker.com/reference/cli/docker/image/pull/,
 * https://docs.aws.amazon.com/AmazonECR/latest/public/public-registries.html,
 * https://kubernetes.io/blog/2022/11/28/registry-k8s-io-faster-cheaper-ga/
 */
export const PUBLIC_REGISTRIES: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'public.ecr.aws',
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'registry.k8s.io',
  'mcr.microsoft.com',
]);
