import * as l10n from '@vscode/l10n';
import type { Field } from '../../model/field.ts';
import { describePlace } from '../../model/place.ts';
import type { Tag } from '../../model/shapes.generated.ts';
import { remove } from '../../syntax/edit.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'tag-aws-prefix',
  group: 'tags',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const tag of task.tags.items) {
      for (const field of [tag.key, tag.value]) {
        const text = field.value ?? '';
        if (!/^aws:/i.test(text)) continue;
        yield {
          at: field.span,
          message:
            field === tag.key
              ? l10n.t(
                  'The tag key "{0}" begins with "aws:", in capitals or not, which AWS keeps for its own tags and refuses here. Use another key.',
                  text,
                )
              : l10n.t(
                  'The value "{0}" of tag "{1}" begins with "aws:", in capitals or not, which AWS keeps for its own tags and refuses here. Use another value.',
                  text,
                  tag.key.value ?? '',
                ),
          fixes: ways(tag, field, text),
        };
      }
    }
  },
});

/** Tags such as `aws:cloudformation:stack-name` are AWS’s own, and it adds them by itself. */
function ways(tag: Tag, field: Field<string>, text: string): Fix[] {
  const { node } = tag;
  if (!node || !field.property?.node) return [];
  const removal = { title: l10n.t('Remove {0}', describePlace(node)), edits: [remove(node)] };
  const rest = text.slice('aws:'.length);
  if (rest === '' || /^aws:/i.test(rest)) return [removal];
  const change = changeTo(field.property.node, rest);
  return field === tag.key && rest.includes(':') ? [removal, change] : [change, removal];
}

export const page: Page = {
  summary: 'A tag whose key or value begins with `aws:`.',
  why: 'The prefix belongs to tags that AWS services set themselves, such as `aws:cloudformation:stack-name`; nobody else can set, change or remove them, in whatever capitals. They come into a file when a task definition is copied from what AWS shows. The fix removes such a tag, which AWS adds again where it applies, and takes the prefix from any other; it is marked unsafe because a key is what others search for.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html',
  examples: [
    {
      bad: `
{
  "family": "ledger",
  "containerDefinitions": [{ "name": "ledger", "image": "example/ledger:18", "memory": 256 }],
  "tags": [
    { "key": "stage", "value": "prod" },
    { "key": "aws:cloudformation:stack-name", "value": "ledger" },
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error tag-aws-prefix: The tag key "aws:cloudformation:stack-name" begins with "aws:", in capitals or not, which AWS keeps for its own tags and refuses here. Use another key. [fix]
    { "key": "AWS:owner", "value": "finance" }
//           ^^^^^^^^^^^ error tag-aws-prefix: The tag key "AWS:owner" begins with "aws:", in capitals or not, which AWS keeps for its own tags and refuses here. Use another key. [fix]
  ]
}`,
      good: `
{
  "family": "ledger",
  "containerDefinitions": [{ "name": "ledger", "image": "example/ledger:18", "memory": 256 }],
  "tags": [
    { "key": "stage", "value": "prod" },
    { "key": "owner", "value": "finance" }
  ]
}`,
    },
  ],
};
