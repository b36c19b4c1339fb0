import * as l10n from '@vscode/l10n';
import { isSkeleton } from '../../model/form.ts';
import { addStreamPrefix, loggings, STREAM_PREFIX } from '../../model/logging.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-awslogs-stream-prefix',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    if (!task.launchType('FARGATE')) return;
    const form = isSkeleton(task);
    for (const logging of loggings(task, 'awslogs')) {
      const edits = addStreamPrefix(logging);
      const empty = logging.options.get(STREAM_PREFIX);
      if (edits.length === 0 || (form && empty)) continue;
      yield {
        at: empty?.span ?? logging.log.logDriver.span,
        message: l10n.t(
          'Container {0} logs to CloudWatch without the option awslogs-stream-prefix, and AWS refuses that on Fargate. Add it.',
          logging.label,
        ),
        related: launchTypeHere(task, 'FARGATE'),
        fixes: [{ title: l10n.t('Add awslogs-stream-prefix'), edits }],
      };
    }
  },
});

export const page: Page = {
  summary: 'Log driver `awslogs` without `awslogs-stream-prefix` in a task for Fargate.',
  why: 'On an instance a log stream may go by the ID that Docker gives the container. On Fargate nobody sees that ID, so the prefix is required: a stream is called prefix, container and task ID, with slashes between them. The fix takes the name of the container. It is marked unsafe because you may have another convention, and dashboards go by these names.',
  aws: 'Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html',
  examples: [
    {
      bad: `
{
  "family": "search",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "executionRoleArn": "arn:aws:iam::111122223333:role/search-execution",
  "containerDefinitions": [
    {
      "name": "indexer",
      "image": "example/indexer:3.3",
      "logConfiguration": {
        "logDriver": "awslogs",
//                   ^^^^^^^^^ error fargate-awslogs-stream-prefix: Container "indexer" logs to CloudWatch without the option awslogs-stream-prefix, and AWS refuses that on Fargate. Add it. [fix]
        "options": {
          "awslogs-group": "/ecs/search",
          "awslogs-region": "us-west-2"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "search",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "executionRoleArn": "arn:aws:iam::111122223333:role/search-execution",
  "containerDefinitions": [
    {
      "name": "indexer",
      "image": "example/indexer:3.3",
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/search",
          "awslogs-region": "us-west-2",
          "awslogs-stream-prefix": "indexer"
        }
      }
    }
  ]
}`,
    },
  ],
};
