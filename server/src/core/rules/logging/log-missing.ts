import * as l10n from '@vscode/l10n';
import { awslogs } from '../../model/logging.ts';
import { placeOfMissing } from '../../model/place.ts';
import { containerLabel } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'log-missing',
  group: 'logging',
  severity: 'information',
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    const toCloudWatch = awslogs(task);
    for (const container of task.containers) {
      const { node, name, logConfiguration } = container;
      if (!node || logConfiguration.state !== 'absent') continue;
      yield {
        at: placeOfMissing(name, node),
        message: l10n.t(
          'Container {0} has no logConfiguration: on Fargate its output is lost, and an instance keeps it as its Docker daemon is set. Add a log configuration.',
          containerLabel(container),
        ),
        fixes: [
          {
            title: l10n.t('Add {0}', 'logConfiguration'),
            edits: [set(node, 'logConfiguration', toCloudWatch(container))],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container without `logConfiguration`.',
  why: 'Without it nobody reads what the container writes: on Fargate it is gone, on an instance it stays there until the instance goes. Security Hub has a control of high severity for it (ECS.9). The fix adds `awslogs` with a log group named after the family, which has to exist when the task starts.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  examples: [
    {
      bad: `
{
  "family": "thumbnails",
  "containerDefinitions": [
    {
      "name": "thumbnails",
//            ^^^^^^^^^^^^ information log-missing: Container "thumbnails" has no logConfiguration: on Fargate its output is lost, and an instance keeps it as its Docker daemon is set. Add a log configuration. [fix]
      "image": "example/thumbnails:6",
      "memory": 512
    }
  ]
}`,
      good: `
{
  "family": "thumbnails",
  "containerDefinitions": [
    {
      "name": "thumbnails",
      "image": "example/thumbnails:6",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/thumbnails",
          "awslogs-region": "us-east-1",
          "awslogs-stream-prefix": "thumbnails"
        }
      }
    }
  ]
}`,
    },
  ],
};
