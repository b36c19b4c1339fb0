import * as l10n from '@vscode/l10n';
import { remove } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'doc-empty-string',
  group: 'document',
  severity: 'information',
  fix: 'safe',

  *explainAll(violations) {
    const inOrder = [...violations].sort((a, b) => a.node.start - b.node.start);
    const [first] = inOrder;
    if (!first) return;
    const empty = inOrder.map(({ node, property }) => property ?? node);
    yield {
      at: first.node,
      message: l10n.t(
        'There is empty text in {0}: the AWS CLI sends it and AWS may refuse it, while the GitHub deploy action of AWS leaves it out. Remove it.',
        enumerate(inOrder.map(({ member }) => member)),
      ),
      faded: empty,
      fixes: [{ title: l10n.t('Remove what is empty text'), edits: empty.map(remove) }],
    };
  },
});

export const page: Page = {
  summary: 'Members that need not be there and are empty text, such as `"taskRoleArn": ""`.',
  why: 'Scripts and old clients write `""` for what is not set. What AWS does depends on the member: an empty `ipcMode` passes, an empty `taskRoleArn` or `cpu` is refused. To leave the member out always says the same. The value of an environment variable may be empty and is none of these. The document gets one finding for all of them.',
  aws: 'Role is not valid',
  source: 'https://github.com/fabfuel/ecs-deploy/issues/231',
  examples: [
    {
      bad: `
{
  "family": "web",
  "taskRoleArn": "",
//               ^^ information doc-empty-string: There is empty text in taskRoleArn, ipcMode, requiresCompatibilities: the AWS CLI sends it and AWS may refuse it, while the GitHub deploy action of AWS leaves it out. Remove it. [fix]
  "ipcMode": "",
  "requiresCompatibilities": ["EC2", ""],
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
