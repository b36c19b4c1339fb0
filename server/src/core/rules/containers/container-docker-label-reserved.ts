import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

const PREFIX = 'com.amazonaws.ecs.';

export const rule = taskRule({
  id: 'container-docker-label-reserved',
  group: 'containers',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      for (const { key, property } of container.dockerLabels.items) {
        if (!property || !key.startsWith(PREFIX)) continue;
        yield {
          at: property.keySpan,
          message: l10n.t(
            'Container {0} has the label "{1}". The agent sets labels that begin with "{2}" itself, such as the one with the name of the container, and may write over this one. Give it a name of your own.',
            containerLabel(container),
            key,
            PREFIX,
          ),
          fixes: [{ title: l10n.t('Remove {0}', `"${key}"`), edits: [remove(property)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A Docker label that begins with `com.amazonaws.ecs.`.',
  why: 'The agent marks each container with its cluster, its task, the family and revision of the task definition and its own name, in labels of this prefix, and its values win. Monitoring tools read them to tell tasks apart, so a label of the same kind that means something else misleads them. The fix removes the label; to keep it, choose a prefix such as the domain of your company.',
  source: 'https://github.com/aws/amazon-ecs-agent/blob/master/agent/engine/docker_task_engine.go',
  examples: [
    {
      bad: `
{
  "family": "tickets",
  "containerDefinitions": [
    {
      "name": "api",
      "image": "example/tickets:3.3",
      "memory": 256,
      "dockerLabels": {
        "com.example.team": "support",
        "com.amazonaws.ecs.cluster": "blue"
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint container-docker-label-reserved: Container "api" has the label "com.amazonaws.ecs.cluster". The agent sets labels that begin with "com.amazonaws.ecs." itself, such as the one with the name of the container, and may write over this one. Give it a name of your own. [fix]
      }
    }
  ]
}`,
      good: `
{
  "family": "tickets",
  "containerDefinitions": [
    {
      "name": "api",
      "image": "example/tickets:3.3",
      "memory": 256,
      "dockerLabels": {
        "com.example.team": "support"
      }
    }
  ]
}`,
    },
  ],
};
