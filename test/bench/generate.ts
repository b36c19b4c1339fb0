/**
 * A task definition like those of people, of a given size: ten containers, as many as AWS takes, with what fills real
 * ones. The same size gives the same text.
 * @param bytes the text is so long or a few bytes shorter, from 2048 on
 */
export function generate(bytes: number): string {
  const random = numbers(bytes);
  const count = Math.max(1, Math.min(10, Math.floor(bytes / 1500)));
  const names = Array.from(
    { length: count },
    (_, index) => `${pick(['web', 'api', 'worker', 'proxy'], random)}-${index}`,
  );
  const containers = names.map((name, index) => container(name, index, names[0] ?? name, random));
  const task = {
    family: 'bench',
    taskRoleArn: 'arn:aws:iam::111122223333:role/bench-task',
    executionRoleArn: 'arn:aws:iam::111122223333:role/bench-execution',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '4096',
    memory: '8192',
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    containerDefinitions: containers,
    volumes: [{ name: 'data' }, { name: 'cache' }],
    tags: [{ key: 'team', value: 'bench' }],
  };
  const size = () => JSON.stringify(task, null, 2).length + 1;
  fill(containers, bytes - size(), random);
  return `${JSON.stringify(task, null, 2)}\n`;
}

type Random = (below: number) => number;
type Container = ReturnType<typeof container>;

function container(name: string, index: number, first: string, random: Random) {
  return {
    name,
    image: `111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/${name}:1.${random(30)}.${random(9)}`,
    essential: index === 0,
    cpu: 256,
    memoryReservation: 256,
    // The host port of the first container is a mistake with a fix.
    portMappings: [{ containerPort: 8000 + index, ...(index === 0 && { hostPort: 80 }), protocol: 'tcp' }],
    environment: [{ name: 'NODE_ENV', value: 'production' }],
    secrets: [
      { name: 'PASSWORD', valueFrom: `arn:aws:ssm:eu-west-1:111122223333:parameter/${name}/password` },
      { name: 'TOKEN', valueFrom: `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}-AbCdEf` },
    ],
    mountPoints: [{ sourceVolume: index % 2 ? 'data' : 'cache', containerPath: '/var/lib/state', readOnly: false }],
    ...(index > 0 && { dependsOn: [{ containerName: first, condition: 'START' }] }),
    healthCheck: {
      command: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'],
      interval: 30,
      timeout: 5,
      retries: 3,
    },
    logConfiguration: {
      logDriver: 'awslogs',
      options: { 'awslogs-group': `/ecs/${name}`, 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': name },
    },
  };
}

/** Spreads variables over the containers until so many bytes are used up. */
function fill(containers: readonly Container[], bytes: number, random: Random): void {
  let left = bytes;
  for (let index = 0; ; index++) {
    const variable = {
      name: `${pick(['DB', 'CACHE', 'QUEUE', 'FEATURE', 'PUBLIC'], random)}_SETTING_${index}`,
      value: `https://service-${random(1000)}.internal.example.com:${1000 + random(9000)}/${'x'.repeat(random(40))}`,
    };
    // What it takes in the text: its members on lines of their own, ten blanks deep, in brackets.
    left -= variable.name.length + variable.value.length + 65;
    if (left < 0) return;
    containers[index % containers.length]?.environment.push(variable);
  }
}

function pick<T>(from: readonly [T, ...T[]], random: Random): T {
  return from[random(from.length)] ?? from[0];
}

/** Numbers that look random and are the same in each run. */
function numbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}
