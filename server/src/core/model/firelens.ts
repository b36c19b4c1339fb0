import { FIRELENS_OPTIONS, ROUTERS, type RouterType } from '../facts/firelens.ts';
import type { Node, Property } from '../syntax/node.ts';
import { type Logging, type LogPlace, STREAM_PREFIX } from './logging.ts';
import { Options } from './options.ts';
import type { ContainerDefinition } from './shapes.generated.ts';
import { containerLabel, type Task } from './task.ts';

/** A log router: a container with `firelensConfiguration`. */
export interface Router {
  readonly container: ContainerDefinition;
  readonly label: string;
  /** The member `firelensConfiguration`, and its value. */
  readonly property: Property;
  readonly node: Node;
  readonly type: RouterType | undefined;
  readonly options: Options;
}

/** The log routers of the task, of which AWS takes one. */
export function* logRouters(task: Task): Iterable<Router> {
  for (const container of task.containers) {
    const { value: settings, property } = container.firelensConfiguration;
    if (!settings?.node || !property) continue;
    const options = new Options(settings.options, FIRELENS_OPTIONS);
    const { node } = settings;
    yield { container, label: containerLabel(container), property, node, type: settings.type.value, options };
  }
}

/** The log configuration that sends the output of a container to CloudWatch Logs by way of a router with Fluent Bit. */
export function routedToCloudWatch({ group, region, prefix }: LogPlace): object {
  return routed({ region, log_group_name: group, log_stream_prefix: `${prefix}-` });
}

/**
 * The log configuration that sends to the same log group by way of such a router, and the names of what it leaves out:
 * options that have no counterpart, and those that a template gives. Undefined for other drivers than awslogs, and while
 * the group or the Region is not known.
 * Source: https://docs.fluentbit.io/manual/data-pipeline/outputs/cloudwatch
 */
export function routedFromAwslogs(
  { driver, options, log }: Logging,
  place: LogPlace,
): { readonly configuration: object; readonly left: readonly string[] } | undefined {
  const [group, region, prefix, create] = KEPT_OF_AWSLOGS.map((name) => options.value(name));
  if (driver !== 'awslogs' || !group || !region) return undefined;
  const configuration = routed({
    region,
    log_group_name: group,
    // Both put the name of the container behind it; awslogs with a slash between.
    log_stream_prefix: prefix ? `${prefix}/` : `${place.prefix}-`,
    ...(create && { auto_create_group: create }),
  });
  const isKept = (name: string) => KEPT_OF_AWSLOGS.includes(name) && options.value(name) !== undefined;
  const left = [...options.entries].map(({ key }) => key).filter((name) => !isKept(name));
  return { configuration, left: log.secretOptions.property ? [...left, 'secretOptions'] : left };
}

const KEPT_OF_AWSLOGS = ['awslogs-group', 'awslogs-region', STREAM_PREFIX, 'awslogs-create-group'];

function routed(options: Readonly<Record<string, string>>): object {
  return { logDriver: 'awsfirelens', options: { [ROUTERS.fluentbit.output]: 'cloudwatch_logs', ...options } };
}
