import { clamp, outOfRange } from '../../schema/explain.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'linux-swappiness-range',
  group: 'linux-parameters',
  severity: 'error',
  fix: 'unsafe',

  explain: (violation) => ({ message: outOfRange(violation), fixes: [clamp(violation)] }),
});

export const page: Page = {
  summary: 'A `swappiness` that is not within 0 and 100.',
  why: 'The number says how readily the kernel swaps the container’s memory out: 0 only when it must, 100 as soon as it can, 60 where nothing is given. The fix sets the nearest number that is taken; it is marked unsafe because another number is another behaviour.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html#ECS-Type-LinuxParameters-swappiness',
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
      "linuxParameters": { "maxSwap": 512, "swappiness": 150 }
//                                                       ^^^ error linux-swappiness-range: linuxParameters.swappiness of container "web" is 150, and AWS refuses more than 100. Lower it. [fix]
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
      "linuxParameters": { "maxSwap": 512, "swappiness": 100 }
    }
  ]
}`,
    },
  ],
};
