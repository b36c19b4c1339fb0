import { clamp, outOfRange } from '../../schema/explain.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'container-restart-period',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  explain: (violation) => ({ message: outOfRange(violation), fixes: [clamp(violation)] }),
});

export const page: Page = {
  summary: 'A `restartAttemptPeriod` that is not within 60 and 1800 seconds.',
  why: 'The period says how long a container has to run before it may be restarted, and so how quickly one that always fails is tried again. It is counted in seconds, 300 where nothing is given. The fix sets the nearest number that is taken; it is marked unsafe because another period is another behaviour.',
  aws: "The 'restartAttemptPeriod' setting for container 'app' must be between 60 and 1800.",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html#ECS-Type-ContainerRestartPolicy-restartAttemptPeriod',
  examples: [
    {
      bad: `
{
  "family": "worker",
  "containerDefinitions": [
    {
      "name": "worker",
      "image": "example/worker:2",
      "memory": 256,
      "restartPolicy": { "enabled": true, "restartAttemptPeriod": 5 }
//                                                                ^ error container-restart-period: restartPolicy.restartAttemptPeriod of container "worker" is 5, and AWS refuses less than 60. Raise it. [fix]
    }
  ]
}`,
      good: `
{
  "family": "worker",
  "containerDefinitions": [
    {
      "name": "worker",
      "image": "example/worker:2",
      "memory": 256,
      "restartPolicy": { "enabled": true, "restartAttemptPeriod": 60 }
    }
  ]
}`,
    },
  ],
};
