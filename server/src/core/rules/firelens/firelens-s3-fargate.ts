import * as l10n from '@vscode/l10n';
import { logRouters } from '../../model/firelens.ts';
import { replace, set } from '../../syntax/edit.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'firelens-s3-fargate',
  group: 'firelens',
  severity: 'error',
  fix: 'unsafe',
  // The file has to be somewhere else, whatever is wrong with its ARN, and the fix says where.
  silences: ['firelens-s3-arn', 'firelens-config-file'],

  *check(task) {
    if (!task.launchType('FARGATE')) return;
    for (const { options, label, node } of logRouters(task)) {
      const type = options.get('config-file-type')?.property;
      const place = options.get('config-file-value')?.property;
      if (!type?.node || type.value !== 's3') continue;
      const path = `/${/(?<![^/:])[^/:]+$/.exec(options.value('config-file-value') ?? '')?.[0] ?? 'extra.conf'}`;
      const given = node.property('options')?.node;
      const toFile = given ? [replace(type.node, 'file'), set(given, 'config-file-value', path)] : [];
      yield {
        at: type.span,
        message: l10n.t(
          'The log router {0} takes its configuration from S3, which AWS refuses on Fargate. Put the file into an image of your own, and name its path there.',
          label,
        ),
        related: launchTypeHere(task, 'FARGATE'),
        covers: place ? [type, place] : [type],
        fixes: toFile.length === 0 ? [] : [{ title: l10n.t('Use the file {0} of the image', path), edits: toFile }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A configuration of the log router that comes from S3, on Fargate.',
  why: 'On instances the agent downloads the file before it starts the router; Fargate does not. There the file is part of the image: build one from the image of Fluent Bit or Fluentd that copies it in, and give its path with type `file`. The images of aws-for-fluent-bit with `init` in their tag also read files from S3 by themselves, with the task role and without these options.',
  aws: 'Fargate launch type does not support FirelensConfiguration config file from \u0027s3\u0027',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "1024",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "config-file-type": "s3",
//                            ^^^^ error firelens-s3-fargate: The log router "log_router" takes its configuration from S3, which AWS refuses on Fargate. Put the file into an image of your own, and name its path there. [fix]
          "config-file-value": "arn:aws:s3:::amzn-s3-demo-bucket/shop/outputs.conf"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "1024",
  "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "config-file-type": "file",
          "config-file-value": "/outputs.conf"
        }
      }
    }
  ]
}`,
    },
  ],
};
