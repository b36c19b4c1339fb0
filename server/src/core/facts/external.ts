import type { RefusedMember } from './refused-members.ts';

/**
 * What external instances do not do, beside the sharing of a GPU and network mode `awsvpc`.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fault-injection.html
 */
export const EXTERNAL_UNSUPPORTED: readonly RefusedMember[] = [
  { level: 'task', path: 'enableFaultInjection', only: true, rule: 'external-unsupported' },
  { level: 'task', path: 'inferenceAccelerators', rule: 'gpu-elastic-inference' },
  { level: 'task', path: 'proxyConfiguration', rule: 'proxy-launch-type' },
  { level: 'volume', path: 'efsVolumeConfiguration', rule: 'volume-efs-external' },
  { level: 'volume', path: 's3filesVolumeConfiguration', rule: 'volume-s3files-launch-type' },
  { level: 'volume', path: 'fsxWindowsFileServerVolumeConfiguration', rule: 'volume-fsx-platform' },
  { level: 'volume', path: 'configuredAtLaunch', only: true, rule: 'volume-launch-platform' },
];
