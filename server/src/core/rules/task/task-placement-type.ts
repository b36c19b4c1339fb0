import * as l10n from '@vscode/l10n';
import { remove } from '../../syntax/edit.ts';
import { changeTo } from '../change-to.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'task-placement-type',
  group: 'task',
  severity: 'error',
  fix: 'unsafe',

  explain({ node, owner }) {
    const type = String(node.json);
    if (type.toLowerCase() === 'distinctinstance') {
      return {
        message: l10n.t(
          'Distinct instances can be asked for in a service or when a task is run, and AWS refuses the constraint in a task definition. Remove it here, and add it there.',
        ),
        fixes: [{ title: l10n.t('Remove the constraint'), edits: [remove(owner)] }],
      };
    }
    return {
      message: l10n.t(
        '"{0}" is no placement constraint of a task definition, and AWS refuses it. There is only "memberOf".',
        type,
      ),
      fixes: [{ ...changeTo(node, 'memberOf'), safe: type.toLowerCase() === 'memberof' }],
    };
  },
});

export const page: Page = {
  summary: 'A placement constraint of another type than `memberOf`.',
  why: 'In a task definition a constraint says which instances can run the task at all. To keep the tasks of a service apart is the service’s business: `distinctInstance` goes into CreateService or RunTask. The fix removes it here, and is marked unsafe because somebody has to add it there.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinitionPlacementConstraint.html#ECS-Type-TaskDefinitionPlacementConstraint-type',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "placementConstraints": [
    { "type": "distinctInstance" },
//            ^^^^^^^^^^^^^^^^^^ error task-placement-type: Distinct instances can be asked for in a service or when a task is run, and AWS refuses the constraint in a task definition. Remove it here, and add it there. [fix]
    { "type": "memberof", "expression": "attribute:ecs.instance-type =~ m7g.*" }
//            ^^^^^^^^^^ error task-placement-type: "memberof" is no placement constraint of a task definition, and AWS refuses it. There is only "memberOf". [fix]
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "placementConstraints": [
    { "type": "memberOf", "expression": "attribute:ecs.instance-type =~ m7g.*" }
  ]
}`,
    },
  ],
};
