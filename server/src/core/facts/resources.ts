/**
 * What AWS, Docker and the kernel take for CPU and memory.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-cpu,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */

/** CPU units of a task on EC2 and external instances: 0.125 to 192 vCPUs. */
export const TASK_CPU = { least: 128, most: 196_608 } as const;

/** CPU units of a container, as far as the Linux kernel tells them apart. */
export const CPU_SHARES = { least: 2, most: 262_144 } as const;

/** MiB of a container, since Docker 20.10. */
export const LEAST_MEMORY = 6;
