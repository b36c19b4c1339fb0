import * as l10n from '@vscode/l10n';
import type { Field } from '../../model/field.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { cleanPath } from '../../text/path.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-duplicate-container-path',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const seen = new Map<string, Taken>();
      for (const taken of pathsOf(container)) {
        const first = seen.get(taken.clean);
        if (!first) {
          seen.set(taken.clean, taken);
          continue;
        }
        const safe = JSON.stringify(taken.node.json) === JSON.stringify(first.node.json);
        yield {
          at: taken.path.span,
          // Of two tmpfs one takes the place of the other; anything else Docker does not start.
          severity: taken.isTmpfs && first.isTmpfs ? 'warning' : 'error',
          message: say(container, taken, first),
          related: [{ at: first.path.span, message: l10n.t('The path is used here first') }],
          fixes: [{ title: l10n.t('Remove this mount'), edits: [remove(taken.node)], safe }],
        };
      }
    }
  },
});

/** A path of the container at which something is mounted. */
interface Taken {
  readonly clean: string;
  readonly path: Field<string>;
  readonly node: Node;
  readonly isTmpfs: boolean;
}

/** In document order. */
function pathsOf({ mountPoints, linuxParameters }: ContainerDefinition): Taken[] {
  const tmpfs = linuxParameters.value?.tmpfs.items ?? [];
  const all = [...mountPoints.items, ...tmpfs].flatMap((mount, index) => {
    const { containerPath: path, node } = mount;
    const isTmpfs = index >= mountPoints.items.length;
    return path.value && node ? { clean: cleanPath(path.value), path, node, isTmpfs } : [];
  });
  return all.sort((a, b) => a.node.start - b.node.start);
}

function say(container: ContainerDefinition, taken: Taken, first: Taken): string {
  const values = [containerLabel(container), taken.clean];
  if (taken.isTmpfs && first.isTmpfs)
    return l10n.t(
      'Container {0} has two tmpfs at "{1}". AWS registers that, and one of them is lost: a path can have one mount. Remove one, or change its path.',
      ...values,
    );
  return l10n.t(
    'Container {0} mounts two things at "{1}". AWS registers that, but the container does not start: a path can have one mount. Change one of the paths.',
    ...values,
  );
}

export const page: Page = {
  summary: 'Two mounts of a container at the same path.',
  why: 'A path of the container can show one volume, or one tmpfs. Docker compares the paths before it creates the container, and ends with an error when two are the same, a slash at the end aside; the task stops before anything runs. Decide which of the two belongs there. The fix removes the later one, and is safe where it says the same, word for word.',
  aws: 'Duplicate mount point: /var/lib/data',
  source: 'https://github.com/moby/moby/blob/master/daemon/volumes.go',
  examples: [
    {
      bad: `
{
  "family": "render",
  "containerDefinitions": [
    {
      "name": "render",
      "image": "example/render:5.0",
      "memory": 1024,
      "mountPoints": [
        { "sourceVolume": "scenes", "containerPath": "/work", "readOnly": true },
        { "sourceVolume": "frames", "containerPath": "/work/" }
//                                                   ^^^^^^^^ error volume-duplicate-container-path: Container "render" mounts two things at "/work". AWS registers that, but the container does not start: a path can have one mount. Change one of the paths. [fix]
      ]
    }
  ],
  "volumes": [{ "name": "scenes" }, { "name": "frames" }]
}`,
      good: `
{
  "family": "render",
  "containerDefinitions": [
    {
      "name": "render",
      "image": "example/render:5.0",
      "memory": 1024,
      "mountPoints": [
        { "sourceVolume": "scenes", "containerPath": "/work", "readOnly": true }
      ]
    }
  ],
  "volumes": [{ "name": "scenes" }, { "name": "frames" }]
}`,
    },
    {
      bad: `
{
  "family": "render",
  "containerDefinitions": [
    {
      "name": "render",
      "image": "example/render:5.0",
      "memory": 1024,
      "linuxParameters": {
        "tmpfs": [
          { "containerPath": "/scratch", "size": 64 },
          { "containerPath": "/scratch", "size": 128 }
//                           ^^^^^^^^^^ warning volume-duplicate-container-path: Container "render" has two tmpfs at "/scratch". AWS registers that, and one of them is lost: a path can have one mount. Remove one, or change its path. [fix]
        ]
      }
    }
  ]
}`,
      good: `
{
  "family": "render",
  "containerDefinitions": [
    {
      "name": "render",
      "image": "example/render:5.0",
      "memory": 1024,
      "linuxParameters": {
        "tmpfs": [
          { "containerPath": "/scratch", "size": 64 }
        ]
      }
    }
  ]
}`,
    },
  ],
};
