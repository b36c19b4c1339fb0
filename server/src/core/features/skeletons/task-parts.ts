import * as l10n from '@vscode/l10n';
import type { Skeleton } from './skeleton.ts';

const volumes = 'RegisterTaskDefinitionRequest.volumes';
const runtimePlatform = 'RegisterTaskDefinitionRequest.runtimePlatform';

/**
 * Parts of a task: volumes, what it runs on, tags.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerVolumeConfiguration.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-ebs-config.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html
 */
export const TASK_PARTS: readonly Skeleton[] = [
  {
    name: 'volume-scratch',
    title: () => l10n.t('Scratch space'),
    about: () => l10n.t('A folder that containers of the task share, gone with the task.'),
    member: volumes,
    body: `{
  "name": "\${1:scratch}",
  "host": {}
}`,
  },
  {
    name: 'volume-host-path',
    title: () => l10n.t('Folder of the instance'),
    about: () => l10n.t('Files of the instance, which stay there when the task ends; not on Fargate.'),
    member: volumes,
    body: `{
  "name": "\${1:data}",
  "host": { "sourcePath": "\${2:/var/lib/web}" }
}`,
  },
  {
    name: 'volume-docker',
    title: () => l10n.t('Docker volume'),
    about: () => l10n.t('A volume that Docker makes on the instance and keeps for the tasks after this one.'),
    member: volumes,
    body: `{
  "name": "\${1:data}",
  "dockerVolumeConfiguration": {
    "scope": "shared",
    "autoprovision": true,
    "driver": "\${2:local}"
  }
}`,
  },
  {
    name: 'volume-efs',
    title: () => l10n.t('EFS file system'),
    about: () => l10n.t('Files that outlive the task, through an access point and with the rights of the task role.'),
    member: volumes,
    body: `{
  "name": "\${1:data}",
  "efsVolumeConfiguration": {
    "fileSystemId": "\${2:fs-0123456789abcdef0}",
    "transitEncryption": "ENABLED",
    "authorizationConfig": {
      "accessPointId": "\${3:fsap-0123456789abcdef0}",
      "iam": "ENABLED"
    }
  }
}`,
  },
  {
    name: 'volume-fsx',
    title: () => l10n.t('FSx for Windows File Server'),
    about: () => l10n.t('A file share for Windows on EC2, opened with the credentials of a domain user.'),
    member: volumes,
    body: `{
  "name": "\${1:data}",
  "fsxWindowsFileServerVolumeConfiguration": {
    "fileSystemId": "\${2:fs-0123456789abcdef0}",
    "rootDirectory": "\${3:share}",
    "authorizationConfig": {
      "credentialsParameter": "arn:aws:secretsmanager:\${4:us-east-1}:\${5:111122223333}:secret:\${6:fsx-user-AbCdEf}",
      "domain": "\${7:corp.example.com}"
    }
  }
}`,
  },
  {
    name: 'volume-at-launch',
    title: () => l10n.t('EBS volume, configured at launch'),
    about: () => l10n.t('Size and type are given when the task is run or the service is deployed.'),
    member: volumes,
    body: `{
  "name": "\${1:data}",
  "configuredAtLaunch": true
}`,
  },
  {
    name: 'platform-linux',
    title: () => l10n.t('Linux platform'),
    about: () =>
      l10n.t(
        'On Graviton processors, which cost less, or on those of Intel and AMD; the image must be built for them.',
      ),
    member: runtimePlatform,
    body: `{
  "operatingSystemFamily": "LINUX",
  "cpuArchitecture": "\${1|ARM64,X86_64|}"
}`,
  },
  {
    name: 'platform-windows',
    title: () => l10n.t('Windows'),
    about: () => l10n.t('The edition must be that of the image.'),
    member: runtimePlatform,
    body: `{
  "operatingSystemFamily": "\${1|WINDOWS_SERVER_2022_CORE,WINDOWS_SERVER_2022_FULL,WINDOWS_SERVER_2019_CORE,WINDOWS_SERVER_2019_FULL|}",
  "cpuArchitecture": "X86_64"
}`,
  },
  {
    name: 'ephemeral-storage',
    title: () => l10n.t('More storage on Fargate'),
    about: () => l10n.t('From 21 to 200 GiB, where 20 come without asking.'),
    member: 'RegisterTaskDefinitionRequest.ephemeralStorage',
    body: `{
  "sizeInGiB": \${1:50}
}`,
  },
  {
    name: 'tag',
    title: () => l10n.t('Tag'),
    about: () => l10n.t('A key and a value, by which costs and permissions can be told apart.'),
    member: 'RegisterTaskDefinitionRequest.tags',
    body: `{
  "key": "\${1:team}",
  "value": "\${2:web}"
}`,
  },
];
