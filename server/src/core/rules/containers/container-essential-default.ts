import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { opening } from '../../text/span.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-essential-default',
  group: 'containers',
  severity: 'hint',
  default: 'off',
  fix: 'safe',

  *check(task) {
    for (const container of task.containers) {
      const { node, essential } = container;
      if (!node || essential.state !== 'absent') continue;
      yield {
        at: opening(node),
        message: l10n.t(
          'Container {0} does not say whether it is essential, and AWS takes that for true: when it stops, the whole task stops. Write it down.',
          containerLabel(container),
        ),
        fixes: [{ title: l10n.t('Add {0}', '"essential": true'), edits: [set(node, 'essential', true)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container that does not say whether it is `essential`.',
  why: 'A container is essential where nothing is said, also a sidecar that may well end before the others. Written down, everybody sees what the end of a container means for the task. The rule is off until it is switched on: nothing is wrong with the default.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-essential',
  examples: [
    {
      bad: `
{
  "family": "report",
  "containerDefinitions": [
    {
//  ^ hint container-essential-default: Container "report" does not say whether it is essential, and AWS takes that for true: when it stops, the whole task stops. Write it down. [fix]
      "name": "report",
      "image": "example/report:5",
      "memory": 512
    },
    {
      "name": "agent",
      "image": "example/agent:7.1",
      "memory": 128,
      "essential": false
    }
  ]
}`,
      good: `
{
  "family": "report",
  "containerDefinitions": [
    {
      "name": "report",
      "image": "example/report:5",
      "memory": 512,
      "essential": true
    },
    {
      "name": "agent",
      "image": "example/agent:7.1",
      "memory": 128,
      "essential": false
    }
  ]
}`,
    },
  ],
};
