import { clamp, outOfRange } from '../../schema/explain.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'gpu-mps-range',
  group: 'gpu',
  severity: 'error',
  fix: 'unsafe',

  explain: (violation) => ({ message: outOfRange(violation), fixes: [clamp(violation)] }),
});

export const page: Page = {
  summary: 'A share of a GPU that is out of its range.',
  why: 'Containers that share a GPU through NVIDIA MPS each get a part of it: `memory` in MiB, at least 1, and `maxComputePercent` of the threads, from 1 to 100. The fix sets the nearest number that is taken; how much the container really needs only its author knows.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NvidiaMpsAllocation.html',
  examples: [
    {
      bad: `
{
  "family": "inference",
  "containerDefinitions": [
    {
      "name": "model",
      "image": "example/model:9",
      "memory": 4096,
      "resourceRequirements": [
        {
          "type": "GPU",
          "sharingStrategy": { "nvidiaMps": { "memory": 2048, "maxComputePercent": 150 } }
//                                                                                 ^^^ error gpu-mps-range: resourceRequirements[0].sharingStrategy.nvidiaMps.maxComputePercent of container "model" is 150, and AWS refuses more than 100. Lower it. [fix]
        }
      ]
    }
  ]
}`,
      good: `
{
  "family": "inference",
  "containerDefinitions": [
    {
      "name": "model",
      "image": "example/model:9",
      "memory": 4096,
      "resourceRequirements": [
        {
          "type": "GPU",
          "sharingStrategy": { "nvidiaMps": { "memory": 2048, "maxComputePercent": 100 } }
        }
      ]
    }
  ]
}`,
    },
  ],
};
