/**
 * Variables that ECS sets in a container itself, whatever the task definition says.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint.html,
 * https://github.com/aws/amazon-ecs-agent/blob/master/agent/api/container/container.go,
 * https://github.com/aws/amazon-ecs-agent/blob/master/agent/api/task/task.go
 */
export const SET_BY_ECS: ReadonlySet<string> = new Set([
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_EXECUTION_ENV',
  'ECS_AGENT_URI',
  'ECS_CONTAINER_METADATA_URI',
  'ECS_CONTAINER_METADATA_URI_V4',
]);

/**
 * Variables that only a container with the log driver `awsfirelens` gets.
 * Source: https://github.com/aws/amazon-ecs-agent/blob/master/agent/engine/docker_task_engine.go
 */
export const SET_FOR_FIRELENS: ReadonlySet<string> = new Set(['FLUENT_HOST', 'FLUENT_PORT']);
