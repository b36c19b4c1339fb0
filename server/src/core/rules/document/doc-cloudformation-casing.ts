import * as l10n from '@vscode/l10n';
import { fromForeignCase, respell } from '../../model/foreign-case.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'doc-cloudformation-casing',
  group: 'document',
  severity: 'error',
  fix: 'safe',

  *explainAll(violations, task) {
    const places = violations.flatMap(({ property }) => property ?? []).sort((a, b) => a.start - b.start);
    const [first, ...others] = places;
    const of = violations.find(({ property }) => property === first);
    if (!first || !of) return;
    const member = fromForeignCase(first.key, of.shape) ?? first.key;
    const objects = new Map(violations.map(({ owner, shape }) => [owner, shape]));
    // An object respells what is within it, which may have violations of its own.
    const edits = [...objects].flatMap(([object, shape]) => respell(object, shape, (inner) => !objects.has(inner)));
    yield {
      at: first.keySpan,
      // Terraform reads the containers without regard to capitals, and passes over what it does not know.
      severity: task.node ? 'error' : 'warning',
      message:
        others.length === 0
          ? l10n.t(
              '"{0}" is how CloudFormation or Terraform spells the member, and the AWS CLI refuses it. Spell it "{1}".',
              first.key,
              member,
            )
          : l10n.t(
              '"{0}" and other members, {2} in all, are spelled as in CloudFormation or Terraform, and the AWS CLI refuses them. Spell them like "{1}".',
              first.key,
              member,
              places.length,
            ),
      related: others.map(({ keySpan, key }) => ({ at: keySpan, message: l10n.t('And here: "{0}"', key) })),
      fixes: edits.length > 0 ? [{ title: l10n.t('Spell the members as the API does'), edits }] : [],
    };
  },
});

export const page: Page = {
  summary: 'Members spelled as in CloudFormation (`ContainerDefinitions`) or Terraform (`container_definitions`).',
  why: 'The API and the AWS CLI write members in camelCase with a small first letter, and know no other spelling. A task definition that was copied out of a CloudFormation template, or written by a tool in Python, has the other one. The fix renames all such members, in the containers and volumes too; keys that are yours, such as the names of labels and log options, stay as they are.',
  aws: 'Unknown parameter in input: "Family", must be one of: family, taskRoleArn, executionRoleArn, networkMode, …',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "Volumes": [{ "Name": "data", "EFSVolumeConfiguration": { "FilesystemId": "fs-0123456789abcdef0" } }],
//^^^^^^^^^ error doc-cloudformation-casing: "Volumes" and other members, 2 in all, are spelled as in CloudFormation or Terraform, and the AWS CLI refuses them. Spell them like "volumes". [fix]
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1.27",
      "memory": 128,
      "MountPoints": [{ "SourceVolume": "data", "ContainerPath": "/data" }]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0" } }],
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }]
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "network_mode": "awsvpc",
//^^^^^^^^^^^^^^ error doc-cloudformation-casing: "network_mode" is how CloudFormation or Terraform spells the member, and the AWS CLI refuses it. Spell it "networkMode". [fix]
  "containerDefinitions": [{ "name": "web", "image": "example/web:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [{ "name": "web", "image": "example/web:1.27", "memory": 128 }]
}`,
    },
  ],
};
