import type { LaunchType, OperatingSystem } from './platforms.ts';

/**
 * Log drivers, and the options that AWS takes with them.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html,
 * https://github.com/aws/amazon-ecs-agent/blob/master/agent/config/config_windows.go (instances with Windows),
 * https://github.com/aws/amazon-ecs-agent/issues/872 (the list of awslogs is closed; it grows now and then),
 * https://docs.docker.com/engine/logging/drivers/splunk/
 */
const ON_LINUX = ['awslogs', 'awsfirelens', 'splunk', 'fluentd', 'gelf', 'json-file', 'journald', 'syslog'];

/** Launch type × operating system → log drivers; none where AWS runs no tasks. */
export const LOG_DRIVERS: Readonly<Record<LaunchType, Readonly<Record<OperatingSystem, readonly string[]>>>> = {
  EC2: { linux: ON_LINUX, windows: ['awslogs', 'json-file'] },
  FARGATE: { linux: ['awslogs', 'splunk', 'awsfirelens'], windows: ['awslogs', 'splunk'] },
  EXTERNAL: { linux: ON_LINUX, windows: [] },
  MANAGED_INSTANCES: { linux: ['awslogs', 'splunk', 'awsfirelens'], windows: [] },
};

export interface LogOption {
  readonly name: string;
  /** AWS refuses the driver without it, everywhere or on Fargate. */
  readonly required?: 'everywhere' | 'fargate';
}

export const AWSLOGS_OPTIONS: readonly LogOption[] = [
  { name: 'awslogs-group', required: 'everywhere' },
  { name: 'awslogs-region', required: 'everywhere' },
  { name: 'awslogs-stream-prefix', required: 'fargate' },
  { name: 'awslogs-create-group' },
  { name: 'awslogs-datetime-format' },
  { name: 'awslogs-multiline-pattern' },
  { name: 'mode' },
  { name: 'max-buffer-size' },
];

export const SPLUNK_OPTIONS: readonly LogOption[] = [
  { name: 'splunk-token', required: 'everywhere' },
  { name: 'splunk-url', required: 'everywhere' },
  { name: 'splunk-source' },
  { name: 'splunk-sourcetype' },
  { name: 'splunk-index' },
  { name: 'splunk-capath' },
  { name: 'splunk-caname' },
  { name: 'splunk-insecureskipverify' },
  { name: 'splunk-format' },
  { name: 'splunk-verify-connection' },
  { name: 'splunk-gzip' },
  { name: 'splunk-gzip-level' },
];

/** What Docker lets every driver take from the container: its labels and variables, and a name for it. */
const ABOUT_CONTAINER = ['tag', 'labels', 'labels-regex', 'env', 'env-regex'];

/**
 * Driver → its options.
 * Source: as above, and https://docs.docker.com/engine/logging/drivers/fluentd/, …/gelf/, …/json-file/, …/journald/ and
 * …/syslog/
 */
export const LOG_OPTIONS: Readonly<Record<string, readonly LogOption[]>> = {
  awslogs: AWSLOGS_OPTIONS,
  splunk: [...SPLUNK_OPTIONS, ...named(ABOUT_CONTAINER)],
  fluentd: named([
    ...['fluentd-address', 'fluentd-async', 'fluentd-async-reconnect-interval', 'fluentd-buffer-limit'],
    ...['fluentd-max-retries', 'fluentd-request-ack', 'fluentd-retry-wait', 'fluentd-sub-second-precision'],
    ...['fluentd-write-timeout', ...ABOUT_CONTAINER],
  ]),
  gelf: [
    { name: 'gelf-address', required: 'everywhere' },
    ...named(['gelf-compression-type', 'gelf-compression-level', 'gelf-tcp-max-reconnect', 'gelf-tcp-reconnect-delay']),
    ...named(ABOUT_CONTAINER),
  ],
  'json-file': named(['max-size', 'max-file', 'compress', ...ABOUT_CONTAINER]),
  journald: named(ABOUT_CONTAINER),
  syslog: named([
    ...['syslog-address', 'syslog-facility', 'syslog-format', 'syslog-tls-ca-cert', 'syslog-tls-cert'],
    ...['syslog-tls-key', 'syslog-tls-skip-verify', ...ABOUT_CONTAINER],
  ]),
};

/** What ECS passes to Docker with any of its drivers. */
export const BUFFER_OPTIONS: readonly string[] = ['mode', 'max-buffer-size'];

/** The options that turn several lines into one message; Docker takes one of them. */
export const MULTILINE_OPTIONS = ['awslogs-datetime-format', 'awslogs-multiline-pattern'] as const;

/** What `mode` may be. Without it AWS takes the second, unless the account says otherwise. */
export const LOG_MODES = ['blocking', 'non-blocking'] as const;

/**
 * Driver → option → its values, where they are few.
 * Source: as above, and https://docs.docker.com/engine/logging/drivers/splunk/
 */
export const LOG_OPTION_VALUES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  awslogs: { 'awslogs-create-group': ['true'] },
  splunk: {
    'splunk-format': ['inline', 'json', 'raw'],
    'splunk-gzip': ['true', 'false'],
    'splunk-insecureskipverify': ['true', 'false'],
    'splunk-verify-connection': ['true', 'false'],
  },
};

/**
 * Accounts in which AWS keeps images for everybody, so that their Region says nothing about the task: Fluent Bit, Envoy.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-using-fluentbit.html,
 * https://docs.aws.amazon.com/app-mesh/latest/userguide/envoy.html
 */
export const AWS_REGISTRIES: readonly string[] = ['906394416424', '840364872350'];

/** Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
export const LOG_GROUP = { characters: /^[\w./#-]*$/, longest: 512 } as const;

function named(names: readonly string[]): LogOption[] {
  return names.map((name) => ({ name }));
}
