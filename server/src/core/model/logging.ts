import { AWSLOGS_OPTIONS, type LogOption, SPLUNK_OPTIONS } from '../facts/logging.ts';
import { append, type Edit, set } from '../syntax/edit.ts';
import { type Node, rootOf } from '../syntax/node.ts';
import { homeFor } from './arn.ts';
import { Options } from './options.ts';
import type { ContainerDefinition, LogConfiguration, SecretOption } from './shapes.generated.ts';
import { containerLabel, type Task } from './task.ts';

/** What becomes of the output of a container, where its driver is known. */
export class Logging {
  readonly options: Options;
  readonly label: string;

  constructor(
    readonly container: ContainerDefinition,
    readonly log: LogConfiguration,
    readonly node: Node,
    readonly driver: string,
  ) {
    this.options = new Options(log.options, optionsOf(driver));
    this.label = containerLabel(container);
  }

  /** The entry of `secretOptions` that gives this option. */
  secret(name: string): SecretOption | undefined {
    return this.log.secretOptions.items.find((item) => item.name.value === name);
  }

  /** Whether the option is given neither in `options` nor in `secretOptions`, for certain. */
  lacks(name: string): boolean {
    const { complete, items } = this.log.secretOptions;
    if (!complete || items.some((item) => item.name.state !== 'known')) return false;
    return this.options.lacks(name) && !this.secret(name);
  }

  /** The edits that give these options, whether or not there are others. */
  add(values: Readonly<Record<string, string>>): Edit[] {
    const node = this.log.options.property?.node;
    if (node?.kind !== 'object') return [set(this.node, 'options', values)];
    return Object.entries(values).map(([name, value]) => set(node, name, value));
  }

  /** The edit that gives an option as a secret. */
  addSecret(name: string, valueFrom: string): Edit {
    const last = this.log.secretOptions.property?.node?.items.at(-1);
    const secret = { name, valueFrom };
    return last ? append(last, [secret]) : set(this.node, 'secretOptions', [secret]);
  }
}

/** The log configurations of all containers, or of those with one of these drivers. */
export function* loggings(task: Task, ...drivers: readonly string[]): Iterable<Logging> {
  for (const container of task.containers) {
    const logging = loggingOf(container);
    if (logging && (drivers.length === 0 || drivers.includes(logging.driver))) yield logging;
  }
}

/** Undefined where there is no log configuration, or where its driver is unknown. */
export function loggingOf(container: ContainerDefinition): Logging | undefined {
  const log = container.logConfiguration.value;
  const driver = log?.logDriver.value;
  return log?.node && driver !== undefined ? new Logging(container, log, log.node, driver) : undefined;
}

/** The names that the options of a driver have; none where anything goes. */
function optionsOf(driver: string): readonly string[] {
  const known: readonly LogOption[] = driver === 'awslogs' ? AWSLOGS_OPTIONS : [];
  return (driver === 'splunk' ? SPLUNK_OPTIONS : known).map(({ name }) => name);
}

/** Where the logs of a container go unless something else is said. */
export interface LogPlace {
  readonly group: string;
  readonly region: string;
  /** The name of the container. */
  readonly prefix: string;
}

/** The option of awslogs without which there are no logs on Fargate. */
export const STREAM_PREFIX = 'awslogs-stream-prefix';

/** The edits that give awslogs its stream prefix; none where there is one, or may be. */
export function addStreamPrefix(logging: Logging): Edit[] {
  return logging.lacks(STREAM_PREFIX) ? logging.add({ [STREAM_PREFIX]: streamPrefix(logging.container) }) : [];
}

/** Log groups and Regions that fit the document: those of its family, and of its ARNs and images. */
export function logPlaces(task: Task): (container: ContainerDefinition) => LogPlace {
  return (container) => {
    const region = container.node ? homeFor(rootOf(container.node)).region : 'us-east-1';
    const prefix = streamPrefix(container);
    return { group: `/ecs/${task.family.value || prefix}`, region, prefix };
  };
}

/** What log streams begin with: the name of the container. */
const streamPrefix = ({ name }: ContainerDefinition): string => name.value || 'ecs';

/** The options of awslogs for this place. */
export function awslogsOptions({ group, region, prefix }: LogPlace): Readonly<Record<string, string>> {
  return { 'awslogs-group': group, 'awslogs-region': region, [STREAM_PREFIX]: prefix };
}

/** Makes the log configurations that send the output of containers to CloudWatch Logs. */
export function awslogs(task: Task): (container: ContainerDefinition) => object {
  const placeOf = logPlaces(task);
  return (container) => ({ logDriver: 'awslogs', options: awslogsOptions(placeOf(container)) });
}
