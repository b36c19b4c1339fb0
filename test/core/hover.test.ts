import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import { hover } from '../../server/src/core/features/hover.ts';
import type { SchemaDocumentation } from '../../server/src/core/features/schema-documentation.ts';
import { toMarkup } from '../../server/src/lsp/convert.ts';
import { analyzed } from '../support/check.ts';

/** Hovers over what belongs to the network: what they teach, and what they say of the task at hand. */

const schema = JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8')) as SchemaDocumentation;
const korean = JSON.parse(readFileSync('l10n/bundle.l10n.ko.json', 'utf8')) as Record<string, string>;

interface Setting {
  readonly mode?: string;
  readonly types?: string;
  readonly family?: string;
  /** Members of the container `web`. */
  readonly web?: string;
  /** Further containers. */
  readonly more?: string;
  /** Further members of the task. */
  readonly rest?: string;
}

/** A task definition; `$0` in one of its parts is the cursor. */
function task({ mode, types, family, web = '', more = '', rest = '' }: Setting): string {
  const platform = family && `"runtimePlatform": { "operatingSystemFamily": "${family}" },`;
  return `{
  "family": "shop",
  ${mode === undefined ? '' : `"networkMode": ${mode},`}
  ${types === undefined ? '' : `"requiresCompatibilities": [${types}],`}
  ${platform ?? ''}${rest}
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 64${web && `, ${web}`} }${more && `, ${more}`}]
}`;
}

const ports = (...mappings: string[]) => `"portMappings": [${mappings.join(', ')}]`;

/** The hover at `$0`; empty where there is none. */
function shown(marked: string): string {
  const offset = marked.indexOf('$0');
  assert.ok(offset >= 0, 'the document has a cursor');
  const text = marked.replace('$0', '');
  return hover(analyzed(text), offset, schema, (english) => english)?.markdown ?? '';
}

