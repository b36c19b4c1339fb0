import * as l10n from '@vscode/l10n';
import { OUTPUT_ONLY } from '../../model/classify.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'tag-empty-array',
  group: 'tags',
  severity: 'warning',
  fix: 'safe',

  explain: ({ owner, property }) => ({
    message: l10n.t('The list of tags is empty, and AWS refuses an empty one. Remove tags.'),
    // Who deploys output of DescribeTaskDefinition does it with a tool that strips what is empty.
    ...(owner.properties.some(({ key }) => OUTPUT_ONLY.has(key)) && { severity: 'information' }),
    fixes: property ? [{ title: l10n.t('Remove tags'), edits: [remove(property)] }] : [],
  }),
});

export const page: Page = {
  summary: 'An empty list of tags.',
  why: 'RegisterTaskDefinition wants at least one tag where the member is given. The console writes the empty list into the JSON that it shows, and the GitHub action of AWS strips it again, so it does harm only with the AWS CLI and other clients. In a document that also has output-only members it is no more than information.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-tags',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "tags": []
//        ^^ warning tag-empty-array: The list of tags is empty, and AWS refuses an empty one. Remove tags. [fix]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
