import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import type { Node } from '../../syntax/node.ts';

/**
 * When Fargate asks for an execution role, and one to begin with.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */

const ECR_IMAGE = /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\//;
const ARN = /^arn:(aws[a-z-]*):[^:]*:[^:]*:(\d{12}):/;
/** An account that AWS uses in its own examples. */
const SOME_ACCOUNT = '111122223333';

export function needsExecutionRole(task: Task): boolean {
  return (
    task.containers.some(containerNeedsRole) ||
    task.volumes.items.some(
      ({ fsxWindowsFileServerVolumeConfiguration: fsx }) => fsx.value?.authorizationConfig.state === 'known',
    )
  );
}

function containerNeedsRole(container: ContainerDefinition): boolean {
  const { image, secrets, repositoryCredentials, environmentFiles, logConfiguration, firelensConfiguration } =
    container;
  const log = logConfiguration.value;
  const source = firelensConfiguration.value?.options.items.find(({ key }) => key === 'config-file-type');
  return (
    ECR_IMAGE.test(textOf(image.property?.node)) ||
    log?.logDriver.value === 'awslogs' ||
    secrets.items.length > 0 ||
    (log?.secretOptions.items.length ?? 0) > 0 ||
    environmentFiles.items.length > 0 ||
    repositoryCredentials.state === 'known' ||
    source?.value === 's3'
  );
}

/** A role of the account, and in the partition, that the document speaks of elsewhere. */
export function placeholderRole(root: Node): string {
  for (const text of texts(root)) {
    const [, partition, account] = ARN.exec(text) ?? [];
    if (partition && account) return role(partition, account);
    const [, registry, region] = ECR_IMAGE.exec(text) ?? [];
    if (registry && region) return role(partitionOf(region), registry);
  }
  return role('aws', SOME_ACCOUNT);
}

const role = (partition: string, account: string) => `arn:${partition}:iam::${account}:role/ecsTaskExecutionRole`;

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

function* texts(node: Node): Iterable<string> {
  if (node.kind === 'string') yield textOf(node);
  for (const property of node.properties) if (property.node) yield* texts(property.node);
  for (const item of node.items) yield* texts(item);
}

/** What a string says, a placeholder in it included: the account before it can be read all the same. */
function textOf(node: Node | undefined): string {
  return node?.kind === 'string' ? (node.json as string) : '';
}
