import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'gpu-sharing-xor-value',
  group: 'gpu',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      for (const { type, value, sharingStrategy } of container.resourceRequirements.items) {
        if (type.value !== 'GPU' || !isSet(value) || sharingStrategy.state !== 'known') continue;
        if (!value.property || !sharingStrategy.property) continue;
        yield {
          at: value.property.keySpan,
          message: l10n.t(
            'Container {0} asks for GPUs of its own with value "{1}" and for a shared one, and AWS takes one of the two. Remove value to share.',
            containerLabel(container),
            value.value ?? '',
          ),
          related: [{ at: sharingStrategy.property.keySpan, message: l10n.t('The sharing is set here') }],
          fixes: [value.property, sharingStrategy.property].map((property) => ({
            title: l10n.t('Remove {0}', property.key),
            edits: [remove(property)],
          })),
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A `value` beside a `sharingStrategy`.',
  why: 'A container has GPUs for itself, and `value` says how many, or it shares one with others, and `sharingStrategy` says how. AWS takes either, not both. The first fix keeps the sharing, the other one the number; which is meant the file does not tell.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html#ECS-Type-ResourceRequirement-sharingStrategy',
  examples: [
    {
      bad: `
{
  "family": "ranker",
  "containerDefinitions": [
    {
      "name": "ranker",
      "image": "example/ranker:5",
      "memory": 4096,
      "resourceRequirements": [
        {
          "type": "GPU",
          "value": "1",
//        ^^^^^^^ error gpu-sharing-xor-value: Container "ranker" asks for GPUs of its own with value "1" and for a shared one, and AWS takes one of the two. Remove value to share. [fix]
          "sharingStrategy": { "nvidiaMps": { "memory": 4096 } }
        }
      ]
    }
  ]
}`,
      good: `
{
  "family": "ranker",
  "containerDefinitions": [
    {
      "name": "ranker",
      "image": "example/ranker:5",
      "memory": 4096,
      "resourceRequirements": [
        {
          "type": "GPU",
          "sharingStrategy": { "nvidiaMps": { "memory": 4096 } }
        }
      ]
    }
  ]
}`,
    },
  ],
};
