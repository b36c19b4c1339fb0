import * as l10n from '@vscode/l10n';
import type { Task } from '../../model/task.ts';
import { volumeLabel, volumesOf } from '../../model/volumes.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-source-path-relative',
  group: 'volumes',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const { volume } of volumesOf(task, 'host')) {
      const { value: path, property, span } = volume.host.value?.sourcePath ?? {};
      if (!path || !property?.node || !span || isAbsolute(path, task)) continue;
      yield {
        at: span,
        message: l10n.t(
          'The sourcePath "{1}" of volume {0} is no absolute path. AWS registers it, but Docker takes it for the name of a volume, and the container does not start or gets an empty one. Give the whole path on the instance.',
          volumeLabel(volume),
          path,
        ),
        // Where "..", "~" and a drive lead to, nobody can tell.
        fixes: /^(?:\.\.|~|[a-z]:)/i.test(path) ? [] : [changeTo(property.node, `/${path.replace(/^(?:\.\/+)+/, '')}`)],
      };
    }
  },
});

/** A path of Windows will do unless the task is for Linux: tasks for Windows on EC2 often do not say so. */
function isAbsolute(path: string, { runtimePlatform }: Task): boolean {
  if (path.startsWith('/')) return true;
  const family = runtimePlatform.value?.operatingSystemFamily.value;
  return family !== 'LINUX' && /^(?:[a-z]:[\\/]|\\)/i.test(path);
}

export const page: Page = {
  summary: 'A `sourcePath` that is not absolute.',
  why: 'The path is one of the instance, and there is no directory that it could be relative to. Docker reads what does not begin with a slash as the name of one of its own volumes: with a slash in it the name is refused and the container cannot be created, without one the container gets a new, empty volume. The fix puts a slash before it, which is a guess about where the directory is.',
  source: 'https://github.com/aws/amazon-ecs-cli/issues/181',
  examples: [
    {
      bad: `
{
  "family": "proxy",
  "containerDefinitions": [
    {
      "name": "proxy",
      "image": "example/proxy:2.8",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "rules", "containerPath": "/etc/proxy" }]
    }
  ],
  "volumes": [{ "name": "rules", "host": { "sourcePath": "./opt/proxy/rules" } }]
//                                                       ^^^^^^^^^^^^^^^^^^^ warning volume-source-path-relative: The sourcePath "./opt/proxy/rules" of volume "rules" is no absolute path. AWS registers it, but Docker takes it for the name of a volume, and the container does not start or gets an empty one. Give the whole path on the instance. [fix]
}`,
      good: `
{
  "family": "proxy",
  "containerDefinitions": [
    {
      "name": "proxy",
      "image": "example/proxy:2.8",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "rules", "containerPath": "/etc/proxy" }]
    }
  ],
  "volumes": [{ "name": "rules", "host": { "sourcePath": "/opt/proxy/rules" } }]
}`,
    },
  ],
};
