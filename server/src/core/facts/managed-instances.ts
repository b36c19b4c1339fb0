import type { RefusedMember } from './refused-members.ts';

/**
 * What Managed Instances take and refuse.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-tasks-services.html
 */
export const MANAGED_INSTANCES_UNSUPPORTED: readonly RefusedMember[] = [
  { level: 'task', path: 'ephemeralStorage', rule: 'res-ephemeral-storage-not-fargate' },
  { level: 'task', path: 'inferenceAccelerators', rule: 'gpu-elastic-inference' },
  { level: 'task', path: 'proxyConfiguration', rule: 'proxy-launch-type' },
  { level: 'container', path: 'links', rule: 'mi-unsupported-parameter' },
  { level: 'container', path: 'hostname', rule: 'mi-unsupported-parameter' },
  { level: 'container', path: 'dnsServers', rule: 'mi-unsupported-parameter' },
  { level: 'container', path: 'disableNetworking', only: true, rule: 'mi-unsupported-parameter' },
  { level: 'container', path: 'dockerSecurityOptions', rule: 'mi-unsupported-parameter' },
  { level: 'container', path: 'linuxParameters.maxSwap', rule: 'mi-unsupported-parameter' },
  { level: 'container', path: 'linuxParameters.swappiness', rule: 'mi-unsupported-parameter' },
  { level: 'container', path: 'linuxParameters.sharedMemorySize', rule: 'mi-unsupported-parameter' },
  { level: 'volume', path: 'dockerVolumeConfiguration', rule: 'mi-unsupported-parameter' },
  { level: 'volume', path: 'fsxWindowsFileServerVolumeConfiguration', rule: 'volume-fsx-platform' },
];

/** The most seconds that a container gets to start and to stop. */
export const MANAGED_INSTANCES_TIMEOUTS = { startTimeout: 600, stopTimeout: 86_400 } as const;

/** The attributes of an instance that a placement constraint may ask for. */
export const MANAGED_INSTANCES_ATTRIBUTES: readonly string[] = [
  'ecs.subnet-id',
  'ecs.availability-zone',
  'ecs.cpu-architecture',
  'ecs.instance-type',
];