/** The part about this task: from its heading to the tables. */
function here(marked: string): string {
  return /\*\*This task\*\*\n\n([\s\S]*?)\n\n(?:\||\[)/.exec(shown(marked))?.[1] ?? '';
}

/** The cells of the line of a table that begins with this word. */
function cells(markdown: string, first: string): string[] {
  const line = markdown.split('\n').find((one) => one.startsWith(`| **${first}** |`) || one.startsWith(`| ${first} |`));
  return line === undefined ? [] : line.slice(2, -2).split(' | ').slice(1);
}

/** Value of networkMode → label of the line → what it says in every language. */
const MODES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  awsvpc: {
    Address: /IPv6.*Fargate.*NAT.*VPC/,
    Ports: /`hostPort`/,
    'Load balancer': /`ip`/,
    'Service discovery': /A, AAAA.*SRV/,
    'Service Connect': /TLS/,
    'ECS Exec': /IPv6/,
    Security: /VPC/,
    'Network interfaces': /ENI.*c5\.large(?=.*3)(?=.*2)(?=.*10)(?=.*`awsvpcTrunking`)/,
    Speed: /`host`/,
    'ECS agent': /1\.15\.0.*1\.54\.0.*1\.28\.1.*1\.99\.1/,
    'AWS refuses': /`links`, `hostname`, `extraHosts`, `dnsServers`.*`disableNetworking`/,
    Advantages: /Fargate/,
    Drawbacks: /`networkConfiguration`/,
  },
  bridge: {
    Address: /`localhost`.*`links`/,
    'Static port': /`hostPort`.*32768/,
    'Dynamic port': /`hostPort`.*0.*32768–60999.*49153–65535/,
    'Copies per instance': /./,
    'Load balancer': /`instance`/,
    'Service discovery': /^(?!.*AAAA).*SRV/,
    'Service Connect': /TLS.*`links`.*`hostname`/,
    'ECS Exec': /./,
    Security: /./,
    'Network interfaces': /ENI/,
    Speed: /NAT/,
    'AWS refuses': /`proxyConfiguration`/,
    Advantages: /./,
    Drawbacks: /./,
  },
  host: {
    Address: /`localhost`/,
    Ports: /`hostPort`/,
    'Copies per instance': /./,
    'Load balancer': /`instance`/,
    'Service discovery': /^(?!.*AAAA).*SRV/,
    'Service Connect': /^(?!.*TLS)/,
    'ECS Exec': /./,
    Security: /root/,
    'Network interfaces': /ENI/,
    Speed: /NAT/,
    'AWS refuses': /`links`, `proxyConfiguration`.*`net\.\*`/,
    Advantages: /./,
    Drawbacks: /./,
  },
  none: {
    Address: /./,
    Ports: /./,
    'Copies per instance': /CPU/,
    'Load balancer': /^(?!.*`i)/,
    'Service discovery': /^(?!.*(?:AAAA|SRV))/,
    'Service Connect': /^(?!.*TLS)/,
    'ECS Exec': /Systems Manager/,
    Security: /./,
    'Network interfaces': /ENI/,
    Speed: /./,
    'AWS refuses': /`portMappings`, `links`.*`proxyConfiguration`/,
    Advantages: /./,
    Drawbacks: /AWS/,
  },
  NAT: {
    Address: /NAT/,
    'Static port': /`hostPort`.*`localhost`/,
    'Dynamic port': /`hostPort`.*0.*49152–65535/,
    'Copies per instance': /./,
    'Load balancer': /`instance`/,
    'Service discovery': /^(?!.*AAAA).*SRV/,
    'Service Connect': /Windows/,
    'ECS Exec': /Windows/,
    Security: /./,
    'Network interfaces': /ENI/,
    Speed: /NAT/,
    'Not available': /`links`, `extraHosts`, `dnsServers`/,
    Advantages: /Windows Server 2016/,
    Drawbacks: /80/,
  },
};

/** Where a mode may be used: Linux, then Windows. */
const WHERE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  awsvpc: { EC2: '✓✓', FARGATE: '✓✓', EXTERNAL: '––', MANAGED_INSTANCES: '✓–' },
  bridge: { EC2: '✓–', FARGATE: '––', EXTERNAL: '✓–', MANAGED_INSTANCES: '––' },
  host: { EC2: '✓–', FARGATE: '––', EXTERNAL: '✓–', MANAGED_INSTANCES: '✓–' },
  none: { EC2: '✓–', FARGATE: '––', EXTERNAL: '✓–', MANAGED_INSTANCES: '––' },
  NAT: { EC2: '–✓', FARGATE: '––', EXTERNAL: '––', MANAGED_INSTANCES: '––' },
};

/** Launch type → label of the line → what it says in every language. */
const LAUNCH_TYPES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  FARGATE: {
    '`FARGATE` Linux': /^`awsvpc` \|/,
    '`FARGATE` Windows': /^`awsvpc` \|/,
    Address: /`assignPublicIp`/,
    'Load balancer': /`ip`/,
    'Service discovery': /A, AAAA.*SRV/,
    'Service Connect': /TLS.*Windows/,
    'ECS Exec': /IPv6/,
    Security: /VPC.*1\.4\.0/,
    'Network interfaces': /ENI/,
    Speed: /NAT/,
    'AWS refuses': /`awsvpc`.*`networkMode`.*`links`/,
  },
  EC2: {
    '`EC2` Linux': /^`awsvpc`, `bridge`, `host`, `none` \| `bridge`/,
    '`EC2` Windows': /^`awsvpc` .*2016.* \| .*NAT/,
    Ports: /32768–60999.* \| .*49152–65535/,
    'Load balancer': /`ip`.*`instance`.* \| .*`ip`.*`instance`/,
    'Service discovery': /AAAA.*SRV.* \| .*AAAA.*SRV/,
    'Service Connect': /TLS.*`bridge`.* \| /,
    'ECS Exec': /`none`.* \| .*Windows/,
    'Network interfaces': /c5\.large.*3.*2.*10.* \| .*c5\.large.*2/,
    Speed: /`host`.* \| .*`awsvpc`/,
    Drawbacks: /`awsvpc`.* \| .*2016/,
  },
  EXTERNAL: {
    '`EXTERNAL` Linux': /^`bridge`, `host`, `none` \| `bridge`/,
    '`EXTERNAL` Windows': /^– \| –/,
    Ports: /32768–60999/,
    'ECS Exec': /`none`/,
    'Network interfaces': /ENI/,
    Speed: /`host`.*`bridge`/,
    'Not available': /`awsvpc`.*2026-08-07/,
  },
  MANAGED_INSTANCES: {
    '`MANAGED_INSTANCES` Linux': /^`awsvpc`, `host` \|/,
    '`MANAGED_INSTANCES` Windows': /^– \| –/,
    'Load balancer': /`ip`.*`instance`/,
    'Service discovery': /AAAA.*SRV.*`host`/,
    'Service Connect': /`awsvpc`.*TLS.*AWS/,
    'Network interfaces': /ENI/,
    Drawbacks: /Linux.*`networkMode`/,
  },
};

describe('hovers', () => {
  for (const language of ['English', 'Korean']) {
    describe(`teach in ${language}`, () => {
      before(() => l10n.config({ contents: language === 'Korean' ? korean : {} }));
      after(() => l10n.config({ contents: {} }));

      for (const [mode, facts] of Object.entries(MODES)) {
        it(`the mode ${mode}`, () => {
          const text = shown(task({ mode: `"$0${mode}"` }));
          assert.match(text, new RegExp(`^\\*\\*networkMode\\*\\* \`${mode}\``));
          if (language === 'Korean') assert.match(text, /[가-힣]/);
          for (const [label, fact] of Object.entries(facts))
            assert.match(cells(text, l10n.t(label)).join(), fact, label);
          for (const [type, expected] of Object.entries(WHERE[mode] ?? {}))
            assert.equal(cells(text, `\`${type}\``).map(first).join(''), expected, type);
          assert.match(text, /\(https:\/\/docs\.aws\.amazon\.com\/AmazonECS\/[^)]+\)$/);
        });
      }

      for (const [type, facts] of Object.entries(LAUNCH_TYPES)) {
        it(`the launch type ${type}`, () => {
          const text = shown(task({ types: `"${type}$0"` }));
          assert.match(text, new RegExp(`^\\*\\*requiresCompatibilities\\*\\* \`${type}\``));
          for (const [label, fact] of Object.entries(facts)) {
            assert.match(cells(text, label.startsWith('`') ? label : l10n.t(label)).join(' | '), fact, label);
          }
          assert.match(text, /\(https:\/\/docs\.aws\.amazon\.com\/[^)]+\)$/);
        });
      }
    });
  }

  function first(cell: string): string {
    return cell.charAt(0);
  }

  it('says of each mode how many copies there can be and whether Service Connect works', () => {
    const said: Readonly<Record<string, readonly [copies: RegExp, connect: RegExp, exec: RegExp]>> = {
      awsvpc: [/network interfaces/, /^Works, and with TLS/, /^Works/],
      bridge: [/^One with a static port, many with dynamic ports/, /^Works without TLS/, /^Works/],
      host: [/^One per port/, /^Not possible/, /^Works/],
      none: [/CPU and memory/, /^Not possible/, /^Not possible/],
      NAT: [/^One with a static port, many with dynamic ports/, /^Not possible/, /^Works/],
    };
    for (const [mode, [copies, connect, exec]] of Object.entries(said)) {
      const text = shown(task({ mode: `"$0${mode}"` }));
      assert.match(cells(text, 'Copies per instance').join(), copies, mode);
      assert.match(cells(text, 'Service Connect').join(), connect, mode);
      assert.match(cells(text, 'ECS Exec').join(), exec, mode);
    }
  });

  it('knows the labels of the Windows default, which are no values', () => {
    for (const label of ['default', 'NAT', 'nat'])
      assert.match(shown(task({ mode: `"$0${label}"` })), /No value of the API[\s\S]*leave `networkMode` out/);
    assert.doesNotMatch(shown(task({ mode: '"$0natural"' })), /No value of the API/);
  });

  it('compares the modes over the key', () => {
    const text = shown(task({ mode: '"bridge"' }).replace('networkMode', 'network$0Mode'));
    assert.match(text, /^\*\*networkMode\*\* · string/);
    const instance = 'that of the instance';
    assert.deepEqual(cells(text, 'Address'), ['one of the task itself', instance, instance, '–', instance]);
    assert.deepEqual(cells(text, 'Target type'), ['`ip`', '`instance`', '`instance`', '–', '`instance`']);
    assert.deepEqual(cells(text, 'DNS records'), ['A, AAAA, SRV', 'SRV', 'SRV', '–', 'SRV']);
    assert.deepEqual(cells(text, 'ECS Exec'), ['✓', '✓', '✓', '–', '✓']);
    assert.deepEqual(cells(text, 'Service Connect'), ['✓ (TLS)', '✓', '–', '–', '–']);
    assert.deepEqual(cells(text, '`MANAGED_INSTANCES` Linux')[0], '`awsvpc`, `host`');
  });

  it('tells over requiresCompatibilities that every launch type counts', () => {
    const text = shown(task({ types: '"EC2"' }).replace('requires', 'requires$0'));
    assert.match(text, /^\*\*requiresCompatibilities\*\* · list of string/);
    assert.match(text, /`FARGATE` beside `EC2` still brings all the rules of Fargate/);
    assert.deepEqual(cells(text, '`FARGATE` Linux'), ['`awsvpc`', 'AWS refuses the task definition']);
  });

  describe('teach what members mean in each mode', () => {
    const everything = `${ports('{ "containerPort": 80, "hostPort": 80, "protocol": "tcp", "name": "http", "appProtocol": "http" }', '{ "containerPortRange": "8000-8010" }')}, "links": ["db"], "hostname": "web"`;
    const text = task({ web: everything, rest: '"proxyConfiguration": { "containerName": "web" },' });
    const members: Readonly<Record<string, readonly RegExp[]>> = {
      portMappings: [/`awsvpc`.*`ip`.*AAAA/, /`bridge`.*`instance`; SRV/, /`none`.*refuses/],
      containerPort: [/`host` .*one task per port/],
      hostPort: [
        /`bridge` .*32768–60999.*49153–65535/,
        /NAT.*49152–65535/,
        /22, 2375, 2376, 51678, 51679 on Linux, and 51680 while .*Prometheus/,
      ],
      protocol: [/`udp`/],
      name: [/Service Connect \(with TLS too\)/, /`host`, `none`/],
      appProtocol: [/`awsvpc`, `bridge`.*`name`/],
      containerPortRange: [/1\.67\.0/, /`host`, `none`.*refuses/],
      links: [/`awsvpc`, `host`.*`localhost`/, /Service Connect/],
      hostname: [/`awsvpc`.*refuses/, /Fargate.*Not available/],
      proxyConfiguration: [/`bridge`, `host`, `none`.*refuses/, /1\.26\.0/, /2026-09-30/],
    };
    for (const [member, facts] of Object.entries(members)) {
      it(member, () => {
        const at = text.indexOf(`"${member}"`, member === 'name' ? text.indexOf('"protocol"') : 0) + 1;
        const said = shown(`${text.slice(0, at)}$0${text.slice(at)}`);
        assert.match(said, new RegExp(`^\\*\\*${member}\\*\\* · `));
        for (const fact of facts) assert.match(said, fact);
      });
    }
  });

  describe('say of this task', () => {
    const dynamic = ports('{ "containerPort": 80 }');
    const cases: readonly (readonly [name: string, document: string, said: readonly string[]])[] = [
      [
        'dynamic ports in bridge',
        task({ mode: '"$0bridge"', web: dynamic }),
        [
          '- `web`: 80/tcp → a random port of the instance (32768–60999)',
          'Several copies fit on one instance. Target type `instance`; SRV record.',
        ],
      ],
      [
        'a fixed port beside a dynamic one',
        task({
          mode: '"$0bridge"',
          web: ports(
            '{ "containerPort": 80, "hostPort": 8080 }',
            '{ "containerPort": 53, "hostPort": 0, "protocol": "udp" }',
          ),
        }),
        [
          '- `web`: 80/tcp → port 8080 of the instance',
          '- `web`: 53/udp → a random port of the instance (32768–60999)',
          'Port 8080 is fixed: one copy per instance. Target type `instance`; SRV record.',
        ],
      ],
      [
        'ports in awsvpc',
        task({ mode: '"$0awsvpc"', types: '"EC2"', web: dynamic }),
        [
          '- `web`: 80/tcp → port 80 at the address of the task',
          'Several copies fit on one instance, as far as its network interfaces go. Target type `ip`; A, AAAA or SRV record.',
        ],
      ],
      [
        'ports on Fargate, where there are no instances',
        task({ mode: '"$0awsvpc"', types: '"FARGATE"', web: dynamic }),
        ['- `web`: 80/tcp → port 80 at the address of the task', 'Target type `ip`; A, AAAA or SRV record.'],
      ],
      [
        'ports in host',
        task({ mode: '"$0host"', web: dynamic }),
        [
          '- `web`: 80/tcp → port 80 of the instance',
          'Port 80 is fixed: one copy per instance. Target type `instance`; SRV record.',
        ],
      ],
      [
        'ports in none',
        task({ mode: '"$0none"', web: dynamic }),
        ['- `web`: 80/tcp → refused: in `none` there is no network'],
      ],
      [
        'a range in host',
        task({ mode: '"$0host"', web: ports('{ "containerPortRange": "8000-8010" }') }),
        ['- `web`: 8000–8010/tcp → refused: `host` takes no port ranges'],
      ],
      [
        'a range in host, over the range',
        task({ mode: '"host"', web: ports('{ "containerPortRange": "80$000-8010" }') }),
        ['- 8000–8010/tcp → refused: `host` takes no port ranges'],
      ],
      [
        'a range in host beside a port',
        task({ mode: '"$0host"', web: ports('{ "containerPortRange": "8000-8010" }', '{ "containerPort": 80 }') }),
        [
          '- `web`: 8000–8010/tcp → refused: `host` takes no port ranges',
          '- `web`: 80/tcp → port 80 of the instance',
          'Port 80 is fixed: one copy per instance. Target type `instance`; SRV record.',
        ],
      ],
      [
        'a container without a network',
        task({ mode: '"$0bridge"', web: `${dynamic}, "disableNetworking": true` }),
        ['- `web`: 80/tcp → nothing gets in: `disableNetworking` is true'],
      ],
      [
        'the ports of a container without a network beside one that has it',
        task({
          mode: '"bridge"',
          web: '"port$0Mappings": [{ "containerPort": 80, "hostPort": "${PORT}" }], "disableNetworking": true',
          more: `{ "name": "db", "image": "x:1", ${ports('{ "containerPort": 5432 }')} }`,
        }),
        ['- `web`: 80/tcp → nothing gets in: `disableNetworking` is true'],
      ],
      [
        'a port of a container without a network',
        task({ mode: '"bridge"', web: `${ports('{ "containerPort": 8$00 }')}, "disableNetworking": true` }),
        ['- 80/tcp → nothing gets in: `disableNetworking` is true'],
      ],
      [
        'ports on external instances',
        task({ mode: '"$0bridge"', types: '"EXTERNAL"', web: dynamic }),
        [
          '- `web`: 80/tcp → a random port of the instance (32768–60999)',
          'Several copies fit on one instance. External instances have neither load balancer nor service discovery.',
        ],
      ],
      ['no ports', task({ mode: '"$0bridge"' }), ['No container maps a port, so nothing outside reaches them.']],
      [
        'a mode that Fargate does not take',
        task({ mode: '"$0bridge"', types: '"EC2", "FARGATE"', web: dynamic }),
        ['- `FARGATE` takes only `awsvpc`, so AWS refuses `bridge`.', '- All the launch types listed take `awsvpc`.'],
      ],
      [
        'a mode that external instances do not take',
        task({ mode: '"$0awsvpc"', types: '"EXTERNAL"' }),
        [
          '- `EXTERNAL` takes only `bridge`, `host`, `none` here, and `awsvpc` is none of them.',
          '- What can be used here: `bridge`, `host`, `none`.',
        ],
      ],
      [
        'launch types without a mode in common',
        task({ mode: '"$0awsvpc"', types: '"FARGATE", "EXTERNAL"' }),
        [
          '- `EXTERNAL` takes only `bridge`, `host`, `none` here, and `awsvpc` is none of them.',
          '- No mode suits all the launch types listed: each needs a task definition of its own.',
        ],
      ],
      [
        'a mode that Windows does not have',
        task({ mode: '"$0host"', types: '"EC2"', family: 'WINDOWS_SERVER_2022_CORE' }),
        [
          '- `EC2` takes only `awsvpc` here, and `host` is none of them.',
          '- What can be used here: `awsvpc`.',
          '- Without `networkMode` the task gets NAT, the default of Windows.',
        ],
      ],
      [
        'a Windows that has no awsvpc',
        task({ mode: '"$0awsvpc"', types: '"EC2"', family: 'WINDOWS_SERVER_2016_FULL' }),
        ['- Windows Server 2016 has no `awsvpc`. Choose a newer version, or leave `networkMode` out for NAT.'],
      ],
      [
        'a label in the place of a mode',
        task({ mode: '"$0default"', types: '"EC2"', family: 'WINDOWS_SERVER_2022_CORE' }),
        ['- What can be used here: `awsvpc`.', '- Without `networkMode` the task gets NAT, the default of Windows.'],
      ],
      [
        'a launch type that takes the mode',
        task({ mode: '"host"', types: '"EC2$0", "MANAGED_INSTANCES"' }),
        [
          '- On Linux `EC2` takes `awsvpc`, `bridge`, `host`, `none`.',
          '- The mode of this task, `host`, is one of them.',
          '- All the launch types listed take `awsvpc`, `host`.',
        ],
      ],
      [
        'a launch type that does not take the mode',
        task({ mode: '"bridge"', types: '"FARGATE$0"' }),
        ['- On Linux `FARGATE` takes `awsvpc`.', '- The mode of this task, `bridge`, is not one of them.'],
      ],
      [
        'Fargate without a mode',
        task({ types: '"FARGATE$0"' }),
        [
          '- On Linux `FARGATE` takes `awsvpc`.',
          '- This task has no `networkMode`, and AWS refuses it like that.',
          '- What can be used here: `awsvpc`.',
        ],
      ],
      [
        'EC2 Windows without a mode',
        task({ types: '"EC2$0"', family: 'WINDOWS_SERVER_2022_CORE' }),
        [
          '- On Windows `EC2` takes `awsvpc`.',
          '- This task has no `networkMode`, which here means NAT, the default of Windows.',
        ],
      ],
      [
        'a launch type without Windows',
        task({ mode: '"awsvpc"', types: '"MANAGED_INSTANCES$0"', family: 'WINDOWS_SERVER_2022_CORE' }),
        ['- `MANAGED_INSTANCES` runs no Windows containers.'],
      ],
      [
        'a dynamic port',
        task({ mode: '"bridge"', web: ports('{ "containerPort": 80, "host$0Port": 0 }') }),
        [
          '- 80/tcp → a random port of the instance (32768–60999)',
          '- `hostPort` is 0, so every copy gets a free port of its own.',
          '- Where the instance does not tell its range, it is 49153–65535.',
          '- Several copies fit on one instance.',
          '- Target type `instance`; SRV record.',
        ],
      ],
      [
        'a dynamic port without words',
        task({ web: ports('{ "containerPort": 8$00 }') }),
        [
          '- 80/tcp → a random port of the instance (32768–60999)',
          '- `networkMode` is absent, so on Linux AWS assumes `bridge`.',
          '- `hostPort` is absent, so every copy gets a free port of its own.',
          '- Where the instance does not tell its range, it is 49153–65535.',
          '- Several copies fit on one instance.',
          '- Target type `instance`; SRV record.',
        ],
      ],
      [
        'a dynamic port on Windows',
        task({ family: 'WINDOWS_SERVER_2022_CORE', web: ports('{ "$0containerPort": 80 }') }),
        [
          '- 80/tcp → a random port of the instance (49152–65535)',
          '- Without `networkMode` the task gets NAT, the default of Windows.',
          '- `hostPort` is absent, so every copy gets a free port of its own.',
          '- Several copies fit on one instance.',
          '- Target type `instance`; SRV record.',
        ],
      ],
      [
        'a port that the instance has',
        task({ mode: '"bridge"', web: ports('{ "containerPort": 22, "hostPort": 2$02 }') }),
        [
          '- 22/tcp → port 22 of the instance',
          '- `hostPort` names this port of the instance.',
          '- The instance itself uses port 22, so the task finds no place.',
          '- Port 22 is fixed: one copy per instance.',
          '- Target type `instance`; SRV record.',
        ],
      ],
      [
        'a port that the instance has, in host',
        task({ mode: '"host"', web: ports('{ "containerPort": 2$02 }') }),
        [
          '- 22/tcp → port 22 of the instance',
          '- In `host` the container uses the ports of the instance directly.',
          '- The instance itself uses port 22, so the task finds no place.',
          '- Port 22 is fixed: one copy per instance.',
          '- Target type `instance`; SRV record.',
        ],
      ],
      [
        'a port that the agent may have',
        task({ mode: '"bridge"', web: ports('{ "containerPort": 80, "hostPort": 516$080 }') }),
        [
          '- 80/tcp → port 51680 of the instance',
          '- `hostPort` names this port of the instance.',
          '- Where the agent offers its metrics to Prometheus, it uses port 51680 itself, and the task finds no place.',
          '- Port 51680 is fixed: one copy per instance.',
          '- Target type `instance`; SRV record.',
        ],
      ],
      [
        'a fixed port among the dynamic ones',
        task({ mode: '"bridge"', web: ports('{ "containerPort": 80, "hostPort": 4$00000 }') }),
        [
          '- 80/tcp → port 40000 of the instance',
          '- `hostPort` names this port of the instance.',
          '- From 32768 on, the instance may give the port to another task as a dynamic one.',
          '- Port 40000 is fixed: one copy per instance.',
          '- Target type `instance`; SRV record.',
        ],
      ],
      [
        'another number in awsvpc',
        task({ mode: '"awsvpc"', web: ports('{ "containerPort": 80, "hostPort": $08080 }') }),
        [
          '- 80/tcp → port 80 at the address of the task',
          '- In `awsvpc` nothing is mapped: the task has an address of its own.',
          '- `hostPort` 8080 is another number, and AWS refuses it: leave it out.',
          '- Several copies fit on one instance, as far as its network interfaces go.',
          '- Target type `ip`; A, AAAA or SRV record.',
        ],
      ],
      [
        '0 in host',
        task({ mode: '"host"', web: ports('{ "containerPort": 80, "hostPort": $00 }') }),
        [
          '- 80/tcp → port 80 of the instance',
          '- In `host` the container uses the ports of the instance directly.',
          '- `hostPort` 0 asks for a dynamic port, which `host` does not have: leave it out.',
          '- Port 80 is fixed: one copy per instance.',
          '- Target type `instance`; SRV record.',
        ],
      ],
      [
        'a range in bridge',
        task({ mode: '"bridge"', web: ports('{ "containerPortRange": "80$000-8010", "hostPort": 80 }') }),
        [
          '- 8000–8010/tcp → random ports of the instance (32768–60999)',
          '- AWS refuses `hostPort` beside `containerPortRange`.',
          '- Several copies fit on one instance.',
          '- Target type `instance`; SRV record.',
        ],
      ],
      [
        'a port in a mode that is wrong',
        task({ mode: '"bridge"', types: '"FARGATE"', web: ports('{ "containerPort": 8$00 }') }),
        ['- `FARGATE` takes only `awsvpc`, so AWS refuses `bridge`.', '- What can be used here: `awsvpc`.'],
      ],
      [
        'a port on Fargate without a mode',
        task({ types: '"FARGATE"', web: ports('{ "containerPort": 8$00 }') }),
        ['- This task has no `networkMode`, and AWS refuses it like that.', '- What can be used here: `awsvpc`.'],
      ],
      [
        'the ports of one container',
        task({
          mode: '"host"',
          web: '"port$0Mappings": [{ "containerPort": 80 }]',
          more: `{ "name": "db", "image": "x:1", ${ports('{ "containerPort": 5432 }')} }`,
        }),
        [
          '- `web`: 80/tcp → port 80 of the instance',
          'Port 80 is fixed: one copy per instance. Target type `instance`; SRV record.',
        ],
      ],
      [
        'links in host',
        task({ mode: '"host"', web: '"links$0": ["db"]' }),
        ['- This task runs in `host`, where AWS refuses links. Its containers reach each other at `localhost`.'],
      ],
      [
        'a link in bridge',
        task({ mode: '"bridge"', web: '"links": ["d$0b"]' }),
        ['- This task runs in `bridge`, the mode that takes links.'],
      ],
      ...['"links$0": ["db"]', '"hostname$0": "a"'].map((web): [string, string, string[]] => [
        `in a mode that is wrong, ${web}`,
        task({ mode: '"bridge"', types: '"FARGATE"', web }),
        ['- `FARGATE` takes only `awsvpc`, so AWS refuses `bridge`.', '- What can be used here: `awsvpc`.'],
      ]),
      [
        'proxyConfiguration in a mode that is wrong',
        task({ mode: '"host"', types: '"FARGATE"', rest: '"proxy$0Configuration": { "containerName": "web" },' }),
        [
          '- `FARGATE` takes only `awsvpc`, so AWS refuses `host`.',
          '- What can be used here: `awsvpc`.',
          '- App Mesh ended on 2026-09-30, so the proxy has nothing to talk to.',
        ],
      ],
      [
        'hostname in awsvpc',
        task({ mode: '"awsvpc"', web: '"hostname": "w$0eb"' }),
        ['- This task runs in `awsvpc`, where AWS refuses `hostname`.'],
      ],
      [
        'proxyConfiguration in bridge',
        task({ mode: '"bridge"', rest: '"proxy$0Configuration": { "containerName": "web" },' }),
        [
          '- This task runs in `bridge`, where AWS refuses `proxyConfiguration`.',
          '- App Mesh ended on 2026-09-30, so the proxy has nothing to talk to.',
        ],
      ],
    ];
    for (const [name, document, said] of cases) {
      it(name, () => assert.deepEqual(here(document).split('\n').filter(Boolean), said));
    }

    it('cuts a long list', () => {
      const many = Array.from({ length: 15 }, (_, index) => `{ "containerPort": ${8000 + index} }`);
      const lines = here(task({ mode: '"$0bridge"', web: ports(...many) })).split('\n');
      assert.equal(lines.filter((line) => line.includes('→')).length, 12);
      assert.equal(lines[12], '- and 3 more');
    });

    it('keeps the name of a container in one piece', () => {
      const text = task({ mode: '"$0host"', web: ports('{ "containerPort": 80 }') }).replace(
        '"web"',
        '"a`b | [c](d)\\n"',
      );
      assert.match(here(text), /^- `` a`b \| \[c\]\(d\) ``: 80\/tcp/);
    });

    it('the same in Korean', () => {
      l10n.config({ contents: korean });
      try {
        const text = shown(task({ mode: '"$0bridge"', web: ports('{ "containerPort": 80 }') }));
        assert.match(text, /\*\*이 태스크\*\*\n\n- `web`: 80\/tcp → [가-힣 ]+\(32768–60999\)\n\n.*`instance`, SRV/);
      } finally {
        l10n.config({ contents: {} });
      }
    });
  });

  describe('claim nothing of what is unknown', () => {
    const mapped = ports('{ "containerPort": 80 }');
    const silent: Readonly<Record<string, string>> = {
      'a mode to be filled in': task({ mode: '"$0${MODE}"', web: mapped }),
      'a port in a mode to be filled in': task({ mode: '"${MODE}"', web: ports('{ "containerPort": 8$00 }') }),
      'a mode that is being typed': task({ mode: '', web: ports('{ "containerPort": 8$00 }') }),
      'a port on an unknown system': task({ family: '${OS}', web: ports('{ "containerPort": 8$00 }') }),
      'a launch type on an unknown system': task({ mode: '"bridge"', family: '${OS}', types: '"FARGATE$0"' }),
      'a port to be filled in': task({ mode: '"bridge"', web: ports('{ "containerPort": "$0${PORT}" }') }),
      'a list of containers, by key': `[{ "name": "web", "image": "x:1", "portMappings": [{ "container$0Port": 80 }] }]`,
      'a list of containers, by value': `[{ "name": "web", "image": "x:1", "portMappings": [{ "containerPort": 8$00 }] }]`,
      'a port while a launch type is unknown': task({ types: '"${TYPE}"', web: ports('{ "containerPort": 8$00 }') }),
      'links in a list of containers': `[{ "name": "web", "image": "x:1", "li$0nks": ["db"] }]`,
    };
    for (const [name, document] of Object.entries(silent)) {
      it(name, () => {
        assert.notEqual(shown(document), '');
        assert.equal(here(document), '');
      });
    }

    it('a host port to be filled in', () => {
      const said = here(task({ mode: '"$0bridge"', web: ports('{ "containerPort": 80, "hostPort": "${PORT}" }') }));
      assert.equal(said, '- `web`: 80/tcp → as `hostPort` will say\n\nTarget type `instance`; SRV record.');
    });

    it('the range of an unknown system', () => {
      const said = here(task({ mode: '"$0bridge"', family: '${OS}', web: mapped }));
      assert.match(said, /^- `web`: 80\/tcp → a random port of the instance\n/);
    });

    it('copies, while a container is unknown', () => {
      assert.doesNotMatch(here(task({ mode: '"$0bridge"', web: mapped, more: '${MORE}' })), /copies/i);
    });

    it('what else suits, while a launch type is unknown', () => {
      const said = here(task({ mode: '"$0bridge"', types: '"FARGATE", "${TYPE}"' }));
      assert.equal(said, '- `FARGATE` takes only `awsvpc`, so AWS refuses `bridge`.');
    });
  });

  it('show no signs of Markdown to a client that knows none', () => {
    const text = 'One `a` of **two** ([page](https://x.test))\n\n| | b |\n|---|---|\n| `c \\| d` | e |';
    assert.equal(toMarkup(text, false).value, 'One a of two (page: https://x.test)\n\n| | b |\n| c | d | e |');
    assert.equal(toMarkup(text, true).value, text);
  });

  it('have tables that hold together', () => {
    const documents = [
      ...Object.keys(MODES).map((mode) => task({ mode: `"$0${mode}"` })),
      ...Object.keys(LAUNCH_TYPES).map((type) => task({ types: `"$0${type}"` })),
      task({ mode: '"$0bridge"' }).replace('$0', '').replace('networkMode', 'networkMode$0'),
      task({ web: '"portMappings$0": []' }),
    ];
    for (const document of documents) {
      for (const block of shown(document).split('\n\n')) {
        if (!block.startsWith('|')) continue;
        const widths = block.split('\n').map((line) => line.match(/(?<!\\)\|/g)?.length);
        assert.deepEqual([...new Set(widths)].length, 1, block);
        assert.match(block.split('\n')[1] ?? '', /^(?:\|---)+\|$/);
      }
    }
  });

  it('survive every beginning of a document', () => {
    const text = task({
      mode: '"bridge"',
      types: '"EC2", "EXTERNAL"',
      family: 'LINUX',
      rest: '"proxyConfiguration": { "containerName": "web" },',
      web: `${ports('{ "containerPort": 80, "hostPort": 0, "protocol": "udp", "name": "a", "appProtocol": "http" }', '{ "containerPortRange": "1-2" }')}, "links": ["db:x"], "hostname": "w"`,
    });
    const places = [...text.matchAll(/"/g)].map(({ index }) => index + 1);
    for (let end = 0; end <= text.length; end++) {
      const analysis = analyzed(text.slice(0, end));
      for (const place of [end, ...places.filter((one) => one < end)])
        hover(analysis, place, schema, (english) => english);
    }
  }).timeout(60_000);
});
