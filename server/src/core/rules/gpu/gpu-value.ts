import * as l10n from '@vscode/l10n';
import { ALL_DEVICES, GPU_FRACTIONS } from '../../facts/gpu.ts';
import { containerLabel } from '../../model/task.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'gpu-value',
  group: 'gpu',
  severity: 'error',
  fix: 'safe',

  *check(task) {
    for (const container of task.containers) {
      for (const { type, value } of container.resourceRequirements.items) {
        const node = value.property?.node;
        if (type.value !== 'GPU' || !value.value || isAmount(value.value) || !node) continue;
        const meant = readable(value.value);
        yield {
          at: node,
          message: l10n.t(
            'Container {0} asks for "{1}" GPUs, and AWS refuses that. Write a whole number such as "1", "{2}", or one of the parts {3}.',
            containerLabel(container),
            value.value,
            ALL_DEVICES,
            GPU_FRACTIONS.map((fraction) => `"${fraction}"`).join(', '),
          ),
          fixes: meant === undefined ? [] : [changeTo(node, meant)],
        };
      }
    }
  },
});

const isAmount = (text: string) => /^[1-9]\d*$/.test(text) || text === ALL_DEVICES || GPU_FRACTIONS.includes(text);

/** What `all`, `1.0`, `.5` and `2 ` say, in AWS's spelling. */
function readable(text: string): string | undefined {
  const upper = text.trim().toUpperCase();
  if (upper === ALL_DEVICES) return upper;
  const plain = /^(?:\d+|\d*\.\d+)$/.test(upper) ? String(Number(upper)) : '';
  return isAmount(plain) ? plain : undefined;
}

export const page: Page = {
  summary: 'A number of GPUs that AWS does not take.',
  why: 'The value is a text: how many GPUs of the instance the container gets for itself, `"ALL"` for every one of them, or on instance types with divided GPUs an eighth, a quarter or a half. Where several containers should share a whole GPU, there is `sharingStrategy`. The fix corrects the spelling where one of these is meant.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-gpu-specifying.html',
  examples: [
    {
      bad: `
{
  "family": "embeddings",
  "containerDefinitions": [
    {
      "name": "embeddings",
      "image": "example/embeddings:0.7",
      "memory": 8192,
      "resourceRequirements": [{ "type": "GPU", "value": "all" }]
//                                                       ^^^^^ error gpu-value: Container "embeddings" asks for "all" GPUs, and AWS refuses that. Write a whole number such as "1", "ALL", or one of the parts "0.125", "0.25", "0.5". [fix]
    }
  ]
}`,
      good: `
{
  "family": "embeddings",
  "containerDefinitions": [
    {
      "name": "embeddings",
      "image": "example/embeddings:0.7",
      "memory": 8192,
      "resourceRequirements": [{ "type": "GPU", "value": "ALL" }]
    }
  ]
}`,
    },
  ],
};
