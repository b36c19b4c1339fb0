import * as l10n from '@vscode/l10n';
import type { Skeleton } from './skeleton.ts';

/**
 * Parts of a container.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef-customconfig.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-gpu-specifying.html
 */
export const CONTAINER_PARTS: readonly Skeleton[] = [
  {
    name: 'environment-variable',
    title: () => l10n.t('Environment variable'),
    about: () => l10n.t('A name and its value, which everybody can read who may see the task definition.'),
    member: 'ContainerDefinition.environment',
    body: `{
  "name": "\${1:LOG_LEVEL}",
  "value": "\${2:info}"
}`,
  },
  {
    name: 'environment-file',
    title: () => l10n.t('Environment file in S3'),
    about: () =>
      l10n.t('Variables from a file whose name ends in `.env`; the execution role must be allowed to read it.'),
    member: 'ContainerDefinition.environmentFiles',
    body: `{
  "value": "arn:aws:s3:::\${1:example-config}/\${2:web.env}",
  "type": "s3"
}`,
  },
  {
    name: 'port-plain',
    title: () => l10n.t('Port'),
    about: () => l10n.t('A port of the container, for the load balancer.'),
    member: 'ContainerDefinition.portMappings',
    body: `{
  "containerPort": \${1:8080},
  "protocol": "\${2|tcp,udp|}"
}`,
  },
  {
    name: 'port-named',
    title: () => l10n.t('Port with a name'),
    about: () =>
      l10n.t('A port that Service Connect and VPC Lattice find by its name, with the protocol that is spoken there.'),
    member: 'ContainerDefinition.portMappings',
    body: `{
  "name": "\${1:http}",
  "containerPort": \${2:8080},
  "protocol": "tcp",
  "appProtocol": "\${3|http,http2,grpc|}"
}`,
  },
  {
    name: 'port-dynamic',
    title: () => l10n.t('Port with a random host port'),
    about: () => l10n.t('For network mode `bridge`, in which several copies share an instance.'),
    member: 'ContainerDefinition.portMappings',
    body: `{
  "containerPort": \${1:8080},
  "hostPort": 0,
  "protocol": "\${2|tcp,udp|}"
}`,
  },
  {
    name: 'port-range',
    title: () => l10n.t('Range of ports'),
    about: () => l10n.t('Several ports at once, in network modes `awsvpc` and `bridge`.'),
    member: 'ContainerDefinition.portMappings',
    body: `{
  "containerPortRange": "\${1:5000-5010}",
  "protocol": "\${2|tcp,udp|}"
}`,
  },
  {
    name: 'mount-point',
    title: () => l10n.t('Mount point'),
    about: () => l10n.t('Puts a volume of the task into the file system of the container.'),
    member: 'ContainerDefinition.mountPoints',
    body: `{
  "sourceVolume": "\${1:data}",
  "containerPath": "\${2:/data}",
  "readOnly": \${3|false,true|}
}`,
  },
  {
    name: 'depends-start',
    title: () => l10n.t('Start after another has started'),
    about: () => l10n.t('For log routers and collectors, which are there at once.'),
    member: 'ContainerDefinition.dependsOn',
    body: `{
  "containerName": "\${1:log-router}",
  "condition": "START"
}`,
  },
  {
    name: 'depends-healthy',
    title: () => l10n.t('Start when another is healthy'),
    about: () => l10n.t('Waits until the health check of the other container passes.'),
    member: 'ContainerDefinition.dependsOn',
    body: `{
  "containerName": "\${1:db}",
  "condition": "HEALTHY"
}`,
  },
  {
    name: 'depends-complete',
    title: () => l10n.t('Start when another has ended'),
    about: () =>
      l10n.t('`SUCCESS` wants exit code 0, `COMPLETE` takes any; the other container must not be essential.'),
    member: 'ContainerDefinition.dependsOn',
    body: `{
  "containerName": "\${1:migrate}",
  "condition": "\${2|COMPLETE,SUCCESS|}"
}`,
  },
  {
    name: 'ulimit-nofile',
    title: () => l10n.t('Limit of open files'),
    about: () => l10n.t('How many files and sockets the container may have open.'),
    member: 'ContainerDefinition.ulimits',
    body: `{
  "name": "nofile",
  "softLimit": \${1:65536},
  "hardLimit": \${2:65536}
}`,
  },
  {
    name: 'restart-policy',
    title: () => l10n.t('Restart policy'),
    about: () =>
      l10n.t('ECS restarts the container alone, not the task, unless it ended with one of the ignored exit codes.'),
    member: 'ContainerDefinition.restartPolicy',
    body: `{
  "enabled": true,
  "ignoredExitCodes": [\${1:0}],
  "restartAttemptPeriod": \${2:300}
}`,
  },
  {
    name: 'linux-init-process',
    title: () => l10n.t('Init process'),
    about: () => l10n.t('Passes signals on and clears processes that have ended, as ECS Exec needs it.'),
    member: 'ContainerDefinition.linuxParameters',
    body: `{
  "initProcessEnabled": true
}`,
  },
  {
    name: 'linux-tmpfs',
    title: () => l10n.t('File system in memory'),
    about: () => l10n.t('Fast and gone with the container; its size, in MiB, counts as memory.'),
    member: 'LinuxParameters.tmpfs',
    body: `{
  "containerPath": "\${1:/tmp}",
  "size": \${2:64},
  "mountOptions": ["noexec", "nosuid"]
}`,
  },
  {
    name: 'gpu',
    title: () => l10n.t('GPU'),
    about: () => l10n.t('Whole GPUs of the instance, which no other container gets.'),
    member: 'ContainerDefinition.resourceRequirements',
    body: `{
  "type": "GPU",
  "value": "\${1:1}"
}`,
  },
  {
    name: 'firelens',
    title: () => l10n.t('Log router with Fluent Bit'),
    about: () =>
      l10n.t('Makes the container the log router; ECS writes its configuration from the log options of the others.'),
    member: 'ContainerDefinition.firelensConfiguration',
    body: `{
  "type": "fluentbit",
  "options": { "enable-ecs-log-metadata": "true" }
}`,
  },
  {
    name: 'firelens-file',
    title: () => l10n.t('Log router with a configuration file'),
    about: () => l10n.t('Adds a file of the image to the configuration that ECS writes.'),
    member: 'ContainerDefinition.firelensConfiguration',
    body: `{
  "type": "fluentbit",
  "options": {
    "enable-ecs-log-metadata": "true",
    "config-file-type": "file",
    "config-file-value": "\${1:/fluent-bit/configs/parse-json.conf}"
  }
}`,
  },
];
