import * as l10n from '@vscode/l10n';
import { OUTPUT_ONLY } from '../../model/classify.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'doc-output-only-property',
  group: 'document',
  severity: 'information',
  fix: 'safe',
  silences: ['doc-unknown-property'],

  *check({ node }) {
    const found = node?.properties.filter((property) => OUTPUT_ONLY.has(property.key)) ?? [];
    const [first] = found;
    if (!first) return;
    yield {
      at: first.keySpan,
      message: l10n.t(
        'DescribeTaskDefinition prints these members and RegisterTaskDefinition takes none of them: {0}. The AWS CLI refuses the file with them, the GitHub actions of AWS leave them out. Remove them.',
        found.map((property) => property.key).join(', '),
      ),
      faded: found,
      covers: found,
      fixes: [{ title: l10n.t('Remove what only describe output has'), edits: found.map(remove) }],
    };
  },
});

export const page: Page = {
  summary: 'Members that only describe output has, such as `revision` and `status`.',
  why: 'A task definition that was saved from the console or from `describe-task-definition` holds what ECS has added: its ARN, revision, status and more. The console and the GitHub actions of AWS strip these members, the AWS CLI and Terraform do not. The document gets one finding for all of them.',
  aws: 'Parameter validation failed: Unknown parameter in input: "revision"',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html',
  examples: [
    {
      bad: `
{
  "taskDefinitionArn": "arn:aws:ecs:eu-west-1:111122223333:task-definition/web:7",
//^^^^^^^^^^^^^^^^^^^ information doc-output-only-property: DescribeTaskDefinition prints these members and RegisterTaskDefinition takes none of them: taskDefinitionArn, revision, status. The AWS CLI refuses the file with them, the GitHub actions of AWS leave them out. Remove them. [fix]
  "family": "web",
  "revision": 7,
  "status": "ACTIVE",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
