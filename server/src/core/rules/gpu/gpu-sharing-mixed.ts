import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { requirementsFor } from '../../model/requirements.ts';
import type { ResourceRequirement } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'gpu-sharing-mixed',
  group: 'gpu',
  severity: 'error',
  fix: 'none',

  *check(task) {
    const told = [...requirementsFor(task, 'GPU')].filter(({ first }) => shares(first) !== undefined);
    const sharing = told.find(({ first }) => shares(first));
    const alone = told.find(({ first }) => !shares(first));
    if (!sharing || !alone) return;
    yield {
      at: sharing.first.sharingStrategy.property?.keySpan ?? sharing.first.span,
      message: l10n.t(
        'Container {0} shares a GPU and container {1} has GPUs of its own, and AWS refuses both ways in one task. Give all containers sharingStrategy, or all of them value.',
        containerLabel(sharing.container),
        containerLabel(alone.container),
      ),
      related: [{ at: alone.first.value.span, message: l10n.t('These GPUs are not shared') }],
    };
  },
});

/** Undefined where it says both or neither, or is not known. */
function shares({ value, sharingStrategy }: ResourceRequirement): boolean | undefined {
  if (isSet(value) && sharingStrategy.state === 'absent') return false;
  return value.state === 'absent' && sharingStrategy.state === 'known' ? true : undefined;
}

export const page: Page = {
  summary: 'A task in which one container shares a GPU and another has GPUs of its own.',
  why: 'A GPU is either handed to one container or run by the MPS service for many, and AWS wants one way for the whole task. Give every container that uses GPUs a `sharingStrategy`, or a `value`; where the two do not belong together, make them tasks of their own.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html#ECS-Type-ResourceRequirement-sharingStrategy',
  examples: [
    {
      bad: `
{
  "family": "vision",
  "containerDefinitions": [
    {
      "name": "detect",
      "image": "example/detect:1.1",
      "memory": 4096,
      "resourceRequirements": [{ "type": "GPU", "sharingStrategy": { "nvidiaMps": { "memory": 4096 } } }]
//                                              ^^^^^^^^^^^^^^^^^ error gpu-sharing-mixed: Container "detect" shares a GPU and container "track" has GPUs of its own, and AWS refuses both ways in one task. Give all containers sharingStrategy, or all of them value.
    },
    {
      "name": "track",
      "image": "example/track:1.1",
      "memory": 4096,
      "resourceRequirements": [{ "type": "GPU", "value": "1" }]
    }
  ]
}`,
      good: `
{
  "family": "vision",
  "containerDefinitions": [
    {
      "name": "detect",
      "image": "example/detect:1.1",
      "memory": 4096,
      "resourceRequirements": [{ "type": "GPU", "sharingStrategy": { "nvidiaMps": { "memory": 4096 } } }]
    },
    {
      "name": "track",
      "image": "example/track:1.1",
      "memory": 4096,
      "resourceRequirements": [{ "type": "GPU", "sharingStrategy": { "nvidiaMps": { "memory": 2048 } } }]
    }
  ]
}`,
    },
  ],
};
