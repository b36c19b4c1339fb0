import * as l10n from '@vscode/l10n';
import { homeOf } from '../../model/arn.ts';
import { logRouters } from '../../model/firelens.ts';
import { type Node, rootOf } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

const OBJECT = /^arn:aws[a-z-]*:s3:::[^/]+\/.+$/;

export const rule = taskRule({
  id: 'firelens-s3-arn',
  group: 'firelens',
  severity: 'error',
  fix: 'safe',

  *check(task) {
    for (const { options, label } of logRouters(task)) {
      const node = options.get('config-file-value')?.property?.node;
      const value = options.value('config-file-value');
      if (!node || value === undefined || options.value('config-file-type') !== 's3' || OBJECT.test(value)) continue;
      yield {
        at: node,
        message: l10n.t(
          'The log router {0} takes its configuration from "{1}", which is not the ARN of an object in S3, and AWS refuses it. Write it like arn:aws:s3:::bucket/extra.conf.',
          label,
          value,
        ),
        fixes: asArn(node, value),
      };
    }
  },
});

function asArn(node: Node, value: string): Fix[] {
  const [, object] = /^s3:\/\/([^/]+\/.+)$/.exec(value) ?? [];
  if (object === undefined) return [];
  return [changeTo(node, `arn:${homeOf(rootOf(node)).partition}:s3:::${object}`)];
}

export const page: Page = {
  summary: 'A configuration file of the log router in S3 that is not given by its ARN.',
  why: 'The address that the S3 console and the command line show, `s3://bucket/key`, is not taken here. The ARN of an object has neither Region nor account, so it can be told from the address, and the fix does that. The execution role needs `s3:GetObject` for it.',
  aws: 'Invalid arn syntax.',
  source: 'https://github.com/aws/aws-sdk/issues/311',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "config-file-type": "s3",
          "config-file-value": "s3://amzn-s3-demo-bucket/shop/outputs.conf"
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error firelens-s3-arn: The log router "log_router" takes its configuration from "s3://amzn-s3-demo-bucket/shop/outputs.conf", which is not the ARN of an object in S3, and AWS refuses it. Write it like arn:aws:s3:::bucket/extra.conf. [fix]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "config-file-type": "s3",
          "config-file-value": "arn:aws:s3:::amzn-s3-demo-bucket/shop/outputs.conf"
        }
      }
    }
  ]
}`,
    },
  ],
};
