import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import {
  CAPABILITIES,
  KNOWN_SYSCTLS,
  TMPFS_OPTIONS,
  UNLISTED_CAPABILITIES,
} from '../../server/src/core/facts/linux.ts';
import { BUFFER_OPTIONS, LOG_OPTION_VALUES, LOG_OPTIONS } from '../../server/src/core/facts/logging.ts';
import { completionDocumentation } from '../../server/src/core/features/completion/documentation.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import type { SchemaDocumentation } from '../../server/src/core/features/schema-documentation.ts';
import { valueText } from '../../server/src/core/features/value-texts.ts';
import { analyzed } from '../support/check.ts';
import { completionsAt, cursor } from '../support/completion.ts';

/** What is said of the values that the schema does not list. */

const schema = JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8')) as SchemaDocumentation;
const API = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference';

const inContainer = (members: string) => `{"containerDefinitions": [{"name": "a", ${members}}]}`;
const onLinux = (members: string) => inContainer(`"linuxParameters": {${members}}`);
const logging = (members: string) => inContainer(`"logConfiguration": {${members}}`);
const inProxy = (property: string) => `{"proxyConfiguration": {"containerName": "a", "properties": [{${property}}]}}`;
const text = (marked: string) => hoverAt(marked)?.markdown;

/** Place, and how many values it offers. All of them have a text. */
const OFFERED: readonly (readonly [string, string, number])[] = [
  ['capabilities to add', onLinux('"capabilities": {"add": ["$0"]}'), CAPABILITIES.length],
  ['capabilities to drop', onLinux('"capabilities": {"drop": ["$0"]}'), CAPABILITIES.length],
  ['kernel parameters', inContainer('"systemControls": [{"namespace": "$0"}]'), KNOWN_SYSCTLS.length],
  ['mount options', onLinux('"tmpfs": [{"mountOptions": ["$0"]}]'), TMPFS_OPTIONS.length],
  ['properties of the proxy', inProxy('"name": "$0"'), 7],
  ...Object.entries(LOG_OPTIONS).map(([driver, options]): [string, string, number] => [
    `options of ${driver}`,
    logging(`"logDriver": "${driver}", "options": {"$0"}`),
    new Set([...options.map(({ name }) => name), ...BUFFER_OPTIONS]).size,
  ]),
  ['secret options', logging('"logDriver": "gelf", "secretOptions": [{"name": "$0"}]'), 12],
  ['options for a router', logging('"logDriver": "awsfirelens", "options": {"$0"}'), 3],
  ['options of a router', inContainer('"firelensConfiguration": {"type": "fluentbit", "options": {"$0"}}'), 3],
  ...Object.entries(LOG_OPTION_VALUES).flatMap(([driver, options]) =>
    Object.entries(options).map(([option, values]): [string, string, number] => [
      `values of ${option}`,
      logging(`"logDriver": "${driver}", "options": {"${option}": "$0"}`),
      values.length,
    ]),
  ),
  ['modes of logging', logging('"logDriver": "awslogs", "options": {"mode": "$0"}'), 2],
];

/** Document, what the hover is over, and all that it says. */
const HOVERS: readonly (readonly [string, string, string, string])[] = [
  [
    'a capability that Docker gives',
    onLinux('"capabilities": {"drop": ["NET_$0RAW"]}'),
    '"NET_RAW"',
    `**drop** \`NET_RAW\`

Send and read raw packets, as \`ping\` and \`tcpdump\` do. Docker gives this capability by default.

[AWS documentation](${API}/API_KernelCapabilities.html#ECS-Type-KernelCapabilities-drop)`,
  ],
  [
    'a capability that Docker does not give',
    onLinux('"capabilities": {"add": ["$0SYS_PTRACE"]}'),
    '"SYS_PTRACE"',
    `**add** \`SYS_PTRACE\`

Trace processes and read their memory, as \`strace\`, debuggers and profilers do. Docker does not give this capability by default.

[AWS documentation](${API}/API_KernelCapabilities.html#ECS-Type-KernelCapabilities-add)`,
  ],
  [
    'all capabilities',
    onLinux('"capabilities": {"drop": ["ALL$0"]}'),
    '"ALL"',
    `**drop** \`ALL\`

Every capability. In \`add\`, the container gets all but those in \`drop\`; in \`drop\`, it keeps only those in \`add\`.

[AWS documentation](${API}/API_KernelCapabilities.html#ECS-Type-KernelCapabilities-drop)`,
  ],
  [
    'a kernel parameter',
    inContainer('"systemControls": [{"namespace": "net.core.$0somaxconn", "value": "1024"}]'),
    '"net.core.somaxconn"',
    `**namespace** \`net.core.somaxconn\`

How many connections can wait for a program that listens to accept them. By default \`4096\`, before Linux 5.4 \`128\`.

[AWS documentation](${API}/API_SystemControl.html#ECS-Type-SystemControl-namespace)`,
  ],
  [
    'a mount option',
    onLinux('"tmpfs": [{"mountOptions": ["no$0exec"]}]'),
    '"noexec"',
    `**mountOptions** \`noexec\`

Programs in it cannot be run. Docker sets this by default.

[AWS documentation](${API}/API_Tmpfs.html#ECS-Type-Tmpfs-mountOptions)`,
  ],
  [
    'a mount option with its value',
    onLinux('"tmpfs": [{"mountOptions": ["mode=17$077"]}]'),
    '"mode=1777"',
    `**mountOptions** \`mode=1777\`

Permissions of the directory, in octal: with \`mode=1777\` everybody can write, and remove only what is theirs.

[AWS documentation](${API}/API_Tmpfs.html#ECS-Type-Tmpfs-mountOptions)`,
  ],
  [
    'a property of the proxy',
    inProxy('"name": "Proxy$0IngressPort", "value": "15000"'),
    '"ProxyIngressPort"',
    `**name** \`ProxyIngressPort\`

Port of the proxy that incoming traffic for \`AppPorts\` is sent to. AWS refuses the task without it. Usually \`15000\`.

[AWS documentation](${API}/API_KeyValuePair.html#ECS-Type-KeyValuePair-name)`,
  ],
  [
    'a secret option',
    logging('"logDriver": "splunk", "secretOptions": [{"name": "splunk$0-token"}]'),
    '"splunk-token"',
    `**name** \`splunk-token\`

Token of the HTTP Event Collector. It belongs in \`secretOptions\`, where nobody reads it in the definition.

[AWS documentation](${API}/API_Secret.html#ECS-Type-Secret-name)`,
  ],
  [
    'the key of an option',
    logging('"logDriver": "json-file", "options": {"max-$0size": "10m"}'),
    '"max-size"',
    '**max-size** · string\n\nSize at which a new log file begins, such as `10m`. Without it the file grows without limit.',
  ],
  [
    'the value of an option',
    logging('"logDriver": "json-file", "options": {"max-size": "10$0m"}'),
    '"10m"',
    '**max-size** · string\n\nSize at which a new log file begins, such as `10m`. Without it the file grows without limit.',
  ],
];

