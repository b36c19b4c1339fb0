import * as l10n from '@vscode/l10n';
import { redirectContainer } from '../../model/references.ts';
import type { Task } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { isTooLong, toName } from '../../text/name.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'container-name-pattern',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  explain({ node }, task) {
    const name = String(node.json);
    const better = toName(name);
    const taken = task.recall(containerNames).has(better);
    const edits = [replace(node, better), ...redirectContainer(task, name, better)];
    return {
      message: isTooLong(name)
        ? l10n.t('This container name is {0} characters long, and AWS takes up to 255. Shorten it.', name.length)
        : l10n.t(
            'The container name "{0}" has other characters than letters, digits, "_" and "-", and AWS refuses it. Rename the container.',
            name,
          ),
      fixes: taken ? [] : [{ title: l10n.t('Rename the container to "{0}"', better), edits }],
    };
  },
});

const containerNames = ({ containers }: Task) => new Set(containers.map(({ name }) => name.value));

export const page: Page = {
  summary: 'A container name with characters that AWS does not take, or longer than 255.',
  why: 'A container name may hold letters, digits, hyphens and underscores. The fix puts a hyphen in the place of anything else and renames the container wherever this document refers to it: dependencies, links, volumes from other containers and the proxy. It is marked unsafe because services and pipelines name the container too.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-name',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop.cache",
//            ^^^^^^^^^^^^ error container-name-pattern: The container name "shop.cache" has other characters than letters, digits, "_" and "-", and AWS refuses it. Rename the container. [fix]
      "image": "redis:7.4",
      "memory": 128
    },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "links": ["shop.cache:cache"],
      "dependsOn": [{ "containerName": "shop.cache", "condition": "START" }]
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop-cache",
      "image": "redis:7.4",
      "memory": 128
    },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "links": ["shop-cache:cache"],
      "dependsOn": [{ "containerName": "shop-cache", "condition": "START" }]
    }
  ]
}`,
    },
  ],
};
