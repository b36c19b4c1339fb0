import { FARGATE_CAPABILITIES, FARGATE_LOG_DRIVERS, FARGATE_TIMEOUT } from '../facts/fargate.ts';
import type { Field, Item } from './field.ts';
import type { ContainerDefinition } from './shapes.generated.ts';

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
