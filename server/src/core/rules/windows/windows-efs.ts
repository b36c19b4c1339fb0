import * as l10n from '@vscode/l10n';
import { describePlace } from '../../model/place.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { familyOf, isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'windows-efs',
  group: 'windows',
  severity: 'error',
  fix: 'none',

  *check(task) {
    if (!isForWindows(task)) return;
    for (const { efsVolumeConfiguration: efs } of task.volumes.items) {
      if (efs.value === undefined || !efs.property?.node) continue;
      yield {
        at: efs.property.keySpan,
        message: l10n.t(
          '{0} asks for EFS, which AWS mounts on Linux only, and the task is for {1}. For files that tasks share, use FSx for Windows File Server on EC2.',
          describePlace(efs.property.node),
          familyOf(task),
        ),
        related: systemHere(task),
      };
    }
  },
});

export const page: Page = {
  summary: 'An EFS volume in a task for Windows.',
  why: 'EFS speaks NFS, and ECS mounts it with a helper that runs on Linux. No Windows instance offers it, so AWS places the task nowhere, and Fargate with Windows does not have it either. Files that Windows tasks share belong on FSx for Windows File Server, which a volume names with `fsxWindowsFileServerVolumeConfiguration` on EC2.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html',
  examples: [
    {
      bad: `
{
  "family": "gallery",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "volumes": [
    {
      "name": "pictures",
      "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" }
//    ^^^^^^^^^^^^^^^^^^^^^^^^ error windows-efs: volumes[0].efsVolumeConfiguration asks for EFS, which AWS mounts on Linux only, and the task is for WINDOWS_SERVER_2022_CORE. For files that tasks share, use FSx for Windows File Server on EC2.
    }
  ],
  "containerDefinitions": [
    {
      "name": "gallery",
      "image": "example/gallery:1.9",
      "memory": 2048,
      "mountPoints": [{ "sourceVolume": "pictures", "containerPath": "C:\\\\pictures" }]
    }
  ]
}`,
      good: `
{
  "family": "gallery",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "volumes": [{ "name": "pictures", "host": { "sourcePath": "C:\\\\pictures" } }],
  "containerDefinitions": [
    {
      "name": "gallery",
      "image": "example/gallery:1.9",
      "memory": 2048,
      "mountPoints": [{ "sourceVolume": "pictures", "containerPath": "C:\\\\pictures" }]
    }
  ]
}`,
    },
  ],
};
