import { FIRELENS_OPTIONS, ROUTERS, type RouterType } from '../facts/firelens.ts';
import type { Node, Property } from '../syntax/node.ts';
import type { LogPlace } from './logging.ts';
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
  const options = {
    [ROUTERS.fluentbit.output]: 'cloudwatch_logs',
    region,
    log_group_name: group,
    log_stream_prefix: `${prefix}-`,
  };
  return { logDriver: 'awsfirelens', options };
}
