import * as l10n from '@vscode/l10n';
import { unwrap } from '../../syntax/edit.ts';
import { Property } from '../../syntax/node.ts';
import { opening } from '../../text/span.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'doc-whole-task-in-container-file',
  group: 'document',
  severity: 'warning',
  fix: 'unsafe',
  // Which of the two stays decides what the other members mean.
  silences: ['doc-unknown-property', 'container-name-required', 'container-image-required'],

  *check({ node, containerDefinitions }) {
    const list = node?.parent;
    const containers = containerDefinitions.property;
    if (!node || !list || list instanceof Property || !containers?.node) return;
    yield {
      at: opening(node),
      message: l10n.t(
        'A whole task definition stands in a list. Terraform wants the containers alone there, the AWS CLI the task definition without the list. Keep the one that this file is for.',
      ),
      covers: [list],
      fixes: [
        { title: l10n.t('Keep the list of containers'), edits: [unwrap(list, containers.node)] },
        { title: l10n.t('Take the task definition out of the list'), edits: [unwrap(list, node)] },
      ],
    };
  },
});

export const page: Page = {
  summary: 'A whole task definition inside a JSON list.',
  why: 'The `container_definitions` of Terraform is a list of containers; with a task definition in it, Terraform finds an element without a name and stops. The AWS CLI takes the task definition, and no list around it. Either the list or everything beside the containers has to go. The fixes offer both, the one for Terraform first.',
  source: 'https://github.com/hashicorp/terraform/issues/2888',
  examples: [
    {
      bad: `
[
  {
//^ warning doc-whole-task-in-container-file: A whole task definition stands in a list. Terraform wants the containers alone there, the AWS CLI the task definition without the list. Keep the one that this file is for. [fix]
    "family": "web",
    "networkMode": "bridge",
    "containerDefinitions": [{ "name": "web", "image": "example/web:1.27", "memory": 128 }]
  }
]`,
      good: `
[{ "name": "web", "image": "example/web:1.27", "memory": 128 }]`,
    },
  ],
};
