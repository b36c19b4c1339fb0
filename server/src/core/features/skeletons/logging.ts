import * as l10n from '@vscode/l10n';
import type { Skeleton } from './skeleton.ts';

const member = 'ContainerDefinition.logConfiguration';

/**
 * Where the output of a container goes.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html,
 * https://docs.fluentbit.io/manual/data-pipeline/outputs/cloudwatch, https://docs.fluentbit.io/manual/data-pipeline/outputs/s3,
 * https://docs.fluentbit.io/manual/data-pipeline/outputs/datadog, https://docs.docker.com/engine/logging/drivers/splunk/
 */
export const LOGGING: readonly Skeleton[] = [
  {
    name: 'log-awslogs',
    title: () => l10n.t('Logs to CloudWatch'),
    about: () => l10n.t('Log driver `awslogs` with a group that exists.'),
    member,
    body: `{
  "logDriver": "awslogs",
  "options": {
    "awslogs-group": "\${1:/ecs/web}",
    "awslogs-region": "\${2:us-east-1}",
    "awslogs-stream-prefix": "\${3:web}"
  }
}`,
  },
  {
    name: 'log-awslogs-non-blocking',
    title: () => l10n.t('Logs to CloudWatch that never block'),
    about: () =>
      l10n.t('When CloudWatch does not answer, lines are lost once the buffer is full, and the application goes on.'),
    member,
    body: `{
  "logDriver": "awslogs",
  "options": {
    "awslogs-group": "\${1:/ecs/web}",
    "awslogs-region": "\${2:us-east-1}",
    "awslogs-stream-prefix": "\${3:web}",
    "mode": "non-blocking",
    "max-buffer-size": "\${4:25m}"
  }
}`,
  },
  {
    name: 'log-firelens-cloudwatch',
    title: () => l10n.t('Logs through FireLens to CloudWatch'),
    about: () => l10n.t('For a task with a Fluent Bit log router, whose task role may write to the group.'),
    member,
    body: `{
  "logDriver": "awsfirelens",
  "options": {
    "Name": "cloudwatch_logs",
    "region": "\${1:us-east-1}",
    "log_group_name": "\${2:/ecs/web}",
    "log_stream_prefix": "\${3:web/}"
  }
}`,
  },
  {
    name: 'log-firelens-s3',
    title: () => l10n.t('Logs through FireLens to S3'),
    about: () => l10n.t('For a task with a Fluent Bit log router, whose task role may put objects into the bucket.'),
    member,
    body: `{
  "logDriver": "awsfirelens",
  "options": {
    "Name": "s3",
    "region": "\${1:us-east-1}",
    "bucket": "\${2:example-logs}",
    "total_file_size": "\${3:1M}",
    "upload_timeout": "\${4:1m}",
    "use_put_object": "On"
  }
}`,
  },
  {
    name: 'log-firelens-datadog',
    title: () => l10n.t('Logs through FireLens to Datadog'),
    about: () => l10n.t('For a task with a Fluent Bit log router; the API key comes from Secrets Manager.'),
    member,
    body: `{
  "logDriver": "awsfirelens",
  "options": {
    "Name": "datadog",
    "Host": "\${1:http-intake.logs.datadoghq.com}",
    "TLS": "on",
    "compress": "gzip",
    "provider": "ecs",
    "dd_service": "\${2:web}",
    "dd_source": "\${3:nodejs}",
    "dd_tags": "\${4:env:production}"
  },
  "secretOptions": [
    {
      "name": "apikey",
      "valueFrom": "arn:aws:secretsmanager:\${5:us-east-1}:\${6:111122223333}:secret:\${7:datadog-api-key-AbCdEf}"
    }
  ]
}`,
  },
  {
    name: 'log-splunk',
    title: () => l10n.t('Logs to Splunk'),
    about: () => l10n.t('Log driver `splunk` with an HTTP event collector, whose token comes from Secrets Manager.'),
    member,
    body: `{
  "logDriver": "splunk",
  "options": {
    "splunk-url": "\${1:https://splunk.example.com:8088}",
    "splunk-index": "\${2:main}",
    "splunk-sourcetype": "\${3:web}",
    "splunk-format": "\${4|json,inline,raw|}"
  },
  "secretOptions": [
    {
      "name": "splunk-token",
      "valueFrom": "arn:aws:secretsmanager:\${5:us-east-1}:\${6:111122223333}:secret:\${7:splunk-token-AbCdEf}"
    }
  ]
}`,
  },
];
