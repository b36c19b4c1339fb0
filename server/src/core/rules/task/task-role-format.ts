import * as l10n from '@vscode/l10n';
import type { Violation } from '../../schema/violation.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'task-role-format',
  group: 'task',
  severity: 'error',
  fix: 'unsafe',

  explain: (violation) => ({ message: say(violation), fixes: roleOf(violation) }),
});

const OTHER_RESOURCE = /^(arn:[^:]+:iam::(?:\d{12}|aws):)([a-z-]+)\/(.+)$/;

function say({ node, member }: Violation): string {
  const written = String(node.json);
  const [, , kind] = OTHER_RESOURCE.exec(written) ?? [];
  if (kind !== undefined && kind !== 'role') {
    return l10n.t(
      'The {0} is the ARN of an IAM resource of type "{1}", and AWS takes only roles. Give the ARN of a role.',
      member,
      kind,
    );
  }
  return l10n.t(
    'The {0} "{1}" is neither the ARN nor the name of an IAM role, and AWS refuses it. Write it like arn:aws:iam::111122223333:role/name.',
    member,
    written,
  );
}

/** An instance profile has in most cases the name of the role in it. */
function roleOf({ node }: Violation): Fix[] {
  const [, account, kind, path] = OTHER_RESOURCE.exec(String(node.json)) ?? [];
  return kind === 'instance-profile' ? [changeTo(node, `${account}role/${path}`)] : [];
}

export const page: Page = {
  summary: 'A `taskRoleArn` or `executionRoleArn` that is no IAM role.',
  why: 'Both members take the ARN of a role, with its path where it has one, or the name alone. The ARN of a user, a policy, a CloudFormation stack or an instance profile is refused. An instance profile mostly has the name of the role in it, so the fix offers that role; it is marked unsafe because the names may differ, and because the role has to trust `ecs-tasks.amazonaws.com`.',
  aws: 'Role is not valid',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-taskRoleArn',
  examples: [
    {
      bad: `
{
  "family": "web",
  "taskRoleArn": "arn:aws:iam::111122223333:instance-profile/web",
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error task-role-format: The taskRoleArn is the ARN of an IAM resource of type "instance-profile", and AWS takes only roles. Give the ARN of a role. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "taskRoleArn": "arn:aws:iam::111122223333:role/web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
