import * as l10n from '@vscode/l10n';
import { volumesOf } from '../../model/volumes.ts';
import { type Page, taskRule } from '../rule.ts';
import { missingTaskRole } from '../task-role.ts';

export const rule = taskRule({
  id: 'volume-efs-iam-task-role',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',
  silences: ['sec-task-role-missing', 'exec-task-role', 'firelens-task-role'],

  *check(task) {
    const places = volumesOf(task, 'efs').flatMap(({ volume }) => {
      const iam = volume.efsVolumeConfiguration.value?.authorizationConfig.value?.iam;
      return iam?.value === 'ENABLED' ? iam.span : [];
    });
    yield* missingTaskRole(
      task,
      places,
      l10n.t(
        'The task mounts an EFS file system with IAM authorization and has no taskRoleArn, which is the role it would sign in with: AWS refuses it, or the mount fails. Add the ARN of a role that may mount it.',
      ),
      l10n.t('Signs in with the task role too'),
    );
  },
});

export const page: Page = {
  summary: 'IAM authorization of EFS without a task role.',
  why: 'With `"iam": "ENABLED"` the file system is mounted with the rights of the task role, not with those of the execution role. Its policy has to allow `elasticfilesystem:ClientMount`, and `ClientWrite` to write. The fix adds a role of the account that the document speaks of; put the one that exists there in its place.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html#ECS-Type-EFSAuthorizationConfig-iam',
  examples: [
    {
      bad: `
{
  "family": "notebooks",
  "containerDefinitions": [
    {
      "name": "notebooks",
      "image": "example/notebooks:5.1",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "homes", "containerPath": "/home" }]
    }
  ],
  "volumes": [
    {
      "name": "homes",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-0a1b2c3d",
        "transitEncryption": "ENABLED",
        "authorizationConfig": { "iam": "ENABLED" }
//                                      ^^^^^^^^^ error volume-efs-iam-task-role: The task mounts an EFS file system with IAM authorization and has no taskRoleArn, which is the role it would sign in with: AWS refuses it, or the mount fails. Add the ARN of a role that may mount it. [fix]
      }
    }
  ]
}`,
      good: `
{
  "family": "notebooks",
  "containerDefinitions": [
    {
      "name": "notebooks",
      "image": "example/notebooks:5.1",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "homes", "containerPath": "/home" }]
    }
  ],
  "volumes": [
    {
      "name": "homes",
      "efsVolumeConfiguration": {
        "fileSystemId": "fs-0a1b2c3d",
        "transitEncryption": "ENABLED",
        "authorizationConfig": { "iam": "ENABLED" }
      }
    }
  ],
  "taskRoleArn": "arn:aws:iam::111122223333:role/ecsTaskRole"
}`,
    },
  ],
};
