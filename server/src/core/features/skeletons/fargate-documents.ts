import * as l10n from '@vscode/l10n';
import type { Skeleton } from './skeleton.ts';

/**
 * Whole task definitions for Fargate.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/example_task_definitions.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-efs-config.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
 */
export const FARGATE_DOCUMENTS: readonly Skeleton[] = [
  {
    name: 'fargate-web',
    title: () => l10n.t('Web service on Fargate'),
    about: () => l10n.t('A named port for a load balancer or Service Connect, a health check and logs.'),
    member: undefined,
    body: `{
  "family": "\${1:web}",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "\${2:256}",
  "memory": "\${3:512}",
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
    name: 'fargate-worker',
    title: () => l10n.t('Queue worker on Fargate'),
    about: () => l10n.t('Reads an SQS queue, has no ports, and gets two minutes to finish its work.'),
    member: undefined,
    body: `{
  "family": "\${1:worker}",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "\${2:256}",
  "memory": "\${3:512}",
  "runtimePlatform": {
    "operatingSystemFamily": "LINUX",
    "cpuArchitecture": "\${4|X86_64,ARM64|}"
  },
  "executionRoleArn": "arn:aws:iam::\${5:111122223333}:role/\${6:ecsTaskExecutionRole}",
  "taskRoleArn": "arn:aws:iam::$5:role/\${7:worker-task}",
  "containerDefinitions": [
    {
      "name": "$1",
      "image": "\${8:example/worker:1.0}",
      "essential": true,
      "environment": [
        { "name": "QUEUE_URL", "value": "https://sqs.\${9:us-east-1}.amazonaws.com/$5/\${10:jobs}" }
      ],
      "stopTimeout": 120,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/$1",
          "awslogs-region": "$9",
          "awslogs-stream-prefix": "$1"
        }
      }
    }
  ]
}`,
  },
  {
    name: 'fargate-efs',
    title: () => l10n.t('Fargate with an EFS volume'),
    about: () => l10n.t('Files that outlive the task, in an EFS file system behind an access point.'),
    member: undefined,
    body: `{
  "family": "\${1:web}",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "\${2:256}",
  "memory": "\${3:512}",
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
          "name": "http",
          "containerPort": \${9:8080},
          "protocol": "tcp"
        }
      ],
      "mountPoints": [
        {
          "sourceVolume": "\${10:data}",
          "containerPath": "\${11:/data}",
          "readOnly": \${12|false,true|}
        }
      ],
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/$1",
          "awslogs-region": "\${13:us-east-1}",
          "awslogs-stream-prefix": "$1"
        }
      }
    }
  ],
  "volumes": [
    {
      "name": "$10",
      "efsVolumeConfiguration": {
        "fileSystemId": "\${14:fs-0123456789abcdef0}",
        "transitEncryption": "ENABLED",
        "authorizationConfig": {
          "accessPointId": "\${15:fsap-0123456789abcdef0}",
          "iam": "ENABLED"
        }
      }
    }
  ]
}`,
  },
  {
    name: 'fargate-windows',
    title: () => l10n.t('Windows on Fargate'),
    about: () => l10n.t('Windows Server 2022 with a port, a health check in PowerShell and logs.'),
    member: undefined,
    body: `{
  "family": "\${1:web}",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "\${2:1024}",
  "memory": "\${3:4096}",
  "runtimePlatform": {
    "operatingSystemFamily": "\${4|WINDOWS_SERVER_2022_CORE,WINDOWS_SERVER_2022_FULL,WINDOWS_SERVER_2019_CORE,WINDOWS_SERVER_2019_FULL|}",
    "cpuArchitecture": "X86_64"
  },
  "executionRoleArn": "arn:aws:iam::\${5:111122223333}:role/\${6:ecsTaskExecutionRole}",
  "taskRoleArn": "arn:aws:iam::$5:role/\${7:web-task}",
  "containerDefinitions": [
    {
      "name": "$1",
      "image": "\${8:example/web:1.0-windowsservercore-ltsc2022}",
      "essential": true,
      "portMappings": [
        {
          "containerPort": \${9:8080},
          "protocol": "tcp"
        }
      ],
      "healthCheck": {
        "command": [
          "CMD",
          "powershell",
          "-Command",
          "try { Invoke-WebRequest -UseBasicParsing http://localhost:$9\${10:/health} } catch { exit 1 }"
        ],
        "interval": 30,
        "timeout": 10,
        "retries": 3,
        "startPeriod": 120
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
];
