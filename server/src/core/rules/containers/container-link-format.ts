import * as l10n from '@vscode/l10n';
import { edgesOf, isLink } from '../../model/container-graph.ts';
import { containerLabel } from '../../model/task.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-link-format',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const names = new Set(task.containers.map(({ name }) => name.property?.node?.json));
    for (const { from, node, name, tail } of edgesOf(task, ['links'])) {
      const link = name + tail;
      // A name that a container has, and AWS does not take, is left to container-name-pattern.
      if (link === '' || isLink(link) || (names.has(name) && isLink(`name${tail}`))) continue;
      const parts = link.split(':').map((part) => part.trim());
      const better = parts
        .filter((part) => part !== '')
        .slice(0, 2)
        .join(':');
      yield {
        at: node,
        message: say(link, containerLabel(from), parts.length),
        fixes: isLink(better) ? [changeTo(node, better)] : [],
      };
    }
  },
});

function say(link: string, label: string, parts: number): string {
  return parts > 2
    ? l10n.t(
        'Link "{0}" of container {1} has {2} parts, and AWS takes the name of a container and one alias. Leave the others out.',
        link,
        label,
        parts,
      )
    : l10n.t(
        'Link "{0}" of container {1} is neither "name" nor "name:alias" of letters, digits, "_" and "-", and AWS refuses it or the task does not start. Correct it.',
        link,
        label,
      );
}

export const page: Page = {
  summary: 'A link that is neither `name` nor `name:alias`.',
  why: 'A link names another container of the task, and after a colon the name under which this container is to find it. Both are up to 255 letters, digits, hyphens and underscores. The agent splits the link at its colons and gives up where there are more than two parts. The fix keeps the first two.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-links',
  examples: [
    {
      bad: `
{
  "family": "forum",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "db", "image": "example/db:16.4", "memory": 256 },
    { "name": "cache", "image": "example/cache:7.4", "memory": 128 },
    {
      "name": "forum",
      "image": "example/forum:3",
      "memory": 256,
      "links": ["db:database:5432", "cache:"]
//              ^^^^^^^^^^^^^^^^^^ error container-link-format: Link "db:database:5432" of container "forum" has 3 parts, and AWS takes the name of a container and one alias. Leave the others out. [fix]
//                                  ^^^^^^^^ error container-link-format: Link "cache:" of container "forum" is neither "name" nor "name:alias" of letters, digits, "_" and "-", and AWS refuses it or the task does not start. Correct it. [fix]
    }
  ]
}`,
      good: `
{
  "family": "forum",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "db", "image": "example/db:16.4", "memory": 256 },
    { "name": "cache", "image": "example/cache:7.4", "memory": 128 },
    {
      "name": "forum",
      "image": "example/forum:3",
      "memory": 256,
      "links": ["db:database", "cache"]
    }
  ]
}`,
    },
  ],
};
