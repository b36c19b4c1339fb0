import * as l10n from '@vscode/l10n';
import { placeOfMissing } from '../../model/place.ts';
import type { Task } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'tag-missing',
  group: 'tags',
  severity: 'hint',
  // Most task definitions have none, or get theirs from the tool that deploys them.
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    const { node, tags, family, span } = task;
    if (!node || tags.state !== 'absent') return;
    yield {
      at: placeOfMissing(family, span),
      message: l10n.t(
        'The task definition has no tags, and Security Hub counts that as a finding (ECS.15). Add tags that say whose it is.',
      ),
      fixes: addTag(task),
    };
  },
});

/** The family says best what the tasks are. */
function addTag({ node, family }: Task): Fix[] {
  if (!node || !family.value) return [];
  return [
    {
      title: l10n.t('Add the tag {0}', `Name: ${family.value}`),
      edits: [set(node, 'tags', [{ key: 'Name', value: family.value }])],
    },
  ];
}

export const page: Page = {
  summary: 'A task definition without tags.',
  why: 'Tags say to whom a resource belongs and what it costs, and policies can refer to them. Security Hub reports task definitions that have none of a person’s own. Those in the file count; what a pipeline adds with `--tags` is not seen here, and that is why the rule is off at first. The fix adds a tag with the name of the family, to begin with.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-15',
  examples: [
    {
      bad: `
{
  "family": "ratings",
//          ^^^^^^^^^ hint tag-missing: The task definition has no tags, and Security Hub counts that as a finding (ECS.15). Add tags that say whose it is. [fix]
  "containerDefinitions": [{ "name": "ratings", "image": "example/ratings:5", "memory": 128 }]
}`,
      good: `
{
  "family": "ratings",
  "containerDefinitions": [{ "name": "ratings", "image": "example/ratings:5", "memory": 128 }],
  "tags": [
    {
      "key": "Name",
      "value": "ratings"
    }
  ]
}`,
    },
  ],
};
