import { Random } from '../support/random.ts';

/**
 * A task definition like those of people, of a given size: up to ten containers, as many as AWS takes, with what fills real
 * ones. The same size gives the same text.
 * @param bytes about so long is the text, from 2048 on
 */
export function generate(bytes: number): string {
  const random = new Random(bytes);
  const count = Math.max(1, Math.min(10, Math.floor(bytes / 1500)));
  const names = Array.from(
    { length: count },
    (_, index) => `${random.pick(['web', 'api', 'worker', 'proxy'])}-${index}`,
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

type Container = ReturnType<typeof container>;

function container(name: string, index: number, first: string, random: Random) {
  return {
    name,
    image: `111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/${name}:1.${random.below(30)}.${random.below(9)}`,
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
      name: `${random.pick(['DB', 'CACHE', 'QUEUE', 'FEATURE', 'PUBLIC'])}_SETTING_${index}`,
      value: `https://service-${random.below(1000)}.internal.example.com:${1000 + random.below(9000)}/${'x'.repeat(random.below(40))}`,
    };
    // What it takes in the text: its members on lines of their own, ten blanks deep, in brackets.
    left -= variable.name.length + variable.value.length + 65;
    if (left < 0) return;
    containers[index % containers.length]?.environment.push(variable);
  }
}
