import * as l10n from '@vscode/l10n';
import { describePlace } from '../../model/place.ts';
import type { Tag } from '../../model/shapes.generated.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'tag-key-unique',
  group: 'tags',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const known = new Map<string, Tag>();
    for (const tag of task.tags.items) {
      const key = tag.key.value;
      if (!key || !tag.node) continue;
      const first = known.get(key);
      if (!first) {
        known.set(key, tag);
        continue;
      }
      yield {
        at: tag.key.span,
        message: l10n.t(
          'There are two tags with the key "{0}", and AWS refuses that: a key can have one value. Remove one of them, or give it another key.',
          key,
        ),
        related: [{ at: first.key.span, message: l10n.t('The first tag with this key is here') }],
        fixes: [{ title: l10n.t('Remove {0}', describePlace(tag.node)), edits: [remove(tag.node)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'Two tags with the same key.',
  why: 'Every key of a resource is there once, with one value. Capitals count: `team` and `Team` are two keys, though reports that tell them apart help nobody. The fix removes the later tag; it is marked unsafe because the earlier value may be the outdated one.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-tags',
  examples: [
    {
      bad: `
{
  "family": "invoices",
  "containerDefinitions": [{ "name": "invoices", "image": "example/invoices:3", "memory": 128 }],
  "tags": [
    { "key": "team", "value": "billing" },
    { "key": "stage", "value": "prod" },
    { "key": "team", "value": "finance" }
//           ^^^^^^ error tag-key-unique: There are two tags with the key "team", and AWS refuses that: a key can have one value. Remove one of them, or give it another key. [fix]
  ]
}`,
      good: `
{
  "family": "invoices",
  "containerDefinitions": [{ "name": "invoices", "image": "example/invoices:3", "memory": 128 }],
  "tags": [
    { "key": "team", "value": "billing" },
    { "key": "stage", "value": "prod" }
  ]
}`,
    },
  ],
};
