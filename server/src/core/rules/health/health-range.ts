import { isBlank } from '../../model/form.ts';
import { clamp, outOfRange } from '../../schema/explain.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'health-range',
  group: 'health',
  severity: 'error',
  fix: 'unsafe',

  explain: (violation, task) =>
    isBlank(violation.node, task) ? undefined : { message: outOfRange(violation), fixes: [clamp(violation)] },
});

export const page: Page = {
  summary: 'A number of a health check that is out of its range.',
  why: 'AWS takes `interval` from 5 to 300 seconds, `timeout` from 2 to 60 seconds, `retries` from 1 to 10 and `startPeriod` from 0 to 300 seconds. The fix sets the nearest number that is taken; it is marked unsafe because another interval is another behaviour.',
  aws: "Health check interval must be less than or equal to the maximum allowed value 300 for container 'app'",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "healthCheck": { "command": ["CMD", "/ok"], "interval": 600 }
//                                                            ^^^ error health-range: healthCheck.interval of container "web" is 600, and AWS refuses more than 300. Lower it. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "healthCheck": { "command": ["CMD", "/ok"], "interval": 300 }
    }
  ]
}`,
    },
  ],
};
