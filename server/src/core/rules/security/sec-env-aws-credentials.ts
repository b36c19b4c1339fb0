import * as l10n from '@vscode/l10n';
import { CREDENTIAL_VARIABLES } from '../../facts/security.ts';
import type { ContainerDefinition, KeyValuePair } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { secretFixes } from '../move-to-secrets.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-env-aws-credentials',
  group: 'security',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['sec-env-secret-like'],

  *check(task) {
    const mover = secretFixes(task);
    for (const container of task.containers) {
      const given = container.recall(credentials);
      const [first, ...others] = given;
      if (!first) continue;
      const label = containerLabel(container);
      const names = enumerate(given.flatMap(({ name }) => name.value ?? []));
      const nodes = given.flatMap(({ node }) => node ?? []);
      yield {
        at: first.name.span,
        message: l10n.t(
          'Container {0} gets {1} in plain text, for everybody who may describe the task definition to read. AWS registers that, and Security Hub reports it (ECS.8). Use a task role in place of keys, or secrets.',
          label,
          names,
        ),
        related: others.map(({ name }) => ({ at: name.span, message: l10n.t('It goes with this') })),
        covers: nodes,
        fixes: [
          { title: l10n.t('Remove {0} from container {1}', names, label), edits: nodes.map(remove) },
          ...mover(container, given)(given),
        ],
      };
    }
  },
});

/** Whatever a template puts into the value, it is plain text then. */
const credentials = ({ environment }: ContainerDefinition) => environment.items.filter(isCredential);

function isCredential({ name, value }: KeyValuePair): boolean {
  const written = value.property?.node;
  if (!written || written.rejected || written.json === '') return false;
  return name.value !== undefined && CREDENTIAL_VARIABLES.has(name.value);
}

export const page: Page = {
  summary: 'AWS keys, or registry passwords of the agent, in `environment`.',
  why: 'The environment is part of the task definition, which many may read, and each revision keeps its keys for good. With a task role (`taskRoleArn`) the SDKs get keys that change every few hours, and find them without any variable. The fix removes the variables; the other one moves them to `secrets`, for programs that cannot use a role. The rule goes by the name of the variable, also where a template fills in the value. Replace keys that have been in a file.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-8',
  examples: [
    {
      bad: `
{
  "family": "exporter",
  "taskRoleArn": "arn:aws:iam::111122223333:role/exporter",
  "containerDefinitions": [
    {
      "name": "exporter",
      "image": "example/exporter:1.8",
      "memory": 256,
      "environment": [
        { "name": "AWS_REGION", "value": "eu-west-1" },
        { "name": "AWS_ACCESS_KEY_ID", "value": "AKIAIOSFODNN7EXAMPLE" },
//                ^^^^^^^^^^^^^^^^^^^ warning sec-env-aws-credentials: Container "exporter" gets AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY in plain text, for everybody who may describe the task definition to read. AWS registers that, and Security Hub reports it (ECS.8). Use a task role in place of keys, or secrets. [fix]
        { "name": "AWS_SECRET_ACCESS_KEY", "value": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" }
      ]
    }
  ]
}`,
      good: `
{
  "family": "exporter",
  "taskRoleArn": "arn:aws:iam::111122223333:role/exporter",
  "containerDefinitions": [
    {
      "name": "exporter",
      "image": "example/exporter:1.8",
      "memory": 256,
      "environment": [
        { "name": "AWS_REGION", "value": "eu-west-1" }
      ]
    }
  ]
}`,
    },
  ],
};
