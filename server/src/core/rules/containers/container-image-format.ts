import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import type { Node } from '../../syntax/node.ts';
import { enumerate } from '../../text/enumerate.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

const FOREIGN = /[^A-Za-z0-9_:./#@-]/gu;

export const rule = schemaRule({
  id: 'container-image-format',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  explain({ node }) {
    const image = String(node.json);
    const label = containerAround(node);
    const foreign = image.match(FOREIGN);
    return {
      message: foreign
        ? l10n.t(
            'The image of container {0} has {1} in it, and AWS refuses that. An image is written with letters, digits and _ - : . / # @ only. Correct it.',
            label,
            enumerate(foreign.map((character) => JSON.stringify(character))),
          )
        : l10n.t(
            'The image of container {0} is {1} characters long without its digest, and AWS takes up to 255. Shorten it.',
            label,
            image.replace(/@.*/, '').length,
          ),
      fixes: foreign ? without(node, image) : [],
    };
  },
});

/** Blanks around the image mean nothing; what stands within it may have been meant for something else. */
function without(node: Node, image: string): Fix[] {
  const clean = image.replace(FOREIGN, '');
  if (!/^[A-Za-z0-9][^@]{0,254}(?:@|$)/.test(clean)) return [];
  return [{ ...changeTo(node, clean), safe: clean === image.trim() }];
}

export const page: Page = {
  summary: 'An image with a blank or another character that no image reference has, or longer than 255 characters.',
  why: 'AWS looks at the characters of the image when the task definition is registered, and at nothing else: whether there is such an image shows only when a task starts. What a shell would have filled in, or a blank from copying, is refused here. The fix takes the characters out; it is safe where only blanks around the image go.',
  aws: 'Container.image contains invalid characters.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-image',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:4.2 ",
//             ^^^^^^^^^^^^^^^^^^ error container-image-format: The image of container "web" has " " in it, and AWS refuses that. An image is written with letters, digits and _ - : . / # @ only. Correct it. [fix]
      "memory": 256
    },
    {
      "name": "cache",
      "image": "example/cache:2.0+build 7",
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error container-image-format: The image of container "cache" has "+", " " in it, and AWS refuses that. An image is written with letters, digits and _ - : . / # @ only. Correct it. [fix]
      "memory": 128
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:4.2",
      "memory": 256
    },
    {
      "name": "cache",
      "image": "example/cache:2.0build7",
      "memory": 128
    }
  ]
}`,
    },
  ],
};
