import * as l10n from '@vscode/l10n';
import type { Volume } from '../../model/shapes.generated.ts';
import { volumeLabel } from '../../model/volumes.ts';
import { remove, set, wrap } from '../../syntax/edit.ts';
import type { Node, Property } from '../../syntax/node.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-source-path-misplaced',
  group: 'volumes',
  severity: 'error',
  fix: 'safe',
  silences: ['doc-unknown-property'],

  *check(task) {
    for (const volume of task.volumes.items) {
      const property = volume.node?.property('sourcePath');
      const node = property?.node;
      if (!property || !node || (node.kind !== 'string' && !node.isPlaceholder)) continue;
      yield {
        at: property.keySpan,
        message: l10n.t(
          'The sourcePath of volume {0} stands in the volume itself, and the AWS CLI refuses a document that has it. Put it into host.',
          volumeLabel(volume),
        ),
        covers: [property],
        // On Fargate the path is refused in host too.
        fixes: intoHost(volume, property, node).map((fix) =>
          task.launchType('FARGATE') ? { ...fix, safe: false } : fix,
        ),
      };
    }
  },
});

/** Nothing where a host is there that has a path already, or that cannot be read, and of two paths. */
function intoHost({ node, host }: Volume, property: Property, path: Node): Fix[] {
  const title = l10n.t('Put sourcePath into host');
  if (node?.properties.some((other) => other.key === property.key && other !== property)) return [];
  if (!node?.property('host')) return [{ title, edits: [wrap(property, '"host": { ', ' }')] }];
  const object = host.value?.node;
  if (!object || path.kind !== 'string' || host.value?.sourcePath.state !== 'absent') return [];
  return [{ title, edits: [remove(property), set(object, 'sourcePath', path.json)] }];
}

export const page: Page = {
  summary: 'A `sourcePath` beside `host`, not in it.',
  why: 'The directory of the instance is a member of `host`, which is a member of the volume: `"host": { "sourcePath": "/data" }`. Written one level too high it is a member that the API does not know, and nothing is sent at all; tools that drop it without a word mount an empty directory. The fix puts it into `host`.',
  aws: 'Unknown parameter in volumes[2]: "sourcePath", must be one of: name, host',
  source: 'https://github.com/ansible/ansible/issues/35777',
  examples: [
    {
      bad: `
{
  "family": "collector",
  "containerDefinitions": [
    {
      "name": "collector",
      "image": "example/collector:1.9",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "logs", "containerPath": "/logs", "readOnly": true }]
    }
  ],
  "volumes": [{ "name": "logs", "sourcePath": "/var/log/app" }]
//                              ^^^^^^^^^^^^ error volume-source-path-misplaced: The sourcePath of volume "logs" stands in the volume itself, and the AWS CLI refuses a document that has it. Put it into host. [fix]
}`,
      good: `
{
  "family": "collector",
  "containerDefinitions": [
    {
      "name": "collector",
      "image": "example/collector:1.9",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "logs", "containerPath": "/logs", "readOnly": true }]
    }
  ],
  "volumes": [{ "name": "logs", "host": { "sourcePath": "/var/log/app" } }]
}`,
    },
    {
      bad: `
{
  "family": "collector",
  "containerDefinitions": [
    {
      "name": "collector",
      "image": "example/collector:1.9",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "logs", "containerPath": "/logs", "readOnly": true }]
    }
  ],
  "volumes": [{ "name": "logs", "host": {}, "sourcePath": "/var/log/app" }]
//                                          ^^^^^^^^^^^^ error volume-source-path-misplaced: The sourcePath of volume "logs" stands in the volume itself, and the AWS CLI refuses a document that has it. Put it into host. [fix]
}`,
      good: `
{
  "family": "collector",
  "containerDefinitions": [
    {
      "name": "collector",
      "image": "example/collector:1.9",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "logs", "containerPath": "/logs", "readOnly": true }]
    }
  ],
  "volumes": [{ "name": "logs", "host": {
    "sourcePath": "/var/log/app"
  } }]
}`,
    },
  ],
};
