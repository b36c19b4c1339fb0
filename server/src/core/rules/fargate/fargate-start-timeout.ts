import * as l10n from '@vscode/l10n';
import { timeoutsOutOfRange } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-start-timeout',
  group: 'fargate',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['container-start-timeout-unused'],

  check: (task) =>
    timeoutsOutOfRange(
      task,
      ({ startTimeout }) => startTimeout,
      (place, value, least, most) =>
        l10n.t(
          '{0} is {1} seconds, and AWS documents {2} to {3} for Fargate, so containers that wait for this one may give up sooner. Set a number within.',
          place,
          value,
          least,
          most,
        ),
    ),
});

export const page: Page = {
  summary: 'A `startTimeout` that is not within 2 and 120 seconds on Fargate.',
  why: 'The number says how long those that depend on this container wait for it to reach the condition they ask for. Two to 120 seconds are documented for Fargate. Tasks with more have been registered, so this is a warning: nothing tells that AWS keeps to the larger number. If the container needs longer, let the dependent program try again by itself.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-startTimeout',
  examples: [
    {
      bad: `
{
  "family": "ledger",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    {
      "name": "migrate",
      "image": "example/ledger-migrate:8.3",
      "essential": false,
      "startTimeout": 300
//                    ^^^ warning fargate-start-timeout: startTimeout of container "migrate" is 300 seconds, and AWS documents 2 to 120 for Fargate, so containers that wait for this one may give up sooner. Set a number within. [fix]
    },
    {
      "name": "ledger",
      "image": "example/ledger:8.3",
      "dependsOn": [{ "containerName": "migrate", "condition": "SUCCESS" }]
    }
  ]
}`,
      good: `
{
  "family": "ledger",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    {
      "name": "migrate",
      "image": "example/ledger-migrate:8.3",
      "essential": false,
      "startTimeout": 120
    },
    {
      "name": "ledger",
      "image": "example/ledger:8.3",
      "dependsOn": [{ "containerName": "migrate", "condition": "SUCCESS" }]
    }
  ]
}`,
    },
  ],
};
