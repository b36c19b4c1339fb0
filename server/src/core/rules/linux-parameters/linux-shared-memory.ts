import { outOfRange } from '../../schema/explain.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'linux-shared-memory',
  group: 'linux-parameters',
  severity: 'error',
  fix: 'none',

  explain: (violation) => ({ message: outOfRange(violation) }),
});

export const page: Page = {
  summary: 'A `sharedMemorySize` below 0.',
  why: 'The number is the size of /dev/shm in MiB. Leave the member out for Docker’s own 64 MiB.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html#ECS-Type-LinuxParameters-sharedMemorySize',
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
      "linuxParameters": { "sharedMemorySize": -64 }
//                                             ^^^ error linux-shared-memory: linuxParameters.sharedMemorySize of container "web" is -64, and AWS refuses less than 0. Raise it.
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
      "linuxParameters": { "sharedMemorySize": 64 }
    }
  ]
}`,
    },
  ],
};
