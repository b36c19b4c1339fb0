import * as l10n from '@vscode/l10n';
import { ALL_DEVICES } from '../../facts/gpu.ts';
import { type Hardware, type Requirement, requirementsFor } from '../../model/requirements.ts';
import { containerLabel } from '../../model/task.ts';
import { remove, set } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

/** Elastic Inference took several devices, and is gone. */
const SINGLE: readonly Hardware[] = ['GPU', 'NeuronDevice'];

export const rule = taskRule({
  id: 'gpu-duplicate-type',
  group: 'gpu',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const hardware of SINGLE) {
      for (const requirement of requirementsFor(task, hardware)) {
        const { container, first, all } = requirement;
        const second = all[1];
        if (!second) continue;
        yield {
          at: second.type.span,
          message: l10n.t(
            'Container {0} asks for {1} {2} times. AWS documents one amount of a kind and does not say which of them counts. Write it once.',
            containerLabel(container),
            hardware,
            all.length,
          ),
          related: [{ at: first.type.span, message: l10n.t('It is asked for here first') }],
          fixes: merge(requirement),
        };
      }
    }
  },
});

/** Whole numbers are added up, and ALL stays; what else there is cannot be added. */
function merge({ first, all }: Requirement): Fix[] {
  const values = all.map(({ value }) => value.value ?? '');
  const isAll = values.every((value) => value === ALL_DEVICES);
  if (!first.node || !(isAll || values.every((value) => /^\d+$/.test(value)))) return [];
  const value = isAll ? ALL_DEVICES : String(values.reduce((sum, one) => sum + Number(one), 0));
  const others = all.flatMap(({ node }) => (node && node !== first.node ? remove(node) : []));
  return [
    {
      title: l10n.t('Merge into one with value "{0}"', value),
      edits: [...(isAll ? [] : [set(first.node, 'value', value)]), ...others],
    },
  ];
}

export const page: Page = {
  summary: 'A container that asks for the same kind of hardware twice.',
  why: 'A requirement says how many GPUs a container gets, so a second one of the kind either adds to the first or overrides it, and AWS documents neither. One with the whole number is clear. The fix adds the numbers up; it is marked unsafe because the two may stand for the same GPU. This is a guess of the project; AWS says nothing about it.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html',
  examples: [
    {
      bad: `
{
  "family": "training",
  "containerDefinitions": [
    {
      "name": "training",
      "image": "example/training:22",
      "memory": 16384,
      "resourceRequirements": [
        { "type": "GPU", "value": "1" },
        { "type": "GPU", "value": "1" }
//                ^^^^^ warning gpu-duplicate-type: Container "training" asks for GPU 2 times. AWS documents one amount of a kind and does not say which of them counts. Write it once. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "training",
  "containerDefinitions": [
    {
      "name": "training",
      "image": "example/training:22",
      "memory": 16384,
      "resourceRequirements": [
        { "type": "GPU", "value": "2" }
      ]
    }
  ]
}`,
    },
  ],
};
