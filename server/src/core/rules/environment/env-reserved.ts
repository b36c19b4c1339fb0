import * as l10n from '@vscode/l10n';
import { SET_BY_ECS, SET_FOR_FIRELENS } from '../../facts/environment.ts';
import type { ContainerDefinition, KeyValuePair } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'env-reserved',
  group: 'environment',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      for (const { node, name } of container.recall(reserved)) {
        if (!node || name.value === undefined) continue;
        yield {
          at: name.span,
          message: l10n.t(
            'Container {0} sets the variable {1}, which ECS sets itself. Its own value takes the place of this one, or this one misleads what reads it. Remove it.',
            containerLabel(container),
            name.value,
          ),
          fixes: [{ title: l10n.t('Remove {0} from environment', `"${name.value}"`), edits: [remove(node)] }],
        };
      }
    }
  },
});

function reserved({ environment, logConfiguration }: ContainerDefinition): KeyValuePair[] {
  const routed = logConfiguration.value?.logDriver.value === 'awsfirelens';
  return environment.items.filter(
    ({ name: { value = '' } }) => SET_BY_ECS.has(value) || (routed && SET_FOR_FIRELENS.has(value)),
  );
}

export const page: Page = {
  summary: 'A variable in `environment` that ECS sets itself.',
  why: 'ECS tells each container where to get its credentials and what there is to know about its task, in `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, `AWS_EXECUTION_ENV`, `ECS_CONTAINER_METADATA_URI`, `ECS_CONTAINER_METADATA_URI_V4` and `ECS_AGENT_URI`, and a container with the log driver `awsfirelens` the address of its router, in `FLUENT_HOST` and `FLUENT_PORT`. The addresses differ from task to task, so a fixed one is wrong. They are often copied from a running container. The fix removes the variable.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4.html',
  examples: [
    {
      bad: `
{
  "family": "audit",
  "containerDefinitions": [
    {
      "name": "audit",
      "image": "example/audit:1.1",
      "memory": 128,
      "environment": [
        { "name": "ECS_CONTAINER_METADATA_URI_V4", "value": "http://localhost:51679/v4/0f3c" },
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information env-reserved: Container "audit" sets the variable ECS_CONTAINER_METADATA_URI_V4, which ECS sets itself. Its own value takes the place of this one, or this one misleads what reads it. Remove it. [fix]
        { "name": "LOG_LEVEL", "value": "info" }
      ]
    }
  ]
}`,
      good: `
{
  "family": "audit",
  "containerDefinitions": [
    {
      "name": "audit",
      "image": "example/audit:1.1",
      "memory": 128,
      "environment": [
        { "name": "LOG_LEVEL", "value": "info" }
      ]
    }
  ]
}`,
    },
  ],
};
