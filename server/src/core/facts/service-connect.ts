import type { LaunchType, NetworkMode } from './platforms.ts';

/**
 * What Service Connect asks of a task. A service turns it on; the task definition only names the ports.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html
 */
export const SERVICE_CONNECT_MODES: readonly NetworkMode[] = ['awsvpc', 'bridge'];

/** About Managed Instances the pages of AWS disagree; external instances have none for certain. */
export const SERVICE_CONNECT_LAUNCH_TYPES: readonly LaunchType[] = ['EC2', 'FARGATE', 'MANAGED_INSTANCES'];

/** What AWS advises to add to the task for the proxy that it puts beside the containers: CPU units and MiB. */
export const SERVICE_CONNECT_PROXY = { cpu: 256, memory: 64 } as const;
