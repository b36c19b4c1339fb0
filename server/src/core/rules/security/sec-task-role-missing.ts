import * as l10n from '@vscode/l10n';
import { modePlace } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';
import { missingTaskRole } from '../task-role.ts';

export const rule = taskRule({
  id: 'sec-task-role-missing',
  group: 'security',
  severity: 'hint',
  // Many tasks call no AWS service, and instances can be set up so that there is nothing to fall back to.
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    const { mode, launchTypes, launchTypesKnown } = task;
    const onEc2 = launchTypesKnown && (launchTypes.length === 0 || launchTypes.includes('EC2'));
    if (!onEc2 || (mode !== 'bridge' && mode !== 'host')) return;
    yield* missingTaskRole(
      task,
      [modePlace(task)],
      l10n.t(
        'The task has no taskRoleArn, and in network mode "{0}" its containers can get the role of their instance from the metadata service. AWS registers that. Add a task role with the rights that the code needs.',
        mode,
      ),
    );
  },
});

export const page: Page = {
  summary: 'A task on EC2 in network mode `bridge` or `host` without a task role.',
  why: 'The SDKs look for the task role first, and where there is none ask the metadata service of the instance, which answers with the role of the instance: that of the ECS agent, for all tasks alike. So code gets rights that nobody gave it. A role of the task, if only one without rights, is found first; the instance can also be kept from answering containers, with `ECS_AWSVPC_BLOCK_IMDS` in `awsvpc` and a hop limit or a firewall rule in `bridge`. The fix adds a role of the account that the document speaks of; put the one that exists there in its place.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
  examples: [
    {
      bad: `
{
  "family": "crawler",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
//               ^^^^^^^^ hint sec-task-role-missing: The task has no taskRoleArn, and in network mode "bridge" its containers can get the role of their instance from the metadata service. AWS registers that. Add a task role with the rights that the code needs. [fix]
  "containerDefinitions": [
    { "name": "crawler", "image": "example/crawler:0.9", "memory": 512 }
  ]
}`,
      good: `
{
  "family": "crawler",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "crawler", "image": "example/crawler:0.9", "memory": 512 }
  ],
  "taskRoleArn": "arn:aws:iam::111122223333:role/ecsTaskRole"
}`,
    },
  ],
};
