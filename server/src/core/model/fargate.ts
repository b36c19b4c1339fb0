import { FARGATE_CAPABILITIES, FARGATE_LOG_DRIVERS, FARGATE_TIMEOUT } from '../facts/fargate.ts';
import { type Edit, set } from '../syntax/edit.ts';
import { homeOf } from './arn.ts';
import type { Field, Item } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import type { Task } from './task.ts';

/** The capabilities that a container adds and Fargate does not give. */
export function refusedCapabilities({ linuxParameters }: ContainerDefinition): readonly Item<string>[] {
  const added = linuxParameters.value?.capabilities.value?.add.items ?? [];
  return added.filter(({ value }) => value !== undefined && !FARGATE_CAPABILITIES.includes(value));
}

/** The log driver of a container, where Fargate does not have it. */
export function refusedLogDriver({ logConfiguration }: ContainerDefinition): Field<string> | undefined {
  const driver = logConfiguration.value?.logDriver;
  return driver?.value !== undefined && !FARGATE_LOG_DRIVERS.includes(driver.value) ? driver : undefined;
}

/** The nearest number of seconds that Fargate takes, for a timeout that it does not take. */
export function nearestTimeout(seconds: number | undefined): number | undefined {
  const { least, most } = FARGATE_TIMEOUT;
  if (seconds === undefined || (seconds >= least && seconds <= most)) return undefined;
  return seconds < least ? least : most;
}

/** The options that awslogs cannot do without on Fargate: log streams go by the container, their group by the family. */
export function awslogsOptions(task: Task, container: ContainerDefinition): Record<string, string> {
  const { node, family } = task;
  return {
    'awslogs-group': `/ecs/${family.value ?? container.name.value ?? 'task'}`,
    'awslogs-region': (node && homeOf(node).region) ?? 'us-east-1',
    'awslogs-stream-prefix': streamPrefix(container),
  };
}

/** The edit that adds the prefix of its log streams to a container with awslogs; undefined where it is, or may be, there. */
export function addStreamPrefix(container: ContainerDefinition): Edit | undefined {
  const log = container.logConfiguration.value;
  if (!log?.node || log.logDriver.value !== 'awslogs') return undefined;
  const { options } = log;
  const key = 'awslogs-stream-prefix';
  const prefix = streamPrefix(container);
  if (options.state === 'absent') return set(log.node, 'options', { [key]: prefix });
  const written = options.property?.node;
  const there = written?.property(key);
  if (!options.complete || !written || (there && there.node?.kind !== 'null')) return undefined;
  return set(written, key, prefix);
}

const streamPrefix = ({ name }: ContainerDefinition) => name.value ?? 'ecs';
