import * as l10n from '@vscode/l10n';
import { loggings } from '../../model/logging.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'log-awslogs-create-group-permission',
  group: 'logging',
  severity: 'information',
  default: 'off',
  fix: 'none',

  *check(task) {
    for (const { options, label } of loggings(task, 'awslogs')) {
      const create = options.get('awslogs-create-group');
      if (create?.value?.toLowerCase() !== 'true') continue;
      yield {
        at: create.span,
        message: l10n.t(
          'Container {0} lets ECS create its log group. The task does not start unless the execution role may call logs:CreateLogGroup, which AmazonECSTaskExecutionRolePolicy does not allow. Add the permission, or create the group beforehand.',
          label,
        ),
      };
    }
  },
});

export const page: Page = {
  summary: 'A log group that ECS creates, for which the execution role needs one more permission.',
  why: 'The managed policy that most execution roles have lets ECS create log streams, but no log groups. With the option set and the permission missing, tasks stop before their containers start. A group that is created with the rest of the infrastructure also gets its retention there; one that ECS creates keeps its logs for ever.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html',
  examples: [
    {
      bad: `
{
  "family": "reports",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "reports",
      "image": "example/reports:9",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-create-group": "true",
//                                ^^^^^^ information log-awslogs-create-group-permission: Container "reports" lets ECS create its log group. The task does not start unless the execution role may call logs:CreateLogGroup, which AmazonECSTaskExecutionRolePolicy does not allow. Add the permission, or create the group beforehand.
          "awslogs-group": "/ecs/reports",
          "awslogs-region": "ap-northeast-2",
          "awslogs-stream-prefix": "reports"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "reports",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "reports",
      "image": "example/reports:9",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/reports",
          "awslogs-region": "ap-northeast-2",
          "awslogs-stream-prefix": "reports"
        }
      }
    }
  ]
}`,
    },
  ],
};
