/**
 * A condition of `dependsOn`, and those that hold whenever it does. START and HEALTHY are about a container that runs,
 * and so hold no longer once it has ended.
 * Source: https://github.com/aws/amazon-ecs-agent/blob/master/agent/engine/dependencygraph/graph.go
 * (containerOrderingDependenciesIsResolved)
 */
export const CONDITIONS: Readonly<Record<'START' | 'HEALTHY' | 'COMPLETE' | 'SUCCESS', readonly string[]>> = {
  START: ['START'],
  HEALTHY: ['START', 'HEALTHY'],
  COMPLETE: ['COMPLETE'],
  SUCCESS: ['COMPLETE', 'SUCCESS'],
};

/**
 * Seconds that a container has to have run to be restarted, where its policy says nothing else.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html
 */
export const RESTART_PERIOD = 300;
