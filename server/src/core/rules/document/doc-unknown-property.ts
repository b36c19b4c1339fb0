import * as l10n from '@vscode/l10n';
import { describePlace } from '../../model/place.ts';
import { members } from '../../schema/tables.generated.ts';
import { remove, rename } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { nearest } from '../../text/nearest.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'doc-unknown-property',
  group: 'document',
  severity: 'error',
  fix: 'unsafe',

  explain({ property, node, shape, member, owner }, task) {
    if (!property) return undefined;
    const free = (members[shape] ?? []).filter((known) => !owner.property(known));
    const meant = nearest(member, free);
    const removal = { title: l10n.t('Remove "{0}"', member), edits: [remove(property)], safe: false };
    const change = { title: l10n.t('Change to "{0}"', meant ?? ''), edits: [rename(property, meant ?? '')] };
    return {
      // Terraform, which takes lists of containers, passes over keys that it does not know.
      severity: task.node ? 'error' : 'warning',
      message: `${task.node ? refused(node, shape) : ignored(node, shape)} ${advice(meant)}`,
      fixes: meant === undefined ? [removal] : [change, removal],
    };
  },
});

const refused = (node: Node, shape: string) =>
  l10n.t('{0} is no member of {1}, and the AWS CLI refuses a document that has it.', describePlace(node), shape);

const ignored = (node: Node, shape: string) =>
  l10n.t(
    '{0} is no member of {1}: Terraform passes over it without a word, and the AWS CLI refuses it.',
    describePlace(node),
    shape,
  );

const advice = (meant: string | undefined) =>
  meant === undefined ? l10n.t('Remove it.') : l10n.t('Did you mean "{0}"?', meant);

export const page: Page = {
  summary: 'A member that the API does not know at this place.',
  why: 'AWS’s clients check the members against the API model before they send anything, and refuse the whole document for one unknown key. Keys are case-sensitive. Where a known member is spelled almost alike, the finding names it and the fix changes the key; the value stays as it is. An old AWS CLI refuses members that are newer than itself in the same way.',
  aws: 'Parameter validation failed: Unknown parameter in input: "networkmode", must be one of: family, taskRoleArn, executionRoleArn, networkMode, …',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkmode": "awsvpc",
//^^^^^^^^^^^^^ error doc-unknown-property: networkmode is no member of RegisterTaskDefinitionRequest, and the AWS CLI refuses a document that has it. Did you mean "networkMode"? [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128, "replicas": 2 }]
//                                                                                ^^^^^^^^^^ error doc-unknown-property: replicas of container "web" is no member of ContainerDefinition, and the AWS CLI refuses a document that has it. Remove it. [fix]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
