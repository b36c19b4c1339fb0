import type { Node } from '../syntax/node.ts';
import type { Span } from '../text/span.ts';
import { type Arn, parseArn, placeholderArn } from './arn.ts';
import { ecrOf } from './image.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import { containerLabel, type Task } from './task.ts';

/**
 * What ECS does with the execution role, before a container runs.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */
export type RoleNeed = 'secrets' | 'credentials' | 'environmentFiles' | 'firelensFile' | 'fsx' | 'awslogs' | 'ecr';

/** A place in the task for which ECS needs the execution role. */
export interface RoleUse extends Span {
  readonly need: RoleNeed;
  /** The label of the container; undefined for a volume. */
  readonly container: string | undefined;
}

/** Every use of the execution role that can be told, in document order; what placeholders stand for is left out. */
export function* executionRoleUses(task: Task): Iterable<RoleUse> {
  // On Fargate the log router reads nothing from S3, and the file has to go anyway.
  const fromS3 = !task.launchType('FARGATE');
  for (const container of task.containers) {
    for (const [need, span] of usesOf(container)) {
      if (need === 'firelensFile' && !fromS3) continue;
      yield { start: span.start, end: span.end, need, container: containerLabel(container) };
    }
  }
  for (const { fsxWindowsFileServerVolumeConfiguration: fsx } of task.volumes.items) {
    const credentials = fsx.value?.authorizationConfig;
    const place = credentials?.property?.keySpan;
    if (place && credentials.state === 'known') yield { ...place, need: 'fsx', container: undefined };
  }
}

function* usesOf(container: ContainerDefinition): Iterable<[RoleNeed, Span]> {
  const { image, secrets, repositoryCredentials, environmentFiles, logConfiguration, firelensConfiguration } =
    container;
  // The registry comes first, so a tag that a template fills in hides nothing.
  const written = image.property?.node;
  if (written?.kind === 'string' && ecrOf(written.json as string)) yield ['ecr', written];
  if (secrets.items.length > 0 && secrets.property) yield ['secrets', secrets.property.keySpan];
  if (repositoryCredentials.state === 'known' && repositoryCredentials.property)
    yield ['credentials', repositoryCredentials.property.keySpan];
  if (environmentFiles.items.length > 0 && environmentFiles.property)
    yield ['environmentFiles', environmentFiles.property.keySpan];
  const log = logConfiguration.value;
  if (log?.logDriver.value === 'awslogs') yield ['awslogs', log.logDriver.span];
  if (log && log.secretOptions.items.length > 0 && log.secretOptions.property)
    yield ['secrets', log.secretOptions.property.keySpan];
  const source = firelensConfiguration.value?.options.items.find(({ key }) => key === 'config-file-type');
  if (source?.value === 's3') yield ['firelensFile', source.span];
}

/** An ARN, with its place in the document. */
export interface AccountHere {
  readonly at: Span;
  readonly arn: Arn;
}

/** The first role of the task that is given as an ARN: roles are always of the account that the task runs in. */
export function accountRole({ executionRoleArn, taskRoleArn }: Task): AccountHere | undefined {
  for (const { value, span } of [executionRoleArn, taskRoleArn]) {
    const arn = parseArn(value);
    if (arn?.service === 'iam' && arn.account) return { at: span, arn };
  }
  return undefined;
}

/** The ARN of an execution role to begin with, in the account that the document speaks of. */
export function placeholderExecutionRole(root: Node): string {
  return placeholderArn(root, 'iam', 'role/ecsTaskExecutionRole');
}

/** The ARN of a task role to begin with, in the account that the document speaks of. */
export function placeholderTaskRole(root: Node): string {
  return placeholderArn(root, 'iam', 'role/ecsTaskRole');
}
