import * as l10n from '@vscode/l10n';
import { containerAround, type Task } from '../../model/task.ts';
import type { Node } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'envfile-arn',
  group: 'environment',
  severity: 'error',
  fix: 'safe',

  explain: ({ node }, task) => ({
    message: l10n.t(
      'Container {0} reads an environment file from "{1}", which is not the ARN of an object in S3, and AWS refuses it. Write it like arn:aws:s3:::bucket/name.env.',
      containerAround(node),
      String(node.json),
    ),
    fixes: asArn(node, task),
  }),
});

/** A host name has 253 characters at most. */
const ADDRESSES: readonly RegExp[] = [
  /^s3:\/\/([^/]+)\/(.+)$/,
  /^https:\/\/([^/]{1,200})\.s3[.-][^/]{0,60}amazonaws\.com[^/]{0,8}\/([^?#]+)/,
  /^https:\/\/s3[.-][^/]{0,60}amazonaws\.com[^/]{0,8}\/([^/]+)\/([^?#]+)/,
];

function asArn(node: Node, task: Task): Fix[] {
  for (const address of ADDRESSES) {
    const [, bucket, key] = address.exec(String(node.json)) ?? [];
    if (bucket === undefined || key === undefined) continue;
    return [changeTo(node, `arn:${partition(node, task)}:s3:::${bucket}/${decoded(key)}`)];
  }
  return [];
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** The partition that the address shows, else that of the task's roles: `aws`, or that of China or the government. */
function partition({ json }: Node, { executionRoleArn, taskRoleArn }: Task): string {
  if (/^https:\/\/[^/]*\.amazonaws\.com\.cn\//.test(String(json))) return 'aws-cn';
  const role = executionRoleArn.value ?? taskRoleArn.value ?? '';
  return /^arn:(aws[\w-]*):/.exec(role)?.[1] ?? 'aws';
}

export const page: Page = {
  summary: 'An environment file that is not given as the ARN of an S3 object.',
  why: 'The agent takes the file from S3 before the container starts, and finds it by its ARN alone. An address with `s3://` or `https://` names the same object in another way, so the fix can turn it into the ARN.',
  aws: 'Invalid arn syntax.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html#ECS-Type-EnvironmentFile-value',
  examples: [
    {
      bad: `
{
  "family": "web",
  "executionRoleArn": "arn:aws:iam::111122223333:role/web-execution",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "environmentFiles": [{ "value": "s3://example-config/web/production.env", "type": "s3" }]
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error envfile-arn: Container "web" reads an environment file from "s3://example-config/web/production.env", which is not the ARN of an object in S3, and AWS refuses it. Write it like arn:aws:s3:::bucket/name.env. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "executionRoleArn": "arn:aws:iam::111122223333:role/web-execution",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "environmentFiles": [{ "value": "arn:aws:s3:::example-config/web/production.env", "type": "s3" }]
    }
  ]
}`,
    },
  ],
};
