import * as l10n from '@vscode/l10n';
import { AWS_REGISTRIES } from '../../facts/logging.ts';
import { parseArn } from '../../model/arn.ts';
import { ecrOf } from '../../model/image.ts';
import { loggings } from '../../model/logging.ts';
import type { Task } from '../../model/task.ts';
import type { Span } from '../../text/span.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'log-awslogs-region-mismatch',
  group: 'logging',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    const places = [...regions(task)];
    const [first] = places;
    // Where they differ among themselves, the task is spread over Regions on purpose.
    if (!first || places.some(({ region }) => region !== first.region)) return;
    for (const { options, label } of loggings(task, 'awslogs')) {
      const node = options.get('awslogs-region')?.property?.node;
      const region = options.value('awslogs-region');
      if (!node || region === undefined || region === first.region) continue;
      yield {
        at: node,
        message: l10n.t(
          'Container {0} sends its output to {1}, while the images and secrets of the task are in {2}. AWS takes that, but it is often left over from a copy. Use {2} unless it is meant.',
          label,
          region,
          first.region,
        ),
        related: [{ at: first.at, message: l10n.t('{0} is named here', first.region) }],
        fixes: [changeTo(node, first.region)],
      };
    }
  },
});

/** The Regions that ECR images and secrets name, in document order. */
function* regions(task: Task): Iterable<{ readonly region: string; readonly at: Span }> {
  for (const { image, secrets } of task.containers) {
    // The registry comes first, so a tag that a template fills in hides nothing.
    const written = image.property?.node;
    const registry = written?.kind === 'string' ? ecrOf(written.json as string) : undefined;
    if (registry && !AWS_REGISTRIES.includes(registry.account)) yield { region: registry.region, at: image.span };
    for (const { valueFrom } of secrets.items) {
      const region = parseArn(valueFrom.value)?.region;
      if (region) yield { region, at: valueFrom.span };
    }
  }
}

export const page: Page = {
  summary: 'Logs that go to another Region than the one the images and secrets of the task are in.',
  why: 'Logs of several Regions can be collected in one, and then this is right. More often a task definition was copied to another Region and one place was forgotten: then the log group is not found and the task does not start, or its logs are looked for in vain. Nothing is said where the images and secrets are in several Regions themselves.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html#ECS-Type-LogConfiguration-options',
  examples: [
    {
      bad: `
{
  "family": "catalog",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "catalog",
      "image": "111122223333.dkr.ecr.eu-central-1.amazonaws.com/catalog:30",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/catalog",
          "awslogs-region": "us-east-1",
//                          ^^^^^^^^^^^ information log-awslogs-region-mismatch: Container "catalog" sends its output to us-east-1, while the images and secrets of the task are in eu-central-1. AWS takes that, but it is often left over from a copy. Use eu-central-1 unless it is meant. [fix]
          "awslogs-stream-prefix": "catalog"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "catalog",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "catalog",
      "image": "111122223333.dkr.ecr.eu-central-1.amazonaws.com/catalog:30",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/catalog",
          "awslogs-region": "eu-central-1",
          "awslogs-stream-prefix": "catalog"
        }
      }
    }
  ]
}`,
    },
  ],
};
