import assert from 'node:assert/strict';
import { analyzed } from '../support/check.ts';

describe('task-role-format: edges', () => {
  const right = [
    'ecsTaskExecutionRole',
    'arn:aws:iam::111122223333:role/web',
    'arn:aws-us-gov:iam::111122223333:role/path/to/web',
    // A word in place of the account is to be filled in.
    'arn:aws:iam::ACCOUNT:role/web',
    'arn:aws:iam::aws_account_id:role/web',
    'arn:aws:iam::xxxxxxxxxxxx:role/web',
    'arn:aws:iam::************:role/web',
    '${ROLE}',
  ];
  for (const role of right) it(`silent about ${role}`, () => assert.deepEqual(said(role), []));

  const wrong: Readonly<Record<string, string>> = {
    'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy':
      'The executionRoleArn is the ARN of an IAM resource of type "policy", and AWS takes only roles. Give the ARN of a role.',
    'arn:aws:iam::111122223333:user/web':
      'The executionRoleArn is the ARN of an IAM resource of type "user", and AWS takes only roles. Give the ARN of a role.',
    'arn:aws:iam:::role/web':
      'The executionRoleArn "arn:aws:iam:::role/web" is neither the ARN nor the name of an IAM role, and AWS refuses it. Write it like arn:aws:iam::111122223333:role/name.',
    'arn:aws:iam::1111222233:role/web':
      'The executionRoleArn "arn:aws:iam::1111222233:role/web" is neither the ARN nor the name of an IAM role, and AWS refuses it. Write it like arn:aws:iam::111122223333:role/name.',
  };
  for (const [role, message] of Object.entries(wrong))
    it(`speaks about ${role}`, () => assert.deepEqual(said(role), [message]));
});

function said(role: string): string[] {
  const text = `{ "family": "web", "executionRoleArn": "${role}", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }`;
  return analyzed(text).findings.map(({ message }) => message);
}
