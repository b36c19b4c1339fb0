import { outOfRange } from '../../schema/explain.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'res-container-cpu-negative',
  group: 'resources',
  severity: 'error',
  fix: 'none',

  explain: (violation) => ({ message: outOfRange(violation) }),
});

export const page: Page = {
  summary: 'A negative `cpu`, `memory` or `memoryReservation` of a container.',
  why: 'CPU units and MiB of memory cannot be less than nothing. Docker’s -1 for “no limit” has no counterpart: leave `memory` out and give a `memoryReservation`, or give the task a memory of its own.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-memory',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "cpu": -1,
//           ^^ error res-container-cpu-negative: cpu of container "web" is -1, and AWS refuses less than 0. Raise it.
      "memory": 128
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
      "cpu": 128,
      "memory": 128
    }
  ]
}`,
    },
  ],
};
