/** Documents with far more of one thing than AWS takes, and nothing else. The same number gives the same text. */

type Members = Readonly<Record<string, unknown>>;

const list = <T>(count: number, entry: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => entry(index));

const container = (name: string, more: Members = {}) => ({ name, image: 'nginx:1.27', essential: true, ...more });

function task(containerDefinitions: readonly Members[], more: Members = {}): string {
  const head = { family: 'many', requiresCompatibilities: ['EC2'], networkMode: 'bridge', cpu: '1024', memory: '2048' };
  const roles = { executionRoleArn: 'arn:aws:iam::111122223333:role/execution' };
  return `${JSON.stringify({ ...head, ...roles, containerDefinitions, ...more }, null, 2)}\n`;
}

const one = (members: Members, more?: Members) => task([container('web', members)], more);

const each = (count: number, members: (index: number) => Members, more?: Members) =>
  task(
    list(count, (index) => container(`c${index}`, members(index))),
    more,
  );

const volume = (index: number) => ({ name: `v${index}`, host: { sourcePath: `/data/${index}` } });
const mount = (index: number) => ({ sourceVolume: `v${index}`, containerPath: `/data/${index}` });
const arn = (name: string) => `arn:aws:ssm:eu-west-1:111122223333:parameter/${name}`;
const fargate = { requiresCompatibilities: ['FARGATE'] };
const log = (group: string) => ({ logDriver: 'awslogs', options: { 'awslogs-group': group } });

