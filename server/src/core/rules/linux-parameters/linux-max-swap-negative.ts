import { clamp, outOfRange } from '../../schema/explain.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'linux-max-swap-negative',
  group: 'linux-parameters',
  severity: 'error',
  fix: 'unsafe',

  explain: (violation) => ({ message: outOfRange(violation), fixes: [clamp(violation)] }),
});

export const page: Page = {
  summary: 'A `maxSwap` below 0.',
  why: 'The number is the swap space in MiB that the container may use. 0 means none at all, and leaving the member out means what the instance gives. Docker’s -1 for “unlimited” is not taken. The fix sets 0; it is marked unsafe because it takes the swap space away.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html#ECS-Type-LinuxParameters-maxSwap',
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
      "linuxParameters": { "maxSwap": -1 }
//                                    ^^ error linux-max-swap-negative: linuxParameters.maxSwap of container "web" is -1, and AWS refuses less than 0. Raise it. [fix]
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
      "linuxParameters": { "maxSwap": 0 }
    }
  ]
}`,
    },
  ],
};
