import * as l10n from '@vscode/l10n';
import { volumeLabel, volumesOf } from '../../model/volumes.ts';
import { remove, set } from '../../syntax/edit.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'volume-docker-windows-driver',
  group: 'volumes',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    if (!isForWindows(task)) return;
    for (const { volume, property } of volumesOf(task, 'docker')) {
      const { node, driver } = volume.dockerVolumeConfiguration.value ?? {};
      if (!node || !driver?.value || driver.value === 'local') continue;
      const label = volumeLabel(volume);
      yield {
        at: driver.span,
        message: l10n.t(
          'Volume {0} has the driver "{1}", and AWS supports only "local" on Windows, if any: the task does not start. Remove {2}, or use "local".',
          label,
          driver.value,
          property.key,
        ),
        related: systemHere(task),
        fixes: [
          { title: l10n.t('Remove {0} from volume {1}', property.key, label), edits: [remove(property)] },
          { title: l10n.t('Set {0} to {1}', 'driver', '"local"'), edits: [set(node, 'driver', 'local')] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A Docker volume on Windows with another driver than `local`.',
  why: 'The API reference says that Windows containers take the driver `local` and no other; the page about Windows lists `dockerVolumeConfiguration` among the members that do not work there at all. Without it the volume is a bind mount, which Windows does have. The fix takes it out and is marked unsafe, because the data of the driver is then not there.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html#ECS-Type-Volume-dockerVolumeConfiguration',
  examples: [
    {
      bad: `
{
  "family": "reports",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "reports",
      "image": "example/reports:4.2",
      "cpu": 512,
      "memory": 2048,
      "mountPoints": [{ "sourceVolume": "archive", "containerPath": "C:\\\\archive" }]
    }
  ],
  "volumes": [{ "name": "archive", "dockerVolumeConfiguration": { "scope": "shared", "driver": "rexray/ebs" } }]
//                                                                                             ^^^^^^^^^^^^ warning volume-docker-windows-driver: Volume "archive" has the driver "rexray/ebs", and AWS supports only "local" on Windows, if any: the task does not start. Remove dockerVolumeConfiguration, or use "local". [fix]
}`,
      good: `
{
  "family": "reports",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "reports",
      "image": "example/reports:4.2",
      "cpu": 512,
      "memory": 2048,
      "mountPoints": [{ "sourceVolume": "archive", "containerPath": "C:\\\\archive" }]
    }
  ],
  "volumes": [{ "name": "archive" }]
}`,
    },
  ],
};
