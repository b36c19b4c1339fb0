import * as l10n from '@vscode/l10n';
import { removeOne } from '../../syntax/edit.ts';
import type { Node, Property } from '../../syntax/node.ts';
import { documentRule, type Page } from '../rule.ts';

export const rule = documentRule({
  id: 'doc-duplicate-key',
  group: 'document',
  severity: 'warning',
  fix: 'safe',
  hostReports: ['json', 'jsonc'],

  *inspect({ root }) {
    if (!root) return;
    for (const { without, effective } of duplicates(root)) {
      yield {
        at: without.keySpan,
        message: l10n.t(
          '"{0}" comes again further down in this object. JSON readers, that of the AWS CLI too, take the last one, so this one has no effect. Remove the one that is not meant.',
          without.key,
        ),
        related: [{ at: effective.keySpan, message: l10n.t('This one counts') }],
        faded: [without],
        fixes: [
          {
            title: l10n.t('Remove the "{0}" that has no effect', without.key),
            edits: [removeOne(without)],
            // With other values, one of the two was a mistake, and only a person knows which.
            safe: JSON.stringify(without.node?.json) === JSON.stringify(effective.node?.json),
          },
        ],
      };
    }
  },
});

interface Duplicate {
  readonly without: Property;
  readonly effective: Property;
}

/** Members that a later one of the same name overrides. Where a template chooses between members, all may count. */
function* duplicates(node: Node): Iterable<Duplicate> {
  if (!node.holdsRepeat) return;
  const last = new Map(node.properties.map((property) => [property.key, property]));
  for (const property of node.properties) {
    const effective = last.get(property.key) as Property;
    if (effective === property || node.templated) {
      if (property.node) yield* duplicates(property.node);
    } else if (property.node && effective.node) yield { without: property, effective };
  }
  for (const item of node.items) yield* duplicates(item);
}

export const page: Page = {
  summary: 'The same member twice in one object.',
  why: 'JSON does not say what that means, and readers differ in theory. Those that matter here keep the last value and drop the others without a word: a limit or a role that is plainly in the file is not what runs. The fix removes the member that has no effect, so the task stays as AWS gets it today; if the earlier one was meant, remove the later one.',
  source: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
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
//    ^^^^^^^^ warning doc-duplicate-key: "memory" comes again further down in this object. JSON readers, that of the AWS CLI too, take the last one, so this one has no effect. Remove the one that is not meant. [fix]
      "essential": true,
      "memory": 512
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
      "essential": true,
      "memory": 512
    }
  ]
}`,
    },
  ],
};
