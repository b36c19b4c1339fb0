import * as l10n from '@vscode/l10n';
import { timeoutsOutOfRange } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-stop-timeout',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',

  check: (task) =>
    timeoutsOutOfRange(
      task,
      ({ stopTimeout }) => stopTimeout,
      (place, value, least, most) =>
        l10n.t(
          '{0} is {1} seconds, and AWS takes {2} to {3} on Fargate. Set a number within, and let the container stop in that time.',
          place,
          value,
          least,
          most,
        ),
    ),
});

export const page: Page = {
  summary: 'A `stopTimeout` that is not within 2 and 120 seconds on Fargate.',
  why: 'The number says how long a container may go on after SIGTERM before it is killed: 30 seconds where nothing is given, and on Fargate 120 at most. Work that takes longer has to be saved and taken up again by the next task, or run on EC2, where no limit is documented. The fix sets the nearest number that is taken; it is marked unsafe because the container then has another time to stop.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-stopTimeout',
  examples: [
    {
      bad: `
{
  "family": "transcode",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "2048",
  "memory": "4096",
  "containerDefinitions": [
    {
      "name": "worker",
      "image": "example/transcode:1.17",
      "stopTimeout": 600
//                   ^^^ error fargate-stop-timeout: stopTimeout of container "worker" is 600 seconds, and AWS takes 2 to 120 on Fargate. Set a number within, and let the container stop in that time. [fix]
    }
  ]
}`,
      good: `
{
  "family": "transcode",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "2048",
  "memory": "4096",
  "containerDefinitions": [
    {
      "name": "worker",
      "image": "example/transcode:1.17",
      "stopTimeout": 120
    }
  ]
}`,
    },
  ],
};
