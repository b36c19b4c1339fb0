import * as l10n from '@vscode/l10n';
import type { Skeleton } from './skeleton.ts';

/**
 * Whole task definitions for instances: EC2, Managed Instances and one's own.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/example_task_definitions.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-networkmode-host.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html
 */
export const INSTANCE_DOCUMENTS: readonly Skeleton[] = [
  {
    name: 'managed-instances-web',
    title: () => l10n.t('Web service on Managed Instances'),
    about: () => l10n.t('An address of its own, on instances that AWS chooses and keeps up to date.'),
    member: undefined,
    body: `{
  "family": "\${1:web}",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "\${2:512}",
  "memory": "\${3:1024}",
  "runtimePlatform": {
    "operatingSystemFamily": "LINUX",
    "cpuArchitecture": "\${4|X86_64,ARM64|}"
  },
  "executionRoleArn": "arn:aws:iam::\${5:111122223333}:role/\${6:ecsTaskExecutionRole}",
  "taskRoleArn": "arn:aws:iam::$5:role/\${7:web-task}",
  "containerDefinitions": [
    {
      "name": "$1",
      "image": "\${8:example/web:1.0}",
      "essential": true,
      "portMappings": [
        {
          "name": "\${9:http}",
          "containerPort": \${10:8080},
          "protocol": "tcp",
          "appProtocol": "\${11|http,http2,grpc|}"
        }
      ],
      "healthCheck": {
        "command": ["CMD-SHELL", "curl -f http://localhost:$10\${12:/health} || exit 1"],
        "interval": 10,
        "timeout": 5,
        "retries": 3,
        "startPeriod": 30
      },
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/$1",
          "awslogs-region": "\${13:us-east-1}",
          "awslogs-stream-prefix": "$1"
        }
      }
    }
  ]
}`,
  },
  {
    name: 'ec2-bridge-web',
    title: () => l10n.t('Web service on EC2 with a dynamic port'),
    about: () => l10n.t('Several copies on one instance, each at a random port for the load balancer.'),
    member: undefined,
    body: `{
  "family": "\${1:web}",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "executionRoleArn": "arn:aws:iam::\${2:111122223333}:role/\${3:ecsTaskExecutionRole}",
  "taskRoleArn": "arn:aws:iam::$2:role/\${4:web-task}",
  "containerDefinitions": [
    {
      "name": "$1",
      "image": "\${5:example/web:1.0}",
      "essential": true,
      "cpu": \${6:256},
      "memory": \${7:512},
      "memoryReservation": \${8:256},
      "portMappings": [
        {
          "containerPort": \${9:8080},
          "hostPort": 0,
          "protocol": "tcp"
        }
      ],
      "healthCheck": {
        "command": ["CMD-SHELL", "curl -f http://localhost:$9\${10:/health} || exit 1"],
        "interval": 10,
        "timeout": 5,
        "retries": 3,
        "startPeriod": 30
      },
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/$1",
          "awslogs-region": "\${11:us-east-1}",
          "awslogs-stream-prefix": "$1"
        }
      }
    }
  ]
}`,
  },
  {
    name: 'ec2-host-daemon',
    title: () => l10n.t('Daemon on EC2 in host mode'),
    about: () => l10n.t('An agent on each instance, which sees the processes of the instance.'),
    member: undefined,
    body: `{
  "family": "\${1:agent}",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "host",
  "executionRoleArn": "arn:aws:iam::\${2:111122223333}:role/\${3:ecsTaskExecutionRole}",
  "taskRoleArn": "arn:aws:iam::$2:role/\${4:agent-task}",
  "containerDefinitions": [
    {
      "name": "$1",
      "image": "\${5:example/agent:1.0}",
      "essential": true,
      "cpu": \${6:64},
      "memory": \${7:256},
      "memoryReservation": \${8:128},
      "user": "\${9:1000:1000}",
      "portMappings": [
        {
          "containerPort": \${10:8125},
          "hostPort": $10,
          "protocol": "udp"
        }
      ],
      "mountPoints": [
        { "sourceVolume": "proc", "containerPath": "/host/proc", "readOnly": true },
        { "sourceVolume": "cgroup", "containerPath": "/host/sys/fs/cgroup", "readOnly": true }
      ],
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/$1",
          "awslogs-region": "\${11:us-east-1}",
          "awslogs-stream-prefix": "$1"
        }
      }
    }
  ],
  "volumes": [
    { "name": "proc", "host": { "sourcePath": "/proc" } },
    { "name": "cgroup", "host": { "sourcePath": "/sys/fs/cgroup" } }
  ]
}`,
  },
  {
    name: 'external-service',
    title: () => l10n.t('Service on instances of your own (ECS Anywhere)'),
    about: () => l10n.t('On a machine outside of AWS, at a port of the machine, with logs in CloudWatch.'),
    member: undefined,
    body: `{
  "family": "\${1:web}",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "bridge",
  "executionRoleArn": "arn:aws:iam::\${2:111122223333}:role/\${3:ecsTaskExecutionRole}",
  "taskRoleArn": "arn:aws:iam::$2:role/\${4:web-task}",
  "containerDefinitions": [
    {
      "name": "$1",
      "image": "\${5:example/web:1.0}",
      "essential": true,
      "cpu": \${6:256},
      "memory": \${7:512},
      "portMappings": [
        {
          "containerPort": \${8:8080},
          "hostPort": $8,
          "protocol": "tcp"
        }
      ],
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/$1",
          "awslogs-region": "\${9:us-east-1}",
          "awslogs-stream-prefix": "$1"
        }
      }
    }
  ]
}`,
  },
];
