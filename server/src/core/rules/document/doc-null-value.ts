import * as l10n from '@vscode/l10n';
import { OUTPUT_ONLY } from '../../model/classify.ts';
import { noteAllRead } from '../../model/reads.ts';
import { schemaPath } from '../../model/schema-path.ts';
import type { Task } from '../../model/task.ts';
import { required } from '../../schema/tables.generated.ts';
import { remove } from '../../syntax/edit.ts';
import { type Node, Property } from '../../syntax/node.ts';
import { enumerate } from '../../text/enumerate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'doc-null-value',
  group: 'document',
  severity: 'information',
  fix: 'safe',
  silences: ['doc-number-expected', 'doc-object-expected', 'doc-string-expected'],

  *check(task) {
    noteAllRead();
    const roots = task.node ? [task.node] : task.containers.flatMap(({ node }) => node ?? []);
    const found = roots.flatMap((root) => [...nulls(root, task)]);
    const [first] = found;
    if (!first) return;
    yield {
      at: first instanceof Property ? first.span : first,
      message: l10n.t(
        'There is null in {0}: the AWS CLI refuses that, while the console and the GitHub deploy action of AWS leave it out. Remove it.',
        enumerate(found.map(nameOf)),
      ),
      faded: found,
      covers: found,
      fixes: [{ title: l10n.t('Remove what is null'), edits: found.map(remove) }],
    };
  },
});

/** Members and elements that are null. A required member is missing then, and what only describe output has goes as a whole. */
function* nulls(node: Node, task: Task): Iterable<Property | Node> {
  if (node.templated || !node.holdsNull) return;
  for (const property of node.properties) {
    if (node === task.node && OUTPUT_ONLY.has(property.key)) continue;
    if (property.node?.kind === 'null' && !isRequired(property, task)) yield property;
    else if (property.node) yield* nulls(property.node, task);
  }
  for (const item of node.items) {
    if (item.kind === 'null') yield item;
    else yield* nulls(item, task);
  }
}

function isRequired(property: Property, task: Task): boolean {
  const path = schemaPath(property, task);
  return path !== undefined && required[path.shape]?.includes(path.member) === true;
}

/** The member, also for what stands in a list. */
function nameOf(child: Property | Node): string {
  let at: Property | Node | undefined = child;
  while (at && !(at instanceof Property)) at = at.parent;
  return at?.key ?? '';
}

export const page: Page = {
  summary: 'Members and list elements that are `null`.',
  why: 'Old clients printed `null` for everything that is not set, and Terraform does so in `jsonencode`. ECS treats it as absent, but the AWS CLI checks the types first and stops. Left out, the member says the same everywhere. A required member that is `null` is missing, and reported as such. The document gets one finding for all of them.',
  aws: "Parameter validation failed: Invalid type for parameter containerDefinitions[0].logConfiguration, value: None, type: <class 'NoneType'>, valid types: <class 'dict'>",
  source: 'https://github.com/cloudposse/terraform-aws-ecs-alb-service-task/issues/185',
  examples: [
    {
      bad: `
{
  "family": "web",
  "taskRoleArn": null,
//               ^^^^ information doc-null-value: There is null in taskRoleArn, command, logConfiguration: the AWS CLI refuses that, while the console and the GitHub deploy action of AWS leave it out. Remove it. [fix]
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "command": ["nginx", null],
      "logConfiguration": null
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "command": ["nginx"]
    }
  ]
}`,
    },
  ],
};
