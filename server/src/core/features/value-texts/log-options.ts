import * as l10n from '@vscode/l10n';
import { type Texts, textOf } from './texts.ts';

/**
 * What an option of a log driver or log router does, in a sentence or two; undefined for one that is not AWS's or Docker's.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html,
 * https://docs.docker.com/engine/logging/drivers/splunk/, …/fluentd/, …/gelf/, …/json-file/, …/journald/ and …/syslog/,
 * https://docs.docker.com/engine/logging/log_tags/
 */
export function logOptionText(name: string): string | undefined {
  return textOf(TEXTS, name);
}

const TEXTS: Texts = {
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
  tag: () =>
    l10n.t(
      'Name that each message gets: a template with values such as `.Name` and `.ID`. Without it the first 12 characters of the container ID; `json-file` then adds none.',
    ),
  labels: () => l10n.t('Labels of the container that each message gets: their names, with commas between them.'),
  'labels-regex': () =>
    l10n.t('Labels of the container that each message gets: those that match this regular expression.'),
  env: () =>
    l10n.t('Environment variables of the container that each message gets: their names, with commas between them.'),
  'env-regex': () =>
    l10n.t('Environment variables of the container that each message gets: those that match this regular expression.'),
  'fluentd-address': () =>
    l10n.t(
      'Address of Fluentd, such as `fluentd.example.com:24224` or `unix:///path/to/fluentd.sock`. Without it `localhost:24224`, on the instance.',
    ),
  'fluentd-async': () =>
    l10n.t(
      '`"true"` connects in the background and keeps messages until then. Otherwise the container stops at once if Fluentd cannot be reached.',
    ),
  'fluentd-async-reconnect-interval': () =>
    l10n.t(
      'With `fluentd-async`: how often the connection is made anew, from `100ms` to `10s`. It is for an address behind which servers change.',
    ),
  'fluentd-buffer-limit': () =>
    l10n.t('How many messages are kept in memory while Fluentd cannot be reached. Without it 1048576.'),
  'fluentd-max-retries': () => l10n.t('How often the connection is tried again. Without it, practically without end.'),
  'fluentd-request-ack': () => l10n.t('`"true"` asks Fluentd to confirm what it has received.'),
  'fluentd-retry-wait': () => l10n.t('Time before the connection is tried again, such as `2s`. Without it one second.'),
  'fluentd-sub-second-precision': () => l10n.t('`"true"` sends times in nanoseconds rather than in seconds.'),
  'fluentd-write-timeout': () =>
    l10n.t('How long sending to Fluentd may take, such as `5s`. Without it there is no limit.'),
  'gelf-address': () =>
    l10n.t('Address of the server, with `udp` or `tcp` and with the port, such as `udp://gelf.example.com:12201`.'),
  'gelf-compression-type': () =>
    l10n.t('How messages over UDP are compressed: `gzip`, `zlib` or `none`, which saves CPU. Without it `gzip`.'),
  'gelf-compression-level': () =>
    l10n.t('How much messages over UDP are compressed: from `1`, the fastest, to `9`, the smallest. Without it `1`.'),
  'gelf-tcp-max-reconnect': () => l10n.t('How often a lost TCP connection is tried again. Without it 3 times.'),
  'gelf-tcp-reconnect-delay': () => l10n.t('Seconds before a lost TCP connection is tried again. Without it 1.'),
  'max-size': () =>
    l10n.t('Size at which a new log file begins, such as `10m`. Without it the file grows without limit.'),
  'max-file': () => l10n.t('How many log files are kept. It needs `max-size`; without it there is one.'),
  compress: () => l10n.t('`"true"` compresses the older log files. It needs `max-size` and a `max-file` of 2 or more.'),
  'syslog-address': () =>
    l10n.t(
      'Address of the syslog server: `udp`, `tcp` or `tcp+tls`, such as `udp://syslog.example.com:514`, or a socket such as `unix:///dev/log`.',
    ),
  'syslog-facility': () =>
    l10n.t('Facility of the messages, as a name or number, such as `local0`. Without it `daemon`.'),
  'syslog-format': () =>
    l10n.t('Form of the messages: `rfc3164`, `rfc5424` or `rfc5424micro`. Without it that of the local syslog.'),
  'syslog-tls-ca-cert': () => l10n.t('With `tcp+tls`: file with the certificates of the authority, on the instance.'),
  'syslog-tls-cert': () => l10n.t('With `tcp+tls`: file with the certificate of the client, on the instance.'),
  'syslog-tls-key': () => l10n.t('With `tcp+tls`: file with the key of the client, on the instance.'),
  'syslog-tls-skip-verify': () => l10n.t('With `tcp+tls`: `"true"` does not check the certificate of the server.'),
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
