/**
 * The task sizes that Fargate offers.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size
 * (the 32 vCPU row since June 2026).
 */

/** CPU units of one vCPU. */
export const VCPU = 1024;

export interface FargateSize {
  /** CPU units. */
  readonly cpu: number;
  /** MiB, ascending. */
  readonly memory: readonly number[];
  readonly windows: boolean;
}

/** MiB of what AWS calls a GB. */
export const GIB = 1024;

export const FARGATE_SIZES: readonly FargateSize[] = [
  { cpu: 256, memory: [512, 1 * GIB, 2 * GIB], windows: false },
  { cpu: 512, memory: steps(1, 4, 1), windows: false },
  { cpu: 1024, memory: steps(2, 8, 1), windows: true },
  { cpu: 2048, memory: steps(4, 16, 1), windows: true },
  { cpu: 4096, memory: steps(8, 30, 1), windows: true },
  { cpu: 8192, memory: steps(16, 60, 4), windows: false },
  { cpu: 16384, memory: steps(32, 120, 8), windows: false },
  { cpu: 32768, memory: [60 * GIB, 120 * GIB, 244 * GIB], windows: false },
];

/** With less, whatever the cpu is, a number of MiB was hardly meant. */
export const FARGATE_LEAST_MEMORY = 512;

/**
 * A size for Windows that the guide does not list, and the CDK takes.
 * Source: https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ecs/lib/base/task-definition.ts
 */
export const FARGATE_WINDOWS_DISPUTED = { cpu: 1024, memory: 1024 } as const;

/** Memory values in MiB from one number of GiB to another. */
function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => (from + index * step) * GIB);
}
