import * as l10n from '@vscode/l10n';
import { ROUTER_IMAGE, ROUTERS } from '../../facts/firelens.ts';
import { isSet } from '../../model/field.ts';
import { type Logging, loggings } from '../../model/logging.ts';
import type { Task } from '../../model/task.ts';
import { append } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'firelens-missing-router',
  group: 'firelens',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    if (!task.containersComplete) return;
    if (task.containers.some(({ firelensConfiguration }) => firelensConfiguration.state !== 'absent')) return;
    const users = [...loggings(task, 'awsfirelens')];
    const [first, ...others] = users;
    if (!first) return;
    yield {
      at: first.log.logDriver.span,
      message: l10n.t(
        'Container {0} sends its output to FireLens, but no container of the task is a log router, and AWS refuses it. Add a container with firelensConfiguration.',
        first.label,
      ),
      related: others.map(({ label, log }) => ({
        at: log.logDriver.span,
        message: l10n.t('Container {0} uses FireLens too', label),
      })),
      fixes: newRouter(task, users),
    };
  },
});

/** A container with Fluent Bit; nothing where the options of an output are written for Fluentd. */
function newRouter(task: Task, users: readonly Logging[]): Fix[] {
  const last = task.containers.at(-1)?.node;
  if (!last || users.some(({ options }) => options.get(ROUTERS.fluentd.output))) return [];
  const router = {
    name: freeName(task),
    image: ROUTER_IMAGE,
    essential: true,
    ...(isSet(task.memory) ? undefined : { memoryReservation: 50 }),
    firelensConfiguration: { type: 'fluentbit' },
  };
  return [{ title: l10n.t('Insert a log router container'), edits: [append(last, [router])] }];
}

function freeName({ containers }: Task): string {
  const taken = new Set(containers.map(({ name }) => name.property?.node?.json));
  let name = 'log_router';
  for (let number = 2; taken.has(name); number++) name = `log_router_${number}`;
  return name;
}

export const page: Page = {
  summary: 'Log driver `awsfirelens` without a log router in the task.',
  why: 'FireLens is a container of the same task: the driver hands the output to the one with `firelensConfiguration`, which sends it on. The fix adds Fluent Bit as AWS builds it. It is marked unsafe because it is one more container that needs memory, and because its task role must be allowed to write to the destination.',
  aws: 'When awsfirelens log driver is specified in log configuration, a firelens configuration object must be configured in one of the containers.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
//                   ^^^^^^^^^^^^^ error firelens-missing-router: Container "shop" sends its output to FireLens, but no container of the task is a log router, and AWS refuses it. Add a container with firelensConfiguration. [fix]
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "public.ecr.aws/aws-observability/aws-for-fluent-bit:stable",
      "essential": true,
      "memoryReservation": 50,
      "firelensConfiguration": {
        "type": "fluentbit"
      }
    }
  ]
}`,
    },
  ],
};
