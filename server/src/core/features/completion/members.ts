import * as l10n from '@vscode/l10n';
import { DEPRECATED_MEMBERS } from '../../facts/deprecated.ts';
import { shapeOf } from '../../model/schema-path.ts';
import type { Task } from '../../model/task.ts';
import { members, required } from '../../schema/tables.generated.ts';
import { type Node, Property } from '../../syntax/node.ts';
import { type Choice, choice, ranked } from './choice.ts';
import { logOptions, routerOptions } from './options.ts';
import { judgeIn } from './platforms.ts';

/** A member that an object can have. */
export interface MemberChoice extends Choice {
  readonly value: string;
  /** `Shape.member`; undefined for the entry of a map. */
  readonly member: string | undefined;
  readonly isDeprecated: boolean;
}

/** What Fargate asks for beside what AWS requires everywhere. */
const FARGATE_REQUIRED: readonly string[] = ['networkMode', 'cpu', 'memory'];

/** What people write most, in the order in which they mostly do. */
const OFTEN: Readonly<Record<string, readonly string[]>> = {
  RegisterTaskDefinitionRequest: [
    ...['requiresCompatibilities', 'networkMode', 'cpu', 'memory', 'executionRoleArn', 'taskRoleArn', 'volumes'],
    'runtimePlatform',
  ],
  ContainerDefinition: [
    ...['essential', 'portMappings', 'environment', 'secrets', 'logConfiguration', 'healthCheck', 'cpu', 'memory'],
    ...['memoryReservation', 'command', 'entryPoint', 'mountPoints', 'dependsOn'],
  ],
};

/** Shape → members of which AWS takes one. */
const EITHER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  PortMapping: [
    ['containerPort', 'containerPortRange'],
    ['hostPort', 'containerPortRange'],
  ],
  ResourceRequirement: [['value', 'sharingStrategy']],
  Volume: [
    [
      'host',
      'dockerVolumeConfiguration',
      'efsVolumeConfiguration',
      's3filesVolumeConfiguration',
      'fsxWindowsFileServerVolumeConfiguration',
      'configuredAtLaunch',
    ],
  ],
};

/**
 * The members that an object can have beside those that it has, required ones first and last those that the rest of
 * the document does not allow.
 * @param own the member that is being written, which does not count as one that the object has
 */
export function memberChoices(task: Task, object: Node, own: Property | undefined): MemberChoice[] {
  const shape = shapeOf(object, task);
  const given = new Set(object.properties.filter((property) => property !== own).map(({ key }) => key));
  if (shape === undefined) return mapEntries(task, object).filter(({ value }) => !given.has(value));
  const needed = [...(required[shape] ?? []), ...(isOfFargate(shape, task) ? FARGATE_REQUIRED : [])];
  const free = (members[shape] ?? []).filter((key) => !given.has(key));
  const judge = judgeIn(task, object);
  const choices = free.map((key): MemberChoice => {
    const rivals = (EITHER[shape] ?? []).filter((group) => group.includes(key)).flat();
    const against = rivals.filter((rival) => given.has(rival)).map((rival) => l10n.t('not together with {0}', rival));
    const one = choice(key, against, needed.includes(key) ? l10n.t('required') : undefined);
    const member = `${shape}.${key}`;
    const isDeprecated = DEPRECATED_MEMBERS.has(member);
    return { ...judge(one, key), value: key, member, isDeprecated };
  });
  const first = [...needed, ...(OFTEN[shape] ?? [])];
  const weight = ({ value, isDeprecated }: MemberChoice) => {
    const found = first.indexOf(value);
    return isDeprecated ? first.length + 1 : found < 0 ? first.length : found;
  };
  return ranked(choices.sort((a, b) => weight(a) - weight(b)));
}

function isOfFargate(shape: string, task: Task): boolean {
  return shape === 'RegisterTaskDefinitionRequest' && Boolean(task.launchType('FARGATE'));
}

/** The options of a log driver or log router. */
function mapEntries(task: Task, { parent }: Node): MemberChoice[] {
  if (!(parent instanceof Property) || parent.key !== 'options') return [];
  const shape = shapeOf(parent.owner, task);
  const router = shape === 'FirelensConfiguration' ? routerOptions() : [];
  const options = shape === 'LogConfiguration' ? logOptions(task, parent.owner) : router;
  return options.map((one) => ({ ...one, value: String(one.value), member: undefined, isDeprecated: false }));
}
