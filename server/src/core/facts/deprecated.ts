/**
 * Members that AWS still takes, for something that has ended or that it advises against.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-inference.html (Elastic Inference),
 * https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html (the proxy of App Mesh),
 * https://docs.docker.com/engine/network/links/
 */
export const DEPRECATED_MEMBERS: ReadonlySet<string> = new Set([
  'RegisterTaskDefinitionRequest.inferenceAccelerators',
  'RegisterTaskDefinitionRequest.proxyConfiguration',
  'ContainerDefinition.links',
]);