/** What there is many of → the document with so many. */
export const MANY: Readonly<Record<string, (count: number) => string>> = {
  containers: (count) => each(count, () => ({})),
  'containers of one name': (count) => task(list(count, () => container('web'))),
  'containers, Fargate with a mode of EC2': (count) =>
    each(count, () => ({ privileged: true, links: ['c0'] }), fargate),
  'containers without what they need': (count) => task(list(count, (index) => ({ name: `c${index}` }))),
  'containers with null members': (count) => each(count, () => ({ command: null, user: null })),
  'containers in the case of CloudFormation': (count) => each(count, () => ({ PortMappings: [] })),
  'ports of one container': (count) =>
    one({ portMappings: list(count, (index) => ({ containerPort: index + 1, hostPort: index + 1 })) }),
  'ports of one container, the same': (count) =>
    one({ portMappings: list(count, () => ({ containerPort: 80, hostPort: 80, name: 'http' })) }),
  'ports of one container, awsvpc': (count) =>
    one(
      { portMappings: list(count, (index) => ({ containerPort: index + 1, hostPort: 80 })) },
      { networkMode: 'awsvpc' },
    ),
  'ranges of ports': (count) =>
    one({ portMappings: list(count, (index) => ({ containerPortRange: `${index + 1}-${index + 9}` })) }),
  'ports, a container each': (count) =>
    each(count, (index) => ({ portMappings: [{ containerPort: index + 1, hostPort: index + 1, name: `p${index}` }] })),
  'ports, a container each, the same': (count) =>
    each(count, () => ({ portMappings: [{ containerPort: 80, hostPort: 80, name: 'http' }] })),
  'ports, a container each, awsvpc, the same': (count) =>
    each(count, () => ({ portMappings: [{ containerPort: 80, name: 'http' }] }), { networkMode: 'awsvpc' }),
  variables: (count) => one({ environment: list(count, (index) => ({ name: `V${index}`, value: `a${index}` })) }),
  'variables of one name': (count) => one({ environment: list(count, () => ({ name: 'V', value: 'a' })) }),
  'variables that look secret': (count) =>
    one({ environment: list(count, (index) => ({ name: `DB_PASSWORD_${index}`, value: 'correct horse' })) }),
  'variables with empty values and wrong types': (count) =>
    one({ environment: list(count, (index) => ({ name: `V${index}`, value: index })) }),
  'variables, a container each': (count) =>
    each(count, (index) => ({ environment: [{ name: `V${index}`, value: 'a' }] })),
  'variables and secrets of the same names': (count) =>
    one({
      environment: list(count, (index) => ({ name: `V${index}`, value: 'a' })),
      secrets: list(count, (index) => ({ name: `V${index}`, valueFrom: arn(`v${index}`) })),
    }),
  'files of variables': (count) =>
    one({ environmentFiles: list(count, (index) => ({ type: 's3', value: `arn:aws:s3:::bucket/${index}.env` })) }),
  secrets: (count) => one({ secrets: list(count, (index) => ({ name: `S${index}`, valueFrom: arn(`s${index}`) })) }),
  'secrets of one name': (count) => one({ secrets: list(count, () => ({ name: 'S', valueFrom: arn('s') })) }),
  'secrets, refused': (count) =>
    one({ secrets: list(count, (index) => ({ name: `S${index}`, valueFrom: 'arn:aws:x' })) }),
  'volumes, each mounted': (count) => one({ mountPoints: list(count, mount) }, { volumes: list(count, volume) }),
  'volumes, each mounted by a container': (count) =>
    each(count, (index) => ({ mountPoints: [mount(index)] }), { volumes: list(count, volume) }),
  'volumes of one name': (count) => one({}, { volumes: list(count, () => volume(0)) }),
  'volumes that nobody mounts': (count) => one({}, { volumes: list(count, volume) }),
  'mounts of one volume': (count) => one({ mountPoints: list(count, () => mount(0)) }, { volumes: [volume(0)] }),
  'mounts of volumes that are not there': (count) => one({ mountPoints: list(count, mount) }),
  'volumes from other containers': (count) =>
    each(count, (index) => ({ volumesFrom: [{ sourceContainer: `c${(index + 1) % count}` }] })),
  'dependencies in a chain': (count) =>
    each(count, (index) => ({
      dependsOn: index === 0 ? [] : [{ containerName: `c${index - 1}`, condition: 'HEALTHY' }],
    })),
  'dependencies in a ring': (count) =>
    each(count, (index) => ({ dependsOn: [{ containerName: `c${(index + 1) % count}`, condition: 'START' }] })),
  'dependencies on one container': (count) =>
    each(count, (index) => ({ dependsOn: index === 0 ? [] : [{ containerName: 'c0', condition: 'COMPLETE' }] })),
  'dependencies of one container': (count) =>
    task([
      container('web', { dependsOn: list(count, (index) => ({ containerName: `c${index}`, condition: 'START' })) }),
      ...list(count, (index) => container(`c${index}`)),
    ]),
  'dependencies on what is not there': (count) =>
    one({ dependsOn: list(count, (index) => ({ containerName: `c${index}`, condition: 'START' })) }),
  'links in a ring': (count) => each(count, (index) => ({ links: [`c${(index + 1) % count}:next`] })),
  'links of one container': (count) =>
    task([
      container('web', { links: list(count, (index) => `c${index}`) }),
      ...list(count, (index) => container(`c${index}`)),
    ]),
  'links to what is not there': (count) => one({ links: list(count, (index) => `c${index}`) }),
  tags: (count) => one({}, { tags: list(count, (index) => ({ key: `k${index}`, value: 'a' })) }),
  'tags of one key': (count) => one({}, { tags: list(count, () => ({ key: 'k', value: 'a' })) }),
  'logs, each with mistakes': (count) => each(count, (index) => ({ logConfiguration: log(`g${index}`) })),
  'options of a log': (count) =>
    one({
      logConfiguration: {
        logDriver: 'awslogs',
        options: Object.fromEntries(list(count, (index) => [`option-${index}`, 'a'])),
      },
    }),
  'routers of logs': (count) =>
    each(count, () => ({
      firelensConfiguration: { type: 'fluentbit' },
      logConfiguration: { logDriver: 'awsfirelens', options: { Name: 'es' } },
    })),
  labels: (count) => one({ dockerLabels: Object.fromEntries(list(count, (index) => [`label-${index}`, 'a'])) }),
  'words of a command': (count) => one({ command: list(count, (index) => `word ${index}`) }),
  'health checks': (count) => each(count, () => ({ healthCheck: { command: ['curl'], interval: 1, retries: 99 } })),
  'limits of one name': (count) =>
    one({ ulimits: list(count, () => ({ name: 'nofile', softLimit: 2048, hardLimit: 1024 })) }),
  'parameters of the kernel': (count) =>
    each(count, (index) => ({ systemControls: [{ namespace: 'net.core.somaxconn', value: `${index}` }] })),
  'hosts, capabilities and devices': (count) =>
    one({
      extraHosts: list(count, (index) => ({ hostname: `h${index}`, ipAddress: '10.0.0.1' })),
      linuxParameters: {
        capabilities: { add: list(count, () => 'SYS_ADMIN') },
        devices: list(count, (index) => ({ hostPath: `/dev/${index}` })),
        tmpfs: list(count, () => ({ containerPath: '/tmp', size: 1 })),
      },
    }),
  'graphics cards': (count) => each(count, () => ({ resourceRequirements: [{ type: 'GPU', value: '1' }] })),
  placements: (count) =>
    one({}, { placementConstraints: list(count, () => ({ type: 'memberOf', expression: 'attribute:a == b' })) }),
  'properties of the proxy': (count) =>
    one(
      {},
      {
        networkMode: 'awsvpc',
        proxyConfiguration: {
          type: 'APPMESH',
          containerName: 'web',
          properties: list(count, (index) => ({ name: `p${index}`, value: 'a' })),
        },
      },
    ),
  'members that nobody knows': (count) => one(Object.fromEntries(list(count, (index) => [`unknown${index}`, index]))),
  'keys that are there twice': (count) => one({}).replace('"name":', `${'"name": "a", '.repeat(count)}"name":`),
  'commas too many': (count) => one({ command: [] }).replace('"command": []', `"command": [${'"a",, '.repeat(count)}]`),
  'brackets that are not closed': (count) =>
    one({ command: [] }).replace('"command": []', `"command": [${'{ "a": [1 }, '.repeat(count)}]`),
  placeholders: (count) =>
    one({ environment: list(count, (index) => ({ name: `V${index}`, value: `\${V${index}}` })) }),
  'comments that silence': (count) =>
    each(count, () => ({ memory: 1 })).replaceAll(
      '"memory"',
      '// ecs-taskdef-disable-next-line res-memory-minimum\n      "memory"',
    ),
};
