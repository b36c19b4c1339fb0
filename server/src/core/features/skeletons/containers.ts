import * as l10n from '@vscode/l10n';
import { ADOT_COLLECTOR, CLOUDWATCH_AGENT, FLUENT_BIT, XRAY_DAEMON } from './images.ts';
import type { Skeleton } from './skeleton.ts';

const member = 'RegisterTaskDefinitionRequest.containerDefinitions';

/**
 * Containers of one's own, and those that AWS gives to stand beside them. What they reserve fits instances, too.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html,
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon-ecs.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/trace-data-containerdefinitions.html,
 * https://github.com/aws-observability/aws-otel-collector/tree/main/config/ecs,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/deploy_servicelens_CloudWatch_agent_deploy_ECS.html,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Generation_CloudWatch_Agent.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html
 */
export const CONTAINERS: readonly Skeleton[] = [
  {
    name: 'container-application',
    title: () => l10n.t('Application container'),
    about: () => l10n.t('A container with a port, a health check and logs in CloudWatch.'),
    member,
    body: `{
  "name": "\${1:web}",
  "image": "\${2:example/web:1.0}",
  "essential": true,
  "memoryReservation": \${3:256},
  "portMappings": [
    {
      "name": "\${4:http}",
      "containerPort": \${5:8080},
      "protocol": "tcp"
    }
  ],
  "healthCheck": {
    "command": ["CMD-SHELL", "curl -f http://localhost:$5\${6:/health} || exit 1"],
    "interval": 10,
    "timeout": 5,
    "retries": 3,
    "startPeriod": 30
  },
  "logConfiguration": {
    "logDriver": "awslogs",
    "options": {
      "awslogs-group": "/ecs/$1",
      "awslogs-region": "\${7:us-east-1}",
      "awslogs-stream-prefix": "$1"
    }
  }
}`,
  },
  {
    name: 'container-firelens',
    title: () => l10n.t('FireLens log router'),
    about: () => l10n.t('Fluent Bit, to which containers with log driver `awsfirelens` send their logs.'),
    member,
    body: `{
  "name": "\${1:log-router}",
  "image": "${FLUENT_BIT}",
  "essential": true,
  "cpu": 64,
  "memoryReservation": 64,
  "user": "0",
  "firelensConfiguration": {
    "type": "fluentbit",
    "options": { "enable-ecs-log-metadata": "true" }
  },
  "logConfiguration": {
    "logDriver": "awslogs",
    "options": {
      "awslogs-group": "\${2:/ecs/web}",
      "awslogs-region": "\${3:us-east-1}",
      "awslogs-stream-prefix": "$1"
    }
  }
}`,
  },
  {
    name: 'container-adot-collector',
    title: () => l10n.t('OpenTelemetry collector'),
    about: () =>
      l10n.t(
        'The ADOT collector, which takes OTLP at ports 4317 and 4318 and sends traces to X-Ray, metrics to CloudWatch.',
      ),
    member,
    body: `{
  "name": "\${1:aws-otel-collector}",
  "image": "${ADOT_COLLECTOR}",
  "essential": true,
  "cpu": 64,
  "memoryReservation": 128,
  "command": ["--config=\${2|/etc/ecs/ecs-cloudwatch-xray.yaml,/etc/ecs/ecs-cloudwatch.yaml,/etc/ecs/ecs-amp-xray.yaml,/etc/ecs/ecs-amp.yaml|}"],
  "logConfiguration": {
    "logDriver": "awslogs",
    "options": {
      "awslogs-group": "\${3:/ecs/web}",
      "awslogs-region": "\${4:us-east-1}",
      "awslogs-stream-prefix": "$1"
    }
  }
}`,
  },
  {
    name: 'container-cloudwatch-agent',
    title: () => l10n.t('CloudWatch agent'),
    about: () =>
      l10n.t('The agent takes embedded metrics, StatsD and traces, as a configuration in Parameter Store tells it.'),
    member,
    body: `{
  "name": "\${1:cloudwatch-agent}",
  "image": "${CLOUDWATCH_AGENT}",
  "essential": true,
  "cpu": 64,
  "memoryReservation": 128,
  "secrets": [
    {
      "name": "CW_CONFIG_CONTENT",
      "valueFrom": "arn:aws:ssm:\${2:us-east-1}:\${3:111122223333}:parameter/\${4:ecs-cwagent}"
    }
  ],
  "logConfiguration": {
    "logDriver": "awslogs",
    "options": {
      "awslogs-group": "\${5:/ecs/web}",
      "awslogs-region": "$2",
      "awslogs-stream-prefix": "$1"
    }
  }
}`,
  },
  {
    name: 'container-xray-daemon',
    title: () => l10n.t('X-Ray daemon'),
    about: () =>
      l10n.t(
        'The daemon for the X-Ray SDKs, which AWS only maintains since February 2026: new applications use OpenTelemetry.',
      ),
    member,
    body: `{
  "name": "\${1:xray-daemon}",
  "image": "${XRAY_DAEMON}",
  "essential": true,
  "cpu": 32,
  "memoryReservation": 64,
  "portMappings": [
    {
      "containerPort": 2000,
      "protocol": "udp"
    }
  ],
  "logConfiguration": {
    "logDriver": "awslogs",
    "options": {
      "awslogs-group": "\${2:/ecs/web}",
      "awslogs-region": "\${3:us-east-1}",
      "awslogs-stream-prefix": "$1"
    }
  }
}`,
  },
  {
    name: 'container-init',
    title: () => l10n.t('Container that runs first and ends'),
    about: () => l10n.t('Migrations and the like, for which others wait with condition `SUCCESS`.'),
    member,
    body: `{
  "name": "\${1:migrate}",
  "image": "\${2:example/web:1.0}",
  "essential": false,
  "memoryReservation": \${3:128},
  "command": ["\${4:./migrate}"],
  "logConfiguration": {
    "logDriver": "awslogs",
    "options": {
      "awslogs-group": "\${5:/ecs/web}",
      "awslogs-region": "\${6:us-east-1}",
      "awslogs-stream-prefix": "$1"
    }
  }
}`,
  },
];
