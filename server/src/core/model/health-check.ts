import { ASK_PORT, COMMAND_WORDS, IMAGE_COMMANDS, NEW_HEALTH_CHECK } from '../facts/health.ts';
import type { OperatingSystem } from '../facts/platforms.ts';
import type { Node } from '../syntax/node.ts';
import type { Item } from './field.ts';
import { parseImage } from './image.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import { containerLabel, type Task } from './task.ts';

/** The command of a health check with all its words in view; `value` is undefined for what a template fills in. */
export interface HealthCommand {
  /** The label of the container. */
  readonly label: string;
  readonly node: Node;
  readonly first: Item<string>;
  /** What follows the first word. */
  readonly rest: readonly Item<string>[];
  /** All values, where all are known. */
  readonly words: readonly string[] | undefined;
}

/** Every command that has a first word, and to which no template adds others. */
export function* healthCommands(task: Task): Iterable<HealthCommand> {
  for (const container of task.containers) {
    const command = container.healthCheck.value?.command;
    const [first, ...rest] = command?.items ?? [];
    const node = command?.property?.node;
    if (!first || !node || !command?.complete || first.value === undefined) continue;
    const words = [first, ...rest].flatMap(({ value }) => value ?? []);
    const areKnown = words.length === rest.length + 1;
    yield { label: containerLabel(container), node, first, rest, words: areKnown ? words : undefined };
  }
}

/** A health check to begin with, or undefined where nothing tells how to ask the container. */
export function newHealthCheck(
  container: ContainerDefinition,
  system: OperatingSystem | undefined,
): { readonly command: readonly string[] } | undefined {
  const command = ownCommand(container, system) ?? askPort(container, system)?.command;
  return command && { command, ...NEW_HEALTH_CHECK };
}

/** A container that maps a port most likely answers there, and over HTTP. Where nothing is known it runs Linux. */
export function askPort(
  { portMappings }: ContainerDefinition,
  system: OperatingSystem | undefined,
): { port: number; command: readonly string[] } | undefined {
  const mapping = portMappings.items.find(
    ({ protocol, appProtocol }) => protocol.value !== 'udp' && appProtocol.value !== 'grpc',
  );
  const port = mapping?.containerPort.value;
  return port ? { port, command: [COMMAND_WORDS.shell, ASK_PORT[system ?? 'linux'](port)] } : undefined;
}

/** The command that a well-known image brings along; these images are for Linux. */
function ownCommand(
  { image }: ContainerDefinition,
  system: OperatingSystem | undefined,
): readonly string[] | undefined {
  if (system === 'windows') return undefined;
  const repository = `/${parseImage(image.value ?? '').repository}`;
  return Object.entries(IMAGE_COMMANDS).find(([name]) => repository.endsWith(`/${name}`))?.[1];
}
