import * as l10n from '@vscode/l10n';
import { wrap } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { opening } from '../../text/span.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'doc-array-root',
  group: 'document',
  severity: 'hint',
  // Terraform wants exactly this, and most such files are for it.
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    const list = task.node ? undefined : task.containers[0]?.node?.parent;
    if (!list || !('items' in list) || list.parent) return;
    yield {
      at: opening(list),
      message: l10n.t(
        'This is a list of containers, which Terraform takes, and not a task definition, which the AWS CLI takes. Put it into the containerDefinitions of one to register it.',
      ),
      fixes: [wrapped(list, task.containers[0]?.name.value ?? 'my-task')],
    };
  },
});

function wrapped(list: Node, family: string): Fix {
  return {
    title: l10n.t('Make it the task definition "{0}"', family),
    edits: [wrap(list, `{ "family": ${JSON.stringify(family)}, "containerDefinitions": `, ' }')],
  };
}

export const page: Page = {
  summary: 'A list of containers where the AWS CLI takes a task definition.',
  why: 'Terraform keeps the containers of a task in a file of their own, a JSON list, and writes the rest in its own language. The AWS CLI and the console want a whole task definition with a family. The rule is off because such lists are usual; switch it on where every file is to be registered as it stands. The fix puts a family and `containerDefinitions` around the list.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  examples: [
    {
      bad: `
[{ "name": "web", "image": "example/web:1.27", "memory": 128 }]
^ hint doc-array-root: This is a list of containers, which Terraform takes, and not a task definition, which the AWS CLI takes. Put it into the containerDefinitions of one to register it. [fix]`,
      good: `
{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "example/web:1.27", "memory": 128 }] }`,
    },
  ],
};
