import * as l10n from '@vscode/l10n';
import { ecrOf } from '../../model/image.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-ecr-repository-credentials',
  group: 'containers',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const { image, repositoryCredentials } = container;
      const written = image.property?.node;
      const { property, state } = repositoryCredentials;
      if (state !== 'known' || !property || written?.kind !== 'string') continue;
      // The registry comes first, so a tag that a template fills in hides nothing.
      if (!ecrOf(written.json as string)) continue;
      const label = containerLabel(container);
      yield {
        at: property.keySpan,
        message: l10n.t(
          'Container {0} has repositoryCredentials for an image in Amazon ECR. They are for registries outside AWS; ECS pulls from ECR with the execution role or the role of the instance. Remove them.',
          label,
        ),
        related: [{ at: image.span, message: l10n.t('The image is in Amazon ECR') }],
        fixes: [
          { title: l10n.t('Remove {0} from container {1}', 'repositoryCredentials', label), edits: [remove(property)] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'Credentials of a registry for an image that is in Amazon ECR.',
  why: 'Amazon ECR knows no user name and password that last: ECS gets a token for each pull, with the execution role of the task or, on EC2, with the role of the instance. Credentials from Secrets Manager are meant for Docker Hub and registries of your own. The fix removes them; it is marked unsafe because the role then needs the right to pull.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html',
  examples: [
    {
      bad: `
{
  "family": "ledger",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ledger-execution",
  "containerDefinitions": [
    {
      "name": "ledger",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/ledger:2.14",
      "memory": 512,
      "repositoryCredentials": {
//    ^^^^^^^^^^^^^^^^^^^^^^^ warning container-ecr-repository-credentials: Container "ledger" has repositoryCredentials for an image in Amazon ECR. They are for registries outside AWS; ECS pulls from ECR with the execution role or the role of the instance. Remove them. [fix]
        "credentialsParameter": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:registry-a1B2c3"
      }
    }
  ]
}`,
      good: `
{
  "family": "ledger",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ledger-execution",
  "containerDefinitions": [
    {
      "name": "ledger",
      "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/ledger:2.14",
      "memory": 512
    }
  ]
}`,
    },
  ],
};
