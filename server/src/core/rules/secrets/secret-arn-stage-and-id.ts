import * as l10n from '@vscode/l10n';
import { describePlace } from '../../model/place.ts';
import { secretArn, secretUses } from '../../model/secret-reference.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'secret-arn-stage-and-id',
  group: 'secrets',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const { node, reference } of secretUses(task)) {
      const { fault, arn, name, key = '', stage, id } = reference;
      if (fault !== 'stage-and-id' || !arn || !stage || !id) continue;
      yield {
        at: node,
        message: l10n.t(
          '{0} asks for the version "{1}" of secret "{2}" and for the one labelled "{3}", and ECS takes one of the two only, so the task does not start. Leave one of them empty.',
          describePlace(node),
          id,
          name,
          stage,
        ),
        fixes: [`${key}:${stage}:`, `${key}::${id}`].map((parts) => changeTo(node, `${secretArn(arn, name)}:${parts}`)),
      };
    }
  },
});

export const page: Page = {
  summary: 'The ARN of a secret with both a staging label and a version.',
  why: 'The label, such as `AWSCURRENT`, moves from version to version when the secret is rotated; the id stays with one version for ever. The two contradict each other as soon as the secret changes, so only one may be given. The first fix keeps the label and follows the rotation, the second one keeps the version.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
  examples: [
    {
      bad: `
{
  "family": "loyalty",
  "executionRoleArn": "arn:aws:iam::111122223333:role/loyalty-execution",
  "containerDefinitions": [
    {
      "name": "loyalty",
      "image": "example/loyalty:2.2",
      "memory": 256,
      "secrets": [
        {
          "name": "SIGNING_KEY",
          "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:loyalty/signing-p4RtYn:key:AWSPREVIOUS:9d4cb84b-ad69-40c0-a0ab-cead36b967e8"
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error secret-arn-stage-and-id: secrets[0].valueFrom of container "loyalty" asks for the version "9d4cb84b-ad69-40c0-a0ab-cead36b967e8" of secret "loyalty/signing-p4RtYn" and for the one labelled "AWSPREVIOUS", and ECS takes one of the two only, so the task does not start. Leave one of them empty. [fix]
        }
      ]
    }
  ]
}`,
      good: `
{
  "family": "loyalty",
  "executionRoleArn": "arn:aws:iam::111122223333:role/loyalty-execution",
  "containerDefinitions": [
    {
      "name": "loyalty",
      "image": "example/loyalty:2.2",
      "memory": 256,
      "secrets": [
        {
          "name": "SIGNING_KEY",
          "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:loyalty/signing-p4RtYn:key:AWSPREVIOUS:"
        }
      ]
    }
  ]
}`,
    },
  ],
};
