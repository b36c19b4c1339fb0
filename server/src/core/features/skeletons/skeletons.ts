import { CONTAINER_PARTS } from './container-parts.ts';
import { CONTAINERS } from './containers.ts';
import { FARGATE_DOCUMENTS } from './fargate-documents.ts';
import { HEALTH_CHECKS } from './health-checks.ts';
import { INSTANCE_DOCUMENTS } from './instance-documents.ts';
import { LOGGING } from './logging.ts';
import { SECRETS } from './secrets.ts';
import { SIDECAR_DOCUMENTS } from './sidecar-documents.ts';
import type { Skeleton } from './skeleton.ts';
import { TASK_PARTS } from './task-parts.ts';

/** Every skeleton, in the order in which they are offered: whole documents first. */
export const SKELETONS: readonly Skeleton[] = [
  ...FARGATE_DOCUMENTS,
  ...SIDECAR_DOCUMENTS,
  ...INSTANCE_DOCUMENTS,
  ...CONTAINERS,
  ...HEALTH_CHECKS,
  ...LOGGING,
  ...SECRETS,
  ...CONTAINER_PARTS,
  ...TASK_PARTS,
];
