import * as l10n from '@vscode/l10n';
import { containerLabel, type Task } from '../../model/task.ts';
import { changeTo } from '../change-to.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-working-directory',
  group: 'containers',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const isLinux = saysLinux(task);
    for (const container of task.containers) {
      const { value: path, property } = container.workingDirectory;
      if (!path || !property?.node || path.startsWith('/')) continue;
      const isWindowsPath = /^(?:[A-Za-z]:)?[\\/]/.test(path);
      if (isWindowsPath && !isLinux) continue;
      // Where the path of a program for Windows belongs on Linux, nobody knows.
      const isOpen = isWindowsPath || task.isWindows || /^~|^\.\./.test(path);
      yield {
        at: property.node,
        message: l10n.t(
          'Container {0} is to work in "{1}", which does not begin at the root of its file system. AWS registers that, but Docker does not create the container. Write the whole path.',
          containerLabel(container),
          path,
        ),
        related: systemHere(task),
        fixes: isOpen ? [] : [changeTo(property.node, `/${path.replace(/^(?:\.\/)+|^\.$/, '')}`)],
      };
    }
  },
});

/** EC2 tasks for Windows often leave the family out, so Linux is certain only where the document says so. */
function saysLinux({ runtimePlatform, isWindows }: Task): boolean {
  return runtimePlatform.value?.operatingSystemFamily.value !== undefined && !isWindows;
}

export const page: Page = {
  summary: 'A working directory that is not an absolute path.',
  why: 'There is no directory that a relative path could begin at: Docker wants the whole path and refuses the container without it, so the task stops before anything runs. On Windows the path begins with a drive, such as `C:\\app`; where the task does not name its operating system, such a path is taken as it is. The fix puts a slash before the path and is marked unsafe because another directory may be meant.',
  aws: "the working directory 'srv/app' is invalid, it needs to be an absolute path",
  source: 'https://github.com/moby/moby/blob/master/daemon/container.go',
  examples: [
    {
      bad: `
{
  "family": "thumbnails",
  "containerDefinitions": [
    {
      "name": "resize",
      "image": "example/resize:1.9",
      "memory": 512,
      "workingDirectory": "srv/app"
//                        ^^^^^^^^^ warning container-working-directory: Container "resize" is to work in "srv/app", which does not begin at the root of its file system. AWS registers that, but Docker does not create the container. Write the whole path. [fix]
    }
  ]
}`,
      good: `
{
  "family": "thumbnails",
  "containerDefinitions": [
    {
      "name": "resize",
      "image": "example/resize:1.9",
      "memory": 512,
      "workingDirectory": "/srv/app"
    }
  ]
}`,
    },
  ],
};
