import * as l10n from '@vscode/l10n';
import { ADOT_COLLECTOR, FLUENT_BIT } from './images.ts';
import type { Skeleton } from './skeleton.ts';

/**
 * Whole task definitions for Fargate in which a container of AWS stands beside one's own.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/trace-data-containerdefinitions.html,
 * https://github.com/aws-observability/aws-otel-collector/blob/main/config/ecs/ecs-cloudwatch-xray.yaml
 */
export const SIDECAR_DOCUMENTS: readonly Skeleton[] = [
  {
    name: 'fargate-firelens',
    title: () => l10n.t('Fargate with FireLens'),
    about: () => l10n.t('Fluent Bit in a second container sends the logs to CloudWatch or elsewhere.'),
    member: undefined,
    body: `{
  "family": "\${1:web}",
  "requiresCompatibilities": ["FARGATE"],
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
      "cpu": 384,
      "portMappings": [
        {
          "name": "http",
          "containerPort": \${9:8080},
          "protocol": "tcp"
        }
      ],
      "dependsOn": [{ "containerName": "log-router", "condition": "START" }],
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": {
          "Name": "cloudwatch_logs",
          "region": "\${10:us-east-1}",
          "log_group_name": "/ecs/$1",
          "log_stream_prefix": "$1/"
        }
      }
    },
    {
      "name": "log-router",
      "image": "${FLUENT_BIT}",
      "essential": true,
      "cpu": 128,
      "memoryReservation": 64,
      "user": "0",
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": { "enable-ecs-log-metadata": "true" }
      },
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/$1",
          "awslogs-region": "$10",
          "awslogs-stream-prefix": "log-router"
        }
      }
    }
  ]
}`,
  },
  {
    name: 'fargate-open-telemetry',
    title: () => l10n.t('Fargate with OpenTelemetry'),
    about: () => l10n.t('A collector in a second container sends traces to X-Ray, metrics to CloudWatch.'),
    member: undefined,
    body: `{
  "family": "\${1:web}",
  "requiresCompatibilities": ["FARGATE"],
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
      "cpu": 384,
      "portMappings": [
        {
          "name": "http",
          "containerPort": \${9:8080},
          "protocol": "tcp"
        }
      ],
      "environment": [
        { "name": "OTEL_SERVICE_NAME", "value": "$1" },
        { "name": "OTEL_EXPORTER_OTLP_PROTOCOL", "value": "grpc" },
        { "name": "OTEL_EXPORTER_OTLP_ENDPOINT", "value": "http://localhost:4317" }
      ],
      "dependsOn": [{ "containerName": "aws-otel-collector", "condition": "START" }],
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/$1",
          "awslogs-region": "\${10:us-east-1}",
          "awslogs-stream-prefix": "$1"
        }
      }
    },
    {
      "name": "aws-otel-collector",
      "image": "${ADOT_COLLECTOR}",
      "essential": true,
      "cpu": 128,
      "memoryReservation": 128,
      "command": ["--config=/etc/ecs/ecs-cloudwatch-xray.yaml"],
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/$1",
          "awslogs-region": "$10",
          "awslogs-stream-prefix": "aws-otel-collector"
        }
      }
    }
  ]
}`,
  },
];
