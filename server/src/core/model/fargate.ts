import { FARGATE_CAPABILITIES, FARGATE_TIMEOUT } from '../facts/fargate.ts';
import { LOG_DRIVERS } from '../facts/logging.ts';
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
  return driver?.value !== undefined && !LOG_DRIVERS.FARGATE.linux.includes(driver.value) ? driver : undefined;
}

/** The nearest number of seconds that Fargate takes, for a timeout that it does not take. */
export function nearestTimeout(seconds: number | undefined): number | undefined {
  const { least, most } = FARGATE_TIMEOUT;
  if (seconds === undefined || (seconds >= least && seconds <= most)) return undefined;
  return seconds < least ? least : most;
}
