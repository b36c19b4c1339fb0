import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'container-image-required',
  group: 'containers',
  severity: 'warning',
  fix: 'unsafe',

  explain: ({ node, owner }) => ({
    message: l10n.t(
      'Container {0} has no image, and AWS refuses to register it like that. Name the image, unless a step of the deployment fills it in.',
      containerAround(node),
    ),
    fixes: [{ title: l10n.t('Add {0}', '"image": "<IMAGE>"'), edits: [set(owner, 'image', '<IMAGE>')] }],
  }),
});

export const page: Page = {
  summary: 'A container whose `image` is missing or empty.',
  why: 'AWS refuses a container without an image. Many repositories leave it out on purpose, because the build knows the image only later and a script or the GitHub action of AWS writes it into the file; so this is a warning. The fix writes a placeholder, which the GitHub action replaces and you can too.',
  aws: 'Container.image should not be null or empty.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-image',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
//  ^ warning container-image-required: Container "web" has no image, and AWS refuses to register it like that. Name the image, unless a step of the deployment fills it in. [fix]
      "name": "web",
      "memory": 128
    },
    {
      "name": "proxy",
      "image": "",
//             ^^ warning container-image-required: Container "proxy" has no image, and AWS refuses to register it like that. Name the image, unless a step of the deployment fills it in. [fix]
      "memory": 128
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "memory": 128,
      "image": "<IMAGE>"
    },
    {
      "name": "proxy",
      "image": "<IMAGE>",
      "memory": 128
    }
  ]
}`,
    },
  ],
};
