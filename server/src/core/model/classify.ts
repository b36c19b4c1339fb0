import { members } from '../schema/tables.generated.ts';
import type { Node, Property } from '../syntax/node.ts';
import { nearest } from '../text/nearest.ts';
import { viewOf } from './field.ts';
import { type DocumentKind, Task } from './task.ts';

/** A document that is ours: what it is, the task in it, and the value that the schema judges. */
export interface Recognized {
  readonly kind: DocumentKind;
  readonly task: Task | undefined;
  readonly judged: Node | undefined;
}

/** Members that DescribeTaskDefinition prints and RegisterTaskDefinition does not take (@aws-sdk/client-ecs, TaskDefinition). */
export const OUTPUT_ONLY: ReadonlySet<string> = new Set([
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'deregisteredAt',
  'registeredBy',
  'deleteRequestedAt',
]);

/** Keys that make a root object something else, whatever its file is called. */
const OTHER_DOCUMENTS: readonly string[] = [
  'AWSTemplateFormatVersion', // CloudFormation
  'Resources', // CloudFormation, CodeDeploy appspec
  'AWSEBDockerrunVersion', // Elastic Beanstalk
  'serviceName', // input of CreateService
  'desiredCount',
  'loadBalancers',
  '$schema', // a JSON schema, for example one of task definitions
];

const UNRECOGNIZED: Recognized = { kind: 'unrecognized', task: undefined, judged: undefined };

/**
 * What kind of document the root value is.
 * @param claimed the name of the document or the person says that it is a task definition, so that an object
 * that shows no sign of anything else is one; without it the content has to show it.
 */
export function classify(root: Node | undefined, claimed: boolean): Recognized {
  if (root?.kind === 'array') return wholeTaskIn(root) ?? containerList(root, claimed);
  if (root?.kind !== 'object') return UNRECOGNIZED;
  const wrapped = root.property('taskDefinition')?.node;
  if (wrapped?.kind === 'object') return describeOutput(wrapped, claimed);
  const ownList = root.property('containerDefinitions');
  if (!ownList && OTHER_DOCUMENTS.some((key) => root.property(key))) return UNRECOGNIZED;
  if (ownList && ownList.node?.kind === 'object') return UNRECOGNIZED;
  if (root.property('AWSEBDockerrunVersion') || root.property('AWSTemplateFormatVersion')) return UNRECOGNIZED;
  if (!ownList && isLoneContainer(root) && (claimed || root.property('essential'))) {
    return { kind: 'container-definitions', task: new Task(root, true), judged: root };
  }
  if (!ownList && !(claimed && mayBecomeTask(root))) return UNRECOGNIZED;
  const described = root.properties.some((property) => OUTPUT_ONLY.has(property.key));
  return { kind: described ? 'describe-output' : 'task-definition', task: viewOf(root, Task), judged: root };
}

function describeOutput(task: Node, claimed: boolean): Recognized {
  const shown = task.property('containerDefinitions') ?? task.property('taskDefinitionArn');
  if (!shown && !claimed) return UNRECOGNIZED;
  return { kind: 'describe-output', task: viewOf(task, Task), judged: task };
}

/** A list around one whole task definition, where Terraform wants the containers alone. */
function wholeTaskIn({ items: [only, ...others] }: Node): Recognized | undefined {
  if (only?.kind !== 'object' || others.length > 0) return undefined;
  if (only.property('containerDefinitions')?.node?.kind !== 'array') return undefined;
  return { kind: 'task-definition', task: viewOf(only, Task), judged: only };
}

/** A root array is ours when its elements have a name and an image; imagedefinitions.json has `imageUri`. */
function containerList(root: Node, claimed: boolean): Recognized {
  const looksRight = (item: Node) => item.kind === 'object' && Boolean(item.property('name') && item.property('image'));
  if (!root.items.some(looksRight)) return UNRECOGNIZED;
  if (!claimed && !root.items.some(hasContainerMember)) return UNRECOGNIZED;
  return { kind: 'container-definitions', task: new Task(root), judged: root };
}

/** Whether an object has no value yet, or a member (or what reads like it) that only task definitions have. */
function mayBecomeTask(root: Node): boolean {
  const { RegisterTaskDefinitionRequest: ofTask = [], ContainerDefinition: ofContainer = [] } = members;
  const own = ofTask.filter((member) => !ofContainer.includes(member));
  if (root.properties.every(({ node }) => !node)) return true;
  return root.properties.some(({ key }) => own.includes(nearest(key, own) ?? ''));
}

/** A container that a template puts into its list; whether it is essential is asked nowhere but in ECS. */
function isLoneContainer(root: Node): boolean {
  return Boolean(root.property('name') && root.property('image')) && hasContainerMember(root);
}

/** Many things have a name and an image; only containers have these. */
const CONTAINER_MEMBERS =
  /^(?:essential|portMappings|environment|logConfiguration|mountPoints|memory|memoryReservation|cpu)$/;

function hasContainerMember(item: Node): boolean {
  return item.properties.some((property: Property) => CONTAINER_MEMBERS.test(property.key));
}