/** Values of which nothing is known, or which are none: there the hover is about the member. */
const UNKNOWN: readonly (readonly [string, string])[] = [
  ['a capability that nobody knows', onLinux('"capabilities": {"add": ["constr$0uctor"]}')],
  ['a capability in the place of a list', onLinux('"capabilities": {"add": {"x": "NET_$0RAW"}}')],
  ['an empty name', inContainer('"systemControls": [{"namespace": "$0"}]')],
  ['another kernel parameter', inContainer('"systemControls": [{"namespace": "net.ipv4.ip_$0forward"}]')],
  ['a kernel parameter with its value', inContainer('"systemControls": [{"namespace": "net.core.$0somaxconn=1"}]')],
  ['the value of a kernel parameter', inContainer('"systemControls": [{"value": "kernel.$0sem"}]')],
  ['a mount option that nobody knows', onLinux('"tmpfs": [{"mountOptions": ["__pro$0to__=1"]}]')],
  ['a mount option that a template begins', onLinux('"tmpfs": [{"mountOptions": ["${MODE$0}=1777"]}]')],
  ['a property in another place', inContainer('"environment": [{"name": "App$0Ports"}]')],
  ['a number', inProxy('"name": 12$03')],
];

/** Hover at `$0`. */
function hoverAt(marked: string) {
  const place = cursor(marked);
  return hover(analyzed(place.text), place.offset, schema, (english) => english);
}

describe('texts of values', () => {
  for (const [name, marked, count] of OFFERED) {
    it(`document what is offered: ${name}`, () => {
      const items = completionsAt(marked)?.items ?? [];
      assert.equal(items.length, count);
      for (const { label, source } of items) {
        const said = completionDocumentation(source, schema, (english) => english) ?? '';
        assert.match(said, /^[A-Z`].+\.$/, label);
      }
    });
  }

  it('are one for each value', () => {
    const path = { shape: 'KernelCapabilities', member: 'add' };
    const texts = [...CAPABILITIES, ...UNLISTED_CAPABILITIES].map((name) => valueText(path, name));
    assert.equal(new Set(texts).size, CAPABILITIES.length + UNLISTED_CAPABILITIES.length);
    assert.ok(!texts.includes(undefined));
  });

  for (const [name, marked, over, expected] of HOVERS) {
    it(`are in the hover: ${name}`, () => {
      const shown = hoverAt(marked);
      assert.equal(shown?.markdown, expected);
      assert.equal(cursor(marked).text.slice(shown.span.start, shown.span.end), over);
    });
  }

  for (const [name, marked] of UNKNOWN) {
    it(`leave the hover as it is: ${name}`, () => assert.doesNotMatch(text(marked) ?? '', /^\*\*\w+\*\* `/));
  }

  it('keep what a document says in its code', () => {
    const marked = onLinux('"tmpfs": [{"mountOptions": ["mode=`](command:x)$0"]}]');
    assert.match(text(marked) ?? '', /^\*\*mountOptions\*\* `` mode=`\]\(command:x\) ``\n\nPermissions/);
  });

  it('are in the language of the person', () => {
    l10n.config({ contents: readFileSync('l10n/bundle.l10n.ko.json', 'utf8') });
    try {
      const said = valueText({ shape: 'ProxyProperty', member: 'name' }, 'AppPorts') ?? '';
      assert.match(said, /^애플리케이션이 .+ 없으면 AWS가 태스크를 거부합니다\.$/);
    } finally {
      l10n.config({ contents: {} });
    }
  });

  it('never throw, however much of a document is there', () => {
    const whole = HOVERS.map(([, marked]) => cursor(marked).text).join('\n');
    const examples = readdirSync('examples').filter((file) => file.endsWith('.json'));
    for (const document of [whole, ...examples.map((file) => readFileSync(`examples/${file}`, 'utf8'))]) {
      for (let end = 0; end <= document.length; end += 7) {
        const analysis = analyzed(document.slice(0, end));
        hover(analysis, end, schema, (english) => english);
        hover(analysis, Math.max(0, end - 2), schema, (english) => english);
      }
    }
  }).timeout(30_000);
});
