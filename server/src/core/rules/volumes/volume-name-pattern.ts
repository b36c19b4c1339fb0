import * as l10n from '@vscode/l10n';
import { redirectVolume } from '../../model/references.ts';
import type { Task } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { isTooLong, toName } from '../../text/name.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'volume-name-pattern',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  explain({ node }, task) {
    const name = String(node.json);
    const better = toName(name);
    const taken = task.recall(volumeNames).has(better);
    const edits = [replace(node, better), ...redirectVolume(task, name, better)];
    return {
      message: isTooLong(name)
        ? l10n.t('This volume name is {0} characters long, and AWS takes up to 255. Shorten it.', name.length)
        : l10n.t(
            'The volume name "{0}" has other characters than letters, digits, "_" and "-", and AWS refuses it. Rename the volume.',
            name,
          ),
      fixes: taken ? [] : [{ title: l10n.t('Rename the volume to "{0}"', better), edits }],
    };
  },
});

const volumeNames = ({ volumes }: Task) => new Set(volumes.items.map(({ name }) => name.value));

export const page: Page = {
  summary: 'A volume name with characters that AWS does not take, or longer than 255.',
  why: 'The name ties the volume to the mount points, and may hold letters, digits, hyphens and underscores: it is no path. The fix puts a hyphen in the place of anything else, here and in the mount points. It is marked unsafe because a volume that is configured at launch, or a Docker volume, goes by its name elsewhere too.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html#ECS-Type-Volume-name',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "web.data", "containerPath": "/var/lib/data" }]
    }
  ],
  "volumes": [{ "name": "web.data" }]
//                      ^^^^^^^^^^ error volume-name-pattern: The volume name "web.data" has other characters than letters, digits, "_" and "-", and AWS refuses it. Rename the volume. [fix]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "web-data", "containerPath": "/var/lib/data" }]
    }
  ],
  "volumes": [{ "name": "web-data" }]
}`,
    },
  ],
};
