/**
 * FireLens: the log router of a task.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html,
 * https://github.com/aws/amazon-ecs-agent/tree/master/agent/taskresource/firelens
 */
export type RouterType = 'fluentbit' | 'fluentd';

interface RouterFacts {
  /** The option of a container that names where its output goes. */
  readonly output: string;
  /** Where ECS puts the configuration that it generates. */
  readonly generated: string;
}

export const ROUTERS: Readonly<Record<RouterType, RouterFacts>> = {
  fluentbit: { output: 'Name', generated: '/fluent-bit/etc/fluent-bit.conf' },
  fluentd: { output: '@type', generated: '/fluentd/etc/fluent.conf' },
};

/** The options of `firelensConfiguration`. */
export const FIRELENS_OPTIONS: readonly string[] = ['enable-ecs-log-metadata', 'config-file-type', 'config-file-value'];

export const CONFIG_FILE_TYPES: readonly string[] = ['s3', 'file'];

/** What the agent reads as a truth value; it takes anything else as false. */
export const TRUTH_VALUE = /^(?:[01tfTF]|true|True|TRUE|false|False|FALSE)$/;

/** Options of log driver `awsfirelens` that are for ECS itself; all others go to the output. */
export const OWN_OPTIONS: readonly string[] = ['include-pattern', 'exclude-pattern', 'log-driver-buffer-limit'];

/** Outputs of Fluent Bit and Fluentd that write to AWS, with the credentials of the task role. */
export const AWS_OUTPUTS: readonly string[] = [
  'cloudwatch',
  'cloudwatch_logs',
  'firehose',
  'kinesis',
  'kinesis_firehose',
  'kinesis_streams',
  's3',
];

/** The router listens there. */
export const FIRELENS_PORT = 24224;

/** Fluent Bit as AWS builds it, with the outputs for AWS. */
export const ROUTER_IMAGE = 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable';
