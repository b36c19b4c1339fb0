import * as l10n from '@vscode/l10n';
import { SECRET_NAME } from '../../facts/secrets.ts';
import { describePlace, literal } from '../../model/place.ts';
import { parseSecretReference } from '../../model/secret-reference.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'secret-repository-credentials-format',
  group: 'secrets',
  severity: 'warning',
  fix: 'none',

  *check(task) {
    for (const { repositoryCredentials } of task.containers) {
      const field = repositoryCredentials.value?.credentialsParameter;
      const node = field?.property?.node;
      if (!field?.value || !node || mayHoldLogin(field.value)) continue;
      yield {
        at: node,
        message: l10n.t(
          '{0} is {1}, which is neither the ARN nor the name of a whole secret in Secrets Manager, so ECS gets no login for the registry and the image is not pulled. Give the ARN of a secret with "username" and "password".',
          describePlace(node),
          literal(node),
        ),
      };
    }
  },
});

function mayHoldLogin(text: string): boolean {
  const reference = parseSecretReference(text);
  if (!reference || (!text.startsWith('arn:') && SECRET_NAME.test(text))) return true;
  const { kind, fault, key, stage, id } = reference;
  return kind === 'secret' && !fault && !key && !stage && !id;
}

export const page: Page = {
  summary: 'A `credentialsParameter` that is no secret of Secrets Manager.',
  why: 'The login for a registry outside AWS is one secret, a JSON text with `username` and `password`, and ECS reads all of it: no key or version can follow its ARN. A parameter of Systems Manager is not taken. Within the same account and Region the name of the secret is enough; the ARN works everywhere.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html',
  examples: [
    {
      bad: `
{
  "family": "crawler",
  "executionRoleArn": "arn:aws:iam::111122223333:role/crawler-execution",
  "containerDefinitions": [
    {
      "name": "crawler",
      "image": "registry.example.com/tools/crawler:1.6",
      "memory": 512,
      "repositoryCredentials": {
        "credentialsParameter": "arn:aws:ssm:eu-west-1:111122223333:parameter/registry-login"
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning secret-repository-credentials-format: repositoryCredentials.credentialsParameter of container "crawler" is "arn:aws:ssm:eu-west-1:111122223333:parameter/registry-log…", which is neither the ARN nor the name of a whole secret in Secrets Manager, so ECS gets no login for the registry and the image is not pulled. Give the ARN of a secret with "username" and "password".
      }
    }
  ]
}`,
      good: `
{
  "family": "crawler",
  "executionRoleArn": "arn:aws:iam::111122223333:role/crawler-execution",
  "containerDefinitions": [
    {
      "name": "crawler",
      "image": "registry.example.com/tools/crawler:1.6",
      "memory": 512,
      "repositoryCredentials": {
        "credentialsParameter": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:registry-login-Tn5Zx1"
      }
    }
  ]
}`,
    },
  ],
};
