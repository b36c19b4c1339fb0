import * as l10n from '@vscode/l10n';
import { changeTo } from '../change-to.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'volume-efs-file-system-id',
  group: 'volumes',
  severity: 'error',
  fix: 'safe',

  explain({ node, member }) {
    const written = String(node.json);
    if (standsForAnother(written)) return undefined;
    const isAccessPoint = member === 'accessPointId';
    const [id] = (isAccessPoint ? /\bfsap-[0-9a-f]{8,40}\b/ : /\bfs-[0-9a-f]{8,40}\b/).exec(written) ?? [];
    return {
      message: isAccessPoint
        ? l10n.t(
            '"{0}" is no ID of an EFS access point, so AWS refuses it or the task does not start. IDs read like fsap-0123456789abcdef0.',
            written,
          )
        : l10n.t(
            '"{0}" is no ID of an EFS file system, so AWS refuses it or the task does not start. IDs read like fs-0123456789abcdef0.',
            written,
          ),
      fixes: id === undefined ? [] : [changeTo(node, id)],
    };
  },
});

/** `EFS_FILE_SYSTEM_ID` and `fs-xxxxxxxx` wait for somebody to put the ID there. */
function standsForAnother(text: string): boolean {
  return /^[A-Z0-9]*_[A-Z0-9_]*$|xxxx/.test(text);
}

export const page: Page = {
  summary: 'An ID of an EFS file system or access point that is none.',
  why: 'The members take the ID: `fs-` or `fsap-` and hexadecimal digits. Names, ARNs and DNS names are not looked up. Where the ID is part of what is written, as in an ARN, the fix takes it from there.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html#ECS-Type-EFSVolumeConfiguration-fileSystemId',
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
      "mountPoints": [{ "sourceVolume": "media", "containerPath": "/media" }]
    }
  ],
  "volumes": [
    {
      "name": "media",
      "efsVolumeConfiguration": {
        "fileSystemId": "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a1b2c3d4e5f60718",
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error volume-efs-file-system-id: "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a1b2c3d4e5f60718" is no ID of an EFS file system, so AWS refuses it or the task does not start. IDs read like fs-0123456789abcdef0. [fix]
        "transitEncryption": "ENABLED"
      }
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "media", "containerPath": "/media" }]
    }
  ],
  "volumes": [
    {
      "name": "media",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-0a1b2c3d4e5f60718",
        "transitEncryption": "ENABLED"
      }
    }
  ]
}`,
    },
  ],
};
