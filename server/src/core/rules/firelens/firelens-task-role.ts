import * as l10n from '@vscode/l10n';
import { AWS_OUTPUTS, ROUTERS } from '../../facts/firelens.ts';
import { logRouters } from '../../model/firelens.ts';
import { loggings } from '../../model/logging.ts';
import { type Page, taskRule } from '../rule.ts';
import { missingTaskRole } from '../task-role.ts';

export const rule = taskRule({
  id: 'firelens-task-role',
  group: 'firelens',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    const [router] = logRouters(task);
    if (!router?.type) return;
    const { output } = ROUTERS[router.type];
    const uses = [...loggings(task, 'awsfirelens')].flatMap(({ options, label }) => {
      const entry = options.get(output);
      return entry?.value && AWS_OUTPUTS.includes(entry.value) ? { at: entry.span, label, value: entry.value } : [];
    });
    const [first] = uses;
    if (!first) return;
    yield* missingTaskRole(
      task,
      uses.map(({ at }) => at),
      l10n.t(
        'The output of container {0} goes to "{1}", where the log router writes with the permissions of the task, and the task has no taskRoleArn. Add a role that may write there, unless the instance has one.',
        first.label,
        first.value,
      ),
      l10n.t('Is written with the task role too'),
    );
  },
});

export const page: Page = {
  summary: 'A log router that writes to AWS, in a task without a task role.',
  why: 'Log driver `awslogs` writes with the execution role; FireLens does not. Its router is a container like any other and calls CloudWatch Logs, Firehose, Kinesis or S3 with the task role. Without one it has no permissions on Fargate, and on an instance those of the instance, if it can reach them. The fix names a role of the account that the document speaks of.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html',
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
        "options": { "Name": "kinesis_firehose", "region": "eu-west-1", "delivery_stream": "shop-logs" }
//                           ^^^^^^^^^^^^^^^^^^ information firelens-task-role: The output of container "shop" goes to "kinesis_firehose", where the log router writes with the permissions of the task, and the task has no taskRoleArn. Add a role that may write there, unless the instance has one. [fix]
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": { "type": "fluentbit" }
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
        "options": { "Name": "kinesis_firehose", "region": "eu-west-1", "delivery_stream": "shop-logs" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ],
  "taskRoleArn": "arn:aws:iam::111122223333:role/ecsTaskRole"
}`,
    },
  ],
};
