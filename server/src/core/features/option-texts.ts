import * as l10n from '@vscode/l10n';

/**
 * What an option of a log driver or log router does, in a sentence or two; undefined for one that is not AWS's own.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html,
 * https://docs.docker.com/engine/logging/drivers/splunk/
 */
export function optionText(name: string): string | undefined {
  return Object.hasOwn(TEXTS, name) ? TEXTS[name]?.() : undefined;
}

const TEXTS: Readonly<Record<string, () => string>> = {
  'awslogs-group': () =>
    l10n.t(
      'Log group that the log streams go to. It has to be there before the task starts, unless `awslogs-create-group` is set.',
    ),
  'awslogs-region': () =>
    l10n.t(
      'Region of the log group, which may be another than that of the task. Without it the agent cannot send logs.',
    ),
  'awslogs-stream-prefix': () =>
    l10n.t(
      'The log streams are named prefix/container/task ID. Without it, on EC2, they have the ID that Docker gave.',
    ),
  'awslogs-create-group': () =>
    l10n.t('`"true"` creates the log group. The role then needs the permission `logs:CreateLogGroup`.'),
  'awslogs-datetime-format': () =>
    l10n.t(
      'A line that holds a time in this `strftime` format begins a new message; lines without one are added to it.',
    ),
  'awslogs-multiline-pattern': () =>
    l10n.t('A line that matches this regular expression begins a new message; other lines are added to it.'),
  mode: () =>
    l10n.t(
      'What happens while logs cannot be sent. `blocking`: the container waits when it writes. `non-blocking`: messages are kept in `max-buffer-size`, and lost when that is full.',
    ),
  'max-buffer-size': () => l10n.t('With mode `non-blocking`: how much is kept, such as `25m`. Without it `10m`.'),
  'splunk-token': () =>
    l10n.t(
      'Token of the HTTP Event Collector. It belongs in `secretOptions`, where nobody reads it in the definition.',
    ),
  'splunk-url': () => l10n.t('Address of Splunk, with scheme and port, such as `https://splunk.example.com:8088`.'),
  'splunk-source': () => l10n.t('Source that the events get.'),
  'splunk-sourcetype': () => l10n.t('Source type that the events get.'),
  'splunk-index': () => l10n.t('Index that the events go to.'),
  'splunk-capath': () => l10n.t('File with the root certificate, on the instance.'),
  'splunk-caname': () => l10n.t('Name that the certificate of the server is checked against.'),
  'splunk-insecureskipverify': () => l10n.t('`"true"` does not check the certificate of the server.'),
  'splunk-format': () => l10n.t('Form of the messages: `inline`, `json` or `raw`.'),
  'splunk-verify-connection': () =>
    l10n.t(
      '`"false"` starts the container without asking whether Splunk can be reached. Without it the container fails.',
    ),
  'splunk-gzip': () => l10n.t('`"true"` compresses what is sent.'),
  'splunk-gzip-level': () => l10n.t('How much is compressed: `-1` for the usual, `0` for nothing, up to `9`.'),
  Name: () => l10n.t('Output plugin of Fluent Bit that gets the logs. The other options are its settings.'),
  '@type': () => l10n.t('Output plugin of Fluentd that gets the logs. The other options are its settings.'),
  'include-pattern': () => l10n.t('Only messages that match this regular expression are sent.'),
  'exclude-pattern': () => l10n.t('Messages that match this regular expression are not sent.'),
  'log-driver-buffer-limit': () =>
    l10n.t('How many messages are kept in memory while the log router cannot be reached. More messages are lost.'),
  'enable-ecs-log-metadata': () =>
    l10n.t(
      '`"false"` leaves out the cluster, the task ARN and the task definition, which are otherwise in each message.',
    ),
  'config-file-type': () =>
    l10n.t('Where the configuration of your own is: `file`, in the image, or `s3`, which Fargate does not take.'),
  'config-file-value': () =>
    l10n.t('Path of the file in the image, or ARN of the object in S3. It is included in what ECS generates.'),
};
