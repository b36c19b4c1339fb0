import * as l10n from '@vscode/l10n';
import { parseArn } from '../../model/arn.ts';
import type { ContainerDefinition, KeyValuePair } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { mover } from '../environment.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'env-looks-like-arn',
  group: 'environment',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      for (const { name, value } of container.recall(sources)) {
        if (!value.property || !name.value) continue;
        const edits = mover(container, 'environment')([value.property]);
        yield {
          at: value.span,
          message: l10n.t(
            'The variable {1} of container {0} is the ARN of a secret or a parameter, and in environment the program gets the ARN itself, not what is kept there. Move it to secrets, if the program wants the value.',
            containerLabel(container),
            name.value,
          ),
          fixes: edits.length > 0 ? [{ title: l10n.t('Move {0} to {1}', name.value, 'secrets'), edits }] : [],
        };
      }
    }
  },
});

function isSource(text: string | undefined): boolean {
  const { service, resource = '' } = parseArn(text) ?? {};
  return (
    (service === 'secretsmanager' && resource.startsWith('secret:')) ||
    (service === 'ssm' && /^parameter\//.test(resource))
  );
}

/** A program that fetches the secret itself is told so by the name. */
const asksForArn = (name: string) => /(?:arn|_id|secret_?name|parameter_?name)s?$/i.test(name);

function sources({ environment }: ContainerDefinition): KeyValuePair[] {
  return environment.items.filter(({ name, value }) => name.value && isSource(value.value) && !asksForArn(name.value));
}

export const page: Page = {
  summary: 'A variable in `environment` whose value is the ARN of a secret or of a parameter.',
  why: 'ECS fetches values only for what is in `secrets`; in `environment` an ARN is plain text. Programs that fetch the secret themselves want just that, and as a rule say so in the name: about a variable such as `DB_SECRET_ARN` nothing is said. The fix moves the variable to `secrets`; it is marked unsafe because the container then gets another value, and the execution role has to be allowed to read it.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',
  examples: [
    {
      bad: `
{
  "family": "blog",
  "executionRoleArn": "arn:aws:iam::111122223333:role/blog-execution",
  "containerDefinitions": [
    {
      "name": "blog",
      "image": "example/blog:2.8",
      "memory": 256,
      "environment": [
        { "name": "DB_PASSWORD", "value": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:blog/db-x7Qp2f" }
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information env-looks-like-arn: The variable DB_PASSWORD of container "blog" is the ARN of a secret or a parameter, and in environment the program gets the ARN itself, not what is kept there. Move it to secrets, if the program wants the value. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "blog",
  "executionRoleArn": "arn:aws:iam::111122223333:role/blog-execution",
  "containerDefinitions": [
    {
      "name": "blog",
      "image": "example/blog:2.8",
      "memory": 256,
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:blog/db-x7Qp2f" }
      ]
    }
  ]
}`,
    },
  ],
};
