import * as l10n from '@vscode/l10n';
import type { Field } from '../../model/field.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';
import { isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'windows-mount-drive',
  group: 'windows',
  severity: 'warning',
  fix: 'none',

  *check(task) {
    if (!isForWindows(task)) return;
    const sources = new Map<string, Field<string>>();
    for (const { name, host } of task.volumes.items) {
      const source = host.value?.sourcePath;
      if (name.value && source?.value) sources.set(name.value, source);
    }
    for (const container of task.containers) {
      for (const { sourceVolume, containerPath } of container.mountPoints.items) {
        const source = sources.get(sourceVolume.value ?? '');
        const from = drive(source?.value);
        const to = drive(containerPath.value);
        if (!source?.value || !containerPath.value || !from || !to || from === to) continue;
        yield {
          at: containerPath.span,
          message: l10n.t(
            'Container {0} mounts {1} at {2}, and Windows containers cannot mount across drives, so the container does not start. Use the same drive on both sides.',
            containerLabel(container),
            source.value,
            containerPath.value,
          ),
          related: [{ at: source.span, message: l10n.t('The directory of the instance is set here') }],
        };
      }
    }
  },
});

/** The letter of the drive that a path begins with. */
function drive(path: string | undefined): string | undefined {
  return /^([a-z]):/i.exec(path ?? '')?.[1]?.toUpperCase();
}

export const page: Page = {
  summary: 'A directory of one drive that is mounted on another.',
  why: 'Windows containers mount whole directories, and keep them on their drive: `C:\\data` of the instance can appear below `C:` in the container, and `D:` as a whole as `D:`, but nothing of `D:` below `C:`. Choose a `containerPath` on the drive of `sourcePath`, and tell the program in the container.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html#ECS-Type-Volume-host',
  examples: [
    {
      bad: `
{
  "family": "importer",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "volumes": [{ "name": "inbox", "host": { "sourcePath": "D:\\\\inbox" } }],
  "containerDefinitions": [
    {
      "name": "importer",
      "image": "example/importer:6",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "inbox", "containerPath": "C:\\\\inbox" }]
//                                                                ^^^^^^^^^^^ warning windows-mount-drive: Container "importer" mounts D:\\inbox at C:\\inbox, and Windows containers cannot mount across drives, so the container does not start. Use the same drive on both sides.
    }
  ]
}`,
      good: `
{
  "family": "importer",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "volumes": [{ "name": "inbox", "host": { "sourcePath": "C:\\\\inbox" } }],
  "containerDefinitions": [
    {
      "name": "importer",
      "image": "example/importer:6",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "inbox", "containerPath": "C:\\\\inbox" }]
    }
  ]
}`,
    },
  ],
};
