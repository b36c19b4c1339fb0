/** More than an instance has, and more than a container can have. */
const SINGLES = Array.from({ length: 96 }, (_, index) => `{ "containerPort": ${7000 + index} }`);
const RANGES = Array.from(
  { length: 101 },
  (_, index) => `{ "containerPortRange": "${index * 9 + 100}-${index * 9 + 104}" }`,
);

/**
 * A document for each rule that another one silences: both would speak, of one mistake, and the root cause alone does.
 * What else is said of the document is of no interest.
 */
export const ROOT_CAUSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'container-image-latest': {
    'sec-image-digest': '[{ "name": "${N}", "image": "b" }]',
  },
  'container-link-cycle': {
    'container-volumes-from-cycle':
      '{ "containerDefinitions": [{ "name": "a", "links": ["b"] }, { "name": "b", "links": ["a"], "volumesFrom": [{ "sourceContainer": "a" }] }] }',
  },
  'container-name-required': {
    'container-image-required': '{ "family": "a", "containerDefinitions": [{}] }',
    'res-memory-required': '{ "family": "a", "containerDefinitions": [{}] }',
  },
  'container-start-timeout-ec2': {
    'container-start-timeout-unused':
      '{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "web", "startTimeout": 600}] }',
  },
  'depends-cycle': {
    'container-volumes-from-cycle':
      '{ "containerDefinitions": [{ "name": "a", "dependsOn": [{ "containerName": "b" }] }, { "name": "b", "links": ["a"], "dependsOn": [{ "containerName": "a" }] }] }',
  },
  'depends-self': {
    'depends-cycle': '{ "containerDefinitions": [{ "name": "a", "dependsOn": [{ "containerName": "a" }] }] }',
  },
  'doc-null-value': {
    'doc-object-expected': '[{ "name": "web", "image": "nginx:1.27", "environment": [null] }]',
    'doc-string-expected': '{ "containerDefinitions": [{ "command": [null] }] }',
    'doc-number-expected':
      '{ "containerDefinitions": [{ "restartPolicy": { "enabled": true, "ignoredExitCodes": [null] } }] }',
  },
  'doc-output-only-property': {
    'doc-unknown-property': '{ "tags": [], "revision": 7}',
  },
  'doc-whole-task-in-container-file': {
    'doc-unknown-property': '[{ "links": [], "containerDefinitions": [] }]',
    'container-name-required': '[{ "containerDefinitions": [{}] }]',
    'container-image-required': '[{ "containerDefinitions": [{ "name": "web" }] }]',
  },
  'env-empty-object': {
    'doc-array-expected': '{ "containerDefinitions": [{ "environment": {} }] }',
  },
  'env-secret-has-value': {
    'doc-unknown-property': '{ "containerDefinitions": [{ "secrets": [{ "value": "${A}" }] }] }',
    'doc-required-member': '{ "containerDefinitions": [{ "secrets": [{ "value": "${A}" }] }] }',
  },
  'env-value-from': {
    'doc-unknown-property': '{ "containerDefinitions": [{ "environment": [{ "valueFrom": "/a" }] }] }',
  },
  'envfile-windows': {
    'envfile-arn':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" }, "containerDefinitions": [{ "environmentFiles": [{ "value": "s3://example-config/portal.env" }] }] }',
    'envfile-extension':
      '{ "containerDefinitions": [{ "environmentFiles": [{ "value": "arn:aws:s3:::config/env" }] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'fargate-capability-add': {
    'sec-dangerous-capability':
      '{ "containerDefinitions": [{ "linuxParameters": { "capabilities": { "add": ["ALL"] } } }], "requiresCompatibilities": ["EC2", "FARGATE"] }',
  },
  'fargate-cpu-memory-combination': {
    'res-task-cpu-looks-like-vcpu': '{ "requiresCompatibilities": ["FARGATE"], "cpu": "2", "memory": "2048" }',
    'res-container-cpu-sum':
      '{ "requiresCompatibilities": ["FARGATE"], "cpu": "2", "memory": "4", "containerDefinitions": [{ "cpu": 512}] }',
    'res-container-memory-exceeds-task':
      '{ "requiresCompatibilities": ["FARGATE"], "cpu": "2", "memory": "4", "containerDefinitions": [{ "memory": 1024}] }',
    'res-reservation-exceeds-task':
      '{ "requiresCompatibilities": ["FARGATE"], "cpu": "2", "memory": "4", "containerDefinitions": [{ "memoryReservation": 512}] }',
    'res-reservation-sum':
      '{ "requiresCompatibilities": ["FARGATE"], "cpu": "2", "memory": "4", "containerDefinitions": [{ "memoryReservation": 512}] }',
    'res-memory-sum':
      '{ "requiresCompatibilities": ["FARGATE"], "cpu": "2", "memory": "4", "containerDefinitions": [{ "memory": 1024}] }',
  },
  'fargate-docker-volume': {
    'volume-docker-autoprovision':
      '{ "volumes": [{ "dockerVolumeConfiguration": { "autoprovision": true} }], "requiresCompatibilities": ["FARGATE"] }',
    'volume-docker-windows-driver':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "volumes": [{ "dockerVolumeConfiguration": { "driver": "rexray" } }], "requiresCompatibilities": ["FARGATE"] }',
  },
  'fargate-execution-role-awslogs': {
    'fargate-execution-role-ecr':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1", "logConfiguration": { "logDriver": "awslogs" } }] }',
    'mi-execution-role':
      '{ "requiresCompatibilities": ["FARGATE", "MANAGED_INSTANCES"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs" } }] }',
    'external-execution-role':
      '{ "requiresCompatibilities": ["FARGATE", "EXTERNAL"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs" } }] }',
    'volume-fsx-execution-role':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs" } }], "volumes": [{ "fsxWindowsFileServerVolumeConfiguration": { "authorizationConfig": {} } }] }',
  },
  'fargate-execution-role-ecr': {
    'mi-execution-role':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES", "FARGATE"], "containerDefinitions": [{ "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1" }] }',
    'external-execution-role':
      '{ "requiresCompatibilities": ["FARGATE", "EXTERNAL"], "containerDefinitions": [{ "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1" }] }',
    'volume-fsx-execution-role':
      '{ "requiresCompatibilities": ["EC2", "FARGATE"], "volumes": [{ "name": "a", "fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "rootDirectory": "/", "authorizationConfig": { "credentialsParameter": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-Q7x2Lp", "domain": "a" } } }], "containerDefinitions": [{ "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1" }] }',
  },
  'fargate-fsx-volume': {
    'volume-fsx-platform':
      '{ "volumes": [{ "fsxWindowsFileServerVolumeConfiguration": {} }], "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "LINUX" } }',
    'volume-fsx-execution-role':
      '{ "volumes": [{ "fsxWindowsFileServerVolumeConfiguration": { "authorizationConfig": {} } }], "requiresCompatibilities": ["FARGATE"] }',
  },
  'fargate-host-source-path': {
    'volume-source-path-relative':
      '{ "volumes": [{ "host": { "sourcePath": "data" } }], "requiresCompatibilities": ["FARGATE"] }',
    'sec-docker-socket':
      '{ "volumes": [{ "name": "a", "host": { "sourcePath": "/" } }], "containerDefinitions": [{ "mountPoints": [{ "sourceVolume": "a" }] }], "requiresCompatibilities": ["FARGATE"] }',
    'volume-mi-source-path':
      '{ "requiresCompatibilities": ["FARGATE", "MANAGED_INSTANCES"], "volumes": [{ "name": "a", "host": { "sourcePath": "/etc" } }], "containerDefinitions": [{ "mountPoints": [{ "sourceVolume": "a" }] }] }',
  },
  'fargate-ipc-mode': {
    'sec-ipc-mode-host': '{ "ipcMode": "host", "requiresCompatibilities": ["FARGATE"] }',
    'windows-pid-ipc':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "ipcMode": "none", "requiresCompatibilities": ["FARGATE"] }',
    'mi-ipc-mode': '{ "requiresCompatibilities": ["FARGATE", "MANAGED_INSTANCES"], "ipcMode": "task" }',
  },
  'fargate-log-driver': {
    'mi-log-driver':
      '{ "requiresCompatibilities": ["FARGATE", "MANAGED_INSTANCES"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "gelf" } }] }',
    'log-windows-driver':
      '{ "requiresCompatibilities": ["EC2", "FARGATE"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "gelf" } }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'fargate-os-family': {
    'windows-os-family-eol':
      '{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2016_FULL" } }',
  },
  'fargate-pid-mode': {
    'sec-pid-mode-host': '{ "requiresCompatibilities": ["FARGATE"], "pidMode": "host" }',
    'windows-pid-ipc':
      '{ "requiresCompatibilities": ["FARGATE"], "pidMode": "host", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'fargate-placement-constraints': {
    'task-placement-type':
      '{ "requiresCompatibilities": ["FARGATE"], "placementConstraints": [{ "type": "distinctInstance" }] }',
    'task-placement-expression':
      '{ "requiresCompatibilities": ["FARGATE"], "placementConstraints": [{ "type": "memberOf" }] }',
    'task-placement-max':
      '{ "placementConstraints": [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}], "requiresCompatibilities": ["FARGATE"] }',
  },
  'fargate-privileged': {
    'sec-privileged': '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "privileged": true}] }',
  },
  'fargate-start-timeout': {
    'container-start-timeout-unused':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "startTimeout": 1}] }',
  },
  'fargate-swap': {
    'linux-swappiness-range':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "linuxParameters": { "maxSwap": 64, "swappiness": 200} }] }',
    'linux-swappiness-needs-max-swap':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "linuxParameters": { "swappiness": 10} }] }',
  },
  'fargate-unsupported-parameter': {
    'mi-unsupported-parameter':
      '{ "requiresCompatibilities": ["FARGATE", "MANAGED_INSTANCES"], "networkMode": "${MODE}", "containerDefinitions": [{ "links": ["gone"] }] }',
    'windows-unsupported-parameter':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "${MODE}", "containerDefinitions": [{ "links": ["gone"] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'container-dns-search-domain':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "dnsSearchDomains": ["a_b"] }] }',
    'container-security-option':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "dockerSecurityOptions": ["other"] }] }',
    'container-credential-spec-twice':
      '{ "containerDefinitions": [{ "credentialSpecs": ["credentialspec:arn:aws:s3:::specs/web.json"], "dockerSecurityOptions": ["credentialspec:file://web.json"] }], "requiresCompatibilities": ["FARGATE"] }',
    'container-link-unknown':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "${MODE}", "containerDefinitions": [{ "name": "web", "links": ["gone"] }] }',
    'container-link-cycle':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "${MODE}", "containerDefinitions": [{ "name": "a", "links": ["b"] }, { "name": "b", "links": ["a"] }] }',
    'container-link-format':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "${MODE}", "containerDefinitions": [{ "links": ["a b"] }] }',
    'container-extra-hosts-ip':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "${MODE}", "containerDefinitions": [{ "extraHosts": [{ "hostname": "a", "ipAddress": "b" }] }] }',
  },
  'firelens-s3-fargate': {
    'firelens-s3-arn':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "firelensConfiguration": { "options": { "config-file-type": "s3", "config-file-value": "k.conf" } } }] }',
    'firelens-config-file':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "firelensConfiguration": { "options": { "config-file-type": "s3" } } }] }',
  },
  'firelens-windows': {
    'log-windows-driver':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "logConfiguration": { "logDriver": "awsfirelens" } }] }',
    'firelens-missing-router':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "logConfiguration": { "logDriver": "awsfirelens" } }] }',
    'firelens-unused-router':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "firelensConfiguration": {} }] }',
  },
  'gpu-fargate': {
    'gpu-windows':
      '{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "resourceRequirements": [{ "type": "GPU" }] }] }',
    'gpu-value':
      '{ "containerDefinitions": [{ "resourceRequirements": [{ "type": "GPU", "value": "0.3" }] }], "requiresCompatibilities": ["FARGATE"] }',
    'gpu-value-missing':
      '{ "containerDefinitions": [{ "resourceRequirements": [{ "type": "GPU" }] }], "requiresCompatibilities": ["FARGATE"] }',
    'gpu-duplicate-type':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "resourceRequirements": [{ "type": "GPU" }, { "type": "GPU" }] }] }',
    'gpu-sharing-xor-value':
      '{ "containerDefinitions": [{ "resourceRequirements": [{ "type": "GPU", "value": "1", "sharingStrategy": {} }] }], "requiresCompatibilities": ["FARGATE"] }',
    'gpu-sharing-mixed':
      '{ "containerDefinitions": [{ "resourceRequirements": [{ "type": "GPU", "sharingStrategy": {} }] }, { "resourceRequirements": [{ "type": "GPU", "value": "1" }] }], "requiresCompatibilities": ["FARGATE"] }',
  },
  'gpu-value-missing': {
    'doc-null-value': '{ "containerDefinitions": [{ "resourceRequirements": [{ "type": "GPU", "value": null}] }] }',
  },
  'gpu-windows': {
    'gpu-value-missing':
      '{ "containerDefinitions": [{ "resourceRequirements": [{ "type": "GPU" }] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'health-quoted-array': {
    'health-command-prefix': '{ "containerDefinitions": [{ "healthCheck": { "command": ["CMD-SHELL, a"] } }] }',
  },
  'external-execution-role': {
    'volume-fsx-execution-role':
      '{ "requiresCompatibilities": ["EXTERNAL"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs" } }], "volumes": [{ "fsxWindowsFileServerVolumeConfiguration": { "authorizationConfig": {} } }] }',
  },
  'external-no-load-balancer': {
    'sc-network-mode':
      '{ "requiresCompatibilities": ["EXTERNAL"], "containerDefinitions": [{ "portMappings": [{ "name": "port-80" }] }], "networkMode": "host" }',
  },
  'mi-execution-role': {
    'external-execution-role':
      '{ "requiresCompatibilities": ["EXTERNAL", "MANAGED_INSTANCES"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs" } }] }',
    'volume-fsx-execution-role':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs" } }], "volumes": [{ "fsxWindowsFileServerVolumeConfiguration": { "authorizationConfig": {} } }] }',
  },
  'mi-unsupported-parameter': {
    'linux-swappiness-needs-max-swap':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "containerDefinitions": [{ "linuxParameters": { "swappiness": 10} }] }',
  },
  'linux-capability-name': {
    'fargate-capability-add':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "linuxParameters": { "capabilities": { "add": ["bpf"] } } }] }',
  },
  'linux-init-process': {
    'exec-init-process': '{ "containerDefinitions": [{ "interactive": true}] }',
  },
  'log-awslogs-required-options': {
    'fargate-awslogs-stream-prefix':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs" } }] }',
  },
  'log-max-buffer-without-non-blocking': {
    'log-blocking-mode':
      '{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs", "options": { "mode": "blocking", "max-buffer-size": "25m" } } }] }',
  },
  'network-disable-networking-awsvpc': {
    'mi-unsupported-parameter':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "containerDefinitions": [{ "disableNetworking": true}], "networkMode": "awsvpc" }',
    'windows-unsupported-parameter':
      '{ "containerDefinitions": [{ "disableNetworking": true}], "networkMode": "awsvpc", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'network-dns-servers-awsvpc': {
    'mi-unsupported-parameter':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "containerDefinitions": [{ "dnsServers": ["10.0.0.2"] }], "networkMode": "awsvpc" }',
    'windows-unsupported-parameter':
      '{ "containerDefinitions": [{ "dnsServers": ["10.0.0.2"] }], "networkMode": "awsvpc", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'network-external-awsvpc': {
    'launch-type-conflict': '{ "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE", "EXTERNAL"] }',
    'network-awsvpc-host-port-mismatch':
      '{ "networkMode": "awsvpc", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 8080}] }], "requiresCompatibilities": ["EXTERNAL"] }',
    'network-awsvpc-host-port-zero':
      '{ "requiresCompatibilities": ["EXTERNAL"], "networkMode": "awsvpc", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 0}] }] }',
    'network-hostname-awsvpc':
      '{ "requiresCompatibilities": ["EXTERNAL"], "networkMode": "awsvpc", "containerDefinitions": [{ "hostname": "a" }] }',
    'network-extra-hosts-awsvpc':
      '{ "containerDefinitions": [{ "extraHosts": [{}] }], "networkMode": "awsvpc", "requiresCompatibilities": ["EXTERNAL"] }',
    'network-dns-servers-awsvpc':
      '{ "requiresCompatibilities": ["EXTERNAL"], "containerDefinitions": [{ "dnsServers": ["10.0.0.2"] }], "networkMode": "awsvpc" }',
    'network-disable-networking-awsvpc':
      '{ "requiresCompatibilities": ["EXTERNAL"], "networkMode": "awsvpc", "containerDefinitions": [{ "disableNetworking": true}] }',
    'network-links-mode':
      '{ "requiresCompatibilities": ["EXTERNAL"], "networkMode": "awsvpc", "containerDefinitions": [{ "links": ["db"] }] }',
  },
  'network-extra-hosts-awsvpc': {
    'container-extra-hosts-ip':
      '{ "networkMode": "awsvpc", "containerDefinitions": [{ "extraHosts": [{ "ipAddress": "db" }] }] }',
    'windows-unsupported-parameter':
      '{ "containerDefinitions": [{ "extraHosts": [{}] }], "networkMode": "awsvpc", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'network-fargate-requires-awsvpc': {
    'network-mi-mode': '{ "requiresCompatibilities": ["MANAGED_INSTANCES", "FARGATE"], "networkMode": "bridge" }',
    'network-windows-mode':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "requiresCompatibilities": ["FARGATE"], "networkMode": "host" }',
    'network-links-mode':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "host", "containerDefinitions": [{ "links": ["db"] }] }',
    'network-none-port-mappings':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "none", "containerDefinitions": [{ "portMappings": [{}] }] }',
    'network-host-host-port-mismatch':
      '{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 8080}] }], "requiresCompatibilities": ["FARGATE"] }',
    'network-host-dynamic-port':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 0}] }] }',
    'network-host-port-omitted':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 80}] }], "networkMode": "host", "requiresCompatibilities": ["FARGATE"] }',
    'network-host-single-task':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80}] }] }',
    'network-extra-hosts-host-mode':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "host", "containerDefinitions": [{ "extraHosts": [{}] }] }',
    'network-disable-networking-ports':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "bridge", "containerDefinitions": [{ "links": ["db"], "disableNetworking": true}] }',
    'network-fault-injection-mode':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "none", "enableFaultInjection": true}',
    'port-range-mode':
      '{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "8000-8010" }] }], "requiresCompatibilities": ["FARGATE"] }',
    'port-app-protocol-mode':
      '{ "containerDefinitions": [{ "portMappings": [{ "appProtocol": "http" }] }], "networkMode": "host", "requiresCompatibilities": ["FARGATE"] }',
    'port-host-port-ephemeral':
      '{ "networkMode": "bridge", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 40000}] }], "requiresCompatibilities": ["EC2", "FARGATE"] }',
    'port-reserved-host-port':
      '{ "networkMode": "bridge", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 51678}] }], "requiresCompatibilities": ["EC2", "FARGATE"] }',
    'port-reserved-host-port-windows':
      '{ "networkMode": "bridge", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 51678}] }], "requiresCompatibilities": ["EC2", "FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'port-reserved-count': `{ "networkMode": "host", "requiresCompatibilities": ["EC2", "FARGATE"], "containerDefinitions": [{ "portMappings": [${SINGLES}] }] }`,
    'port-duplicate-host-port':
      '{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80}, { "containerPort": 80}] }], "requiresCompatibilities": ["FARGATE"] }',
    'port-duplicate-container-port':
      '{ "networkMode": "bridge", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80}, { "containerPort": 80}] }], "requiresCompatibilities": ["FARGATE"] }',
    'sc-named-port':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "portMappings": [{ "containerPort": 3150}] }] }',
    'sc-udp':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "dns", "protocol": "udp" }] }], "requiresCompatibilities": ["FARGATE"] }',
    'sc-network-mode':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "web" }] }], "networkMode": "host", "requiresCompatibilities": ["FARGATE"] }',
    'sc-hostname':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "web" }], "hostname": "app" }], "networkMode": "bridge", "requiresCompatibilities": ["FARGATE"] }',
    'sc-links':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "web" }], "links": ["db"] }], "networkMode": "bridge", "requiresCompatibilities": ["FARGATE"] }',
    'sc-windows':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "portMappings": [{ "name": "api", "appProtocol": "http" }] }], "requiresCompatibilities": ["FARGATE"] }',
    'sc-app-protocol-immutable':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "web", "appProtocol": "http" }] }], "requiresCompatibilities": ["FARGATE"] }',
    'sc-reserved-port-range':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "web" }] }], "networkMode": "bridge", "requiresCompatibilities": ["FARGATE"] }',
    'proxy-network-mode':
      '{ "networkMode": "bridge", "proxyConfiguration": { "properties": [] }, "requiresCompatibilities": ["FARGATE"] }',
    'linux-sysctl-net-host':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "host", "containerDefinitions": [{ "systemControls": [{ "namespace": "net.core.somaxconn" }] }] }',
    'sec-host-network-mode': '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "host" }',
    'sec-host-network-root-user':
      '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "host", "containerDefinitions": [{}] }',
    'launch-type-conflict': '{ "requiresCompatibilities": ["FARGATE", "EXTERNAL"] }',
  },
  'network-fault-injection-mode': {
    'network-fault-injection-pid-mode': '{ "enableFaultInjection": true}',
  },
  'network-hostname-awsvpc': {
    'mi-unsupported-parameter':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "containerDefinitions": [{ "hostname": "web" }], "networkMode": "awsvpc" }',
  },
  'network-links-mode': {
    'container-link-format': '{ "containerDefinitions": [{ "links": ["nobody:a:b"] }], "networkMode": "awsvpc" }',
    'container-link-unknown': '{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "b", "links": ["a"] }] }',
    'container-link-cycle': '{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "b", "links": ["b"] }] }',
    'depends-missing-on-links':
      '{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "db", "healthCheck": {} }, { "links": ["db"] }] }',
    'mi-unsupported-parameter':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "containerDefinitions": [{ "links": ["db"] }], "networkMode": "awsvpc" }',
    'windows-unsupported-parameter':
      '{ "containerDefinitions": [{ "links": ["db"] }], "networkMode": "awsvpc", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'network-mi-mode': {
    'network-none-port-mappings':
      '{ "containerDefinitions": [{ "portMappings": [{}] }], "networkMode": "none", "requiresCompatibilities": ["MANAGED_INSTANCES"] }',
    'network-links-mode':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "containerDefinitions": [{ "links": ["db"] }], "networkMode": "none" }',
    'network-fault-injection-mode':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "networkMode": "none", "enableFaultInjection": true}',
    'network-disable-networking-ports':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "containerDefinitions": [{ "links": ["db"], "disableNetworking": true}], "networkMode": "bridge" }',
    'port-range-mode':
      '{ "networkMode": "none", "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "8000-8010" }] }], "requiresCompatibilities": ["MANAGED_INSTANCES"] }',
    'port-app-protocol-mode':
      '{ "containerDefinitions": [{ "portMappings": [{ "appProtocol": "http" }] }], "networkMode": "none", "requiresCompatibilities": ["MANAGED_INSTANCES"] }',
    'sc-network-mode':
      '{ "networkMode": "none", "containerDefinitions": [{ "portMappings": [{ "name": "api" }] }], "requiresCompatibilities": ["MANAGED_INSTANCES"] }',
  },
  'network-mode-default-literal': {
    'doc-enum-value': '{ "networkMode": "Default" }',
  },
  'network-none-port-mappings': {
    'port-container-port-required': '{ "containerDefinitions": [{ "portMappings": [{}] }], "networkMode": "none" }',
    'port-number-range':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 0}] }], "networkMode": "none" }',
    'port-protocol-value':
      '{ "containerDefinitions": [{ "portMappings": [{ "protocol": "UDP" }] }], "networkMode": "none" }',
    'port-same-port-two-protocols':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 53}, { "containerPort": 53, "protocol": "udp" }] }], "networkMode": "none" }',
    'port-range-format':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "8000" }] }], "networkMode": "none" }',
    'port-range-order':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "8010-8000" }] }], "networkMode": "none" }',
    'port-range-overlap':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "8000-8010" }, { "containerPort": 8010}] }], "networkMode": "none" }',
    'port-range-host-port':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "8000-8010", "hostPort": 8000}] }], "networkMode": "none" }',
    'port-range-mode':
      '{ "networkMode": "none", "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "8000-8010" }] }] }',
    'port-name-pattern': '{ "containerDefinitions": [{ "portMappings": [{ "name": "-" }] }], "networkMode": "none" }',
    'port-name-unique':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "web" }, { "name": "web" }] }], "networkMode": "none" }',
    'port-app-protocol-needs-name':
      '{ "containerDefinitions": [{ "portMappings": [{ "appProtocol": "http" }] }], "networkMode": "none" }',
    'port-app-protocol-mode':
      '{ "containerDefinitions": [{ "portMappings": [{ "appProtocol": "http" }] }], "networkMode": "none" }',
    'port-app-protocol-case':
      '{ "containerDefinitions": [{ "portMappings": [{ "appProtocol": "HTTP" }] }], "networkMode": "none" }',
    'sc-udp':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "dns", "protocol": "udp" }] }], "networkMode": "none" }',
    'sc-network-mode': '{ "containerDefinitions": [{ "portMappings": [{ "name": "web" }] }], "networkMode": "none" }',
    'sc-windows':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "web", "appProtocol": "http" }] }], "networkMode": "none", "requiresCompatibilities": ["EXTERNAL"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'sc-app-protocol-immutable':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "web", "appProtocol": "http" }] }], "networkMode": "none" }',
    'port-fargate-windows-3150':
      '{ "networkMode": "none", "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "portMappings": [{ "containerPort": 3150}] }] }',
    'port-range-count': `{ "networkMode": "none", "containerDefinitions": [{ "portMappings": [${RANGES}] }] }`,
  },
  'network-windows-2016-awsvpc': {
    'windows-os-family-eol':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2016_FULL" }, "networkMode": "awsvpc" }',
  },
  'network-windows-mode': {
    'network-links-mode':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "networkMode": "host", "containerDefinitions": [{ "links": ["db"] }] }',
    'network-none-port-mappings':
      '{ "containerDefinitions": [{ "portMappings": [{}] }], "networkMode": "none", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'network-host-host-port-mismatch':
      '{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 8080}] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'network-host-dynamic-port':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 0}] }] }',
    'network-host-port-omitted':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 80}] }], "networkMode": "host", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'network-host-single-task':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80}] }] }',
    'network-extra-hosts-host-mode':
      '{ "containerDefinitions": [{ "extraHosts": [{}] }], "networkMode": "host", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'network-disable-networking-ports':
      '{ "containerDefinitions": [{ "links": ["db"], "disableNetworking": true}], "networkMode": "bridge", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'network-prefer-awsvpc':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "networkMode": "bridge" }',
    'port-range-mode':
      '{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "8000-8010" }] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'port-app-protocol-mode':
      '{ "containerDefinitions": [{ "portMappings": [{ "appProtocol": "http" }] }], "networkMode": "host", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'sc-network-mode':
      '{ "containerDefinitions": [{ "portMappings": [{ "name": "web" }] }], "networkMode": "host", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'sec-host-network-mode':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "networkMode": "host" }',
    'sec-host-network-root-user':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "networkMode": "host", "containerDefinitions": [{}] }',
    'linux-sysctl-net-host':
      '{ "networkMode": "host", "containerDefinitions": [{ "systemControls": [{ "namespace": "net.core.somaxconn" }] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'port-app-protocol-case': {
    'doc-enum-value': '{ "containerDefinitions": [{ "portMappings": [{ "appProtocol": "HTTP" }] }] }',
  },
  'port-app-protocol-mode': {
    'port-app-protocol-needs-name':
      '{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "appProtocol": "http" }] }] }',
  },
  'port-app-protocol-needs-name': {
    'sc-named-port':
      '[{ "name": "web", "image": "nginx", "portMappings": [{ "containerPort": 80, "appProtocol": "http" }] }]',
  },
  'port-duplicate-host-port': {
    'port-duplicate-container-port':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 80}, { "containerPort": 80, "hostPort": 80}] }] }',
    'network-host-port-omitted':
      '{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80}, { "containerPort": 80}] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'port-same-port-two-protocols':
      '{ "networkMode": "awsvpc", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80}, { "containerPort": 80, "protocol": "udp" }, { "containerPort": 80, "protocol": "udp" }] }] }',
  },
  'port-range-host-port': {
    'port-range-overlap':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "8000-8010", "hostPort": 8000}, { "containerPort": 8005}] }] }',
  },
  'port-range-order': {
    'port-range-host-port':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPortRange": "8010-8000", "hostPort": 8000}] }] }',
  },
  'port-reserved-host-port': {
    'port-host-port-ephemeral':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 51678}] }] }',
  },
  'port-reserved-host-port-windows': {
    'port-host-port-ephemeral':
      '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "hostPort": 51678}] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'proxy-launch-type': {
    'proxy-network-mode': '{ "proxyConfiguration": { "properties": [] }, "requiresCompatibilities": ["EXTERNAL"] }',
    'proxy-app-mesh-eol':
      '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "proxyConfiguration": { "properties": [] } }',
  },
  'proxy-network-mode': {
    'proxy-app-mesh-eol': '{ "proxyConfiguration": { "properties": [] } }',
  },
  'proxy-property-value': {
    'doc-null-value': '{ "proxyConfiguration": { "properties": [{ "value": null}] } }',
  },
  'res-container-memory-exceeds-task': {
    'res-memory-sum': '{ "memory": "512", "containerDefinitions": [{ "memory": 1024}] }',
  },
  'res-ephemeral-storage-not-fargate': {
    'fargate-ephemeral-storage-range':
      '{ "requiresCompatibilities": ["EC2"], "ephemeralStorage": { "sizeInGiB": 500} }',
    'doc-required-member': '{ "requiresCompatibilities": ["EC2"], "ephemeralStorage": {} }',
  },
  'res-memory-required': {
    'res-memory-zero': '{ "containerDefinitions": [{ "memoryReservation": 0}] }',
  },
  'res-reservation-exceeds-task': {
    'res-reservation-sum': '{ "memory": "0.5 GB", "containerDefinitions": [{ "memoryReservation": 1024}] }',
  },
  'res-reservation-sum': {
    'res-memory-sum':
      '{ "memory": "256", "containerDefinitions": [{ "memory": 200, "memoryReservation": 200}, { "memory": 200, "memoryReservation": 200}] }',
  },
  'res-task-cpu-looks-like-vcpu': {
    'res-container-cpu-sum': '{ "cpu": "1", "containerDefinitions": [{ "cpu": 512}] }',
  },
  'res-task-cpu-range': {
    'res-task-cpu-looks-like-vcpu': '{ "requiresCompatibilities": ["EC2"], "cpu": "4" }',
    'res-container-cpu-sum':
      '{ "requiresCompatibilities": ["EC2"], "cpu": "1", "containerDefinitions": [{ "cpu": 512}] }',
  },
  'secret-execution-role': {
    'fargate-execution-role-awslogs':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs" }, "secrets": [{}] }] }',
    'fargate-execution-role-ecr':
      '{ "containerDefinitions": [{ "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1", "secrets": [{}] }], "requiresCompatibilities": ["FARGATE"] }',
    'mi-execution-role':
      '{ "containerDefinitions": [{ "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1", "secrets": [{}] }], "requiresCompatibilities": ["MANAGED_INSTANCES"] }',
    'external-execution-role':
      '{ "containerDefinitions": [{ "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1", "secrets": [{}] }], "requiresCompatibilities": ["EXTERNAL"] }',
    'volume-fsx-execution-role':
      '{ "containerDefinitions": [{ "secrets": [{}] }], "volumes": [{ "fsxWindowsFileServerVolumeConfiguration": { "authorizationConfig": {} } }] }',
  },
  'secret-ssm-other-account': {
    'secret-partition':
      '{ "containerDefinitions": [{ "secrets": [{ "valueFrom": "arn:aws:ssm:eu-west-1:444455556666:parameter/web" }] }], "taskRoleArn": "arn:aws:iam::111122223333:role/web" }',
  },
  'sec-env-aws-credentials': {
    'sec-env-secret-like':
      '{ "containerDefinitions": [{ "environment": [{ "name": "AWS_ACCESS_KEY_ID", "value": "AKIAIOSFODNN7EXAMPLE" }] }] }',
  },
  'sec-host-network-mode': {
    'network-prefer-awsvpc': '{ "networkMode": "host" }',
  },
  'sec-host-network-root-user': {
    'sec-root-user': '{ "networkMode": "host", "containerDefinitions": [{}] }',
  },
  'sc-udp': {
    'port-app-protocol-needs-name':
      '{ "containerDefinitions": [{ "portMappings": [{ "protocol": "udp", "appProtocol": "http" }] }] }',
    'port-app-protocol-mode':
      '{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "protocol": "udp", "appProtocol": "http", "name": "a" }] }] }',
  },
  'volume-efs-external': {
    'mi-unsupported-parameter':
      '{ "volumes": [{ "efsVolumeConfiguration": {}, "dockerVolumeConfiguration": {} }], "requiresCompatibilities": ["EXTERNAL", "MANAGED_INSTANCES"] }',
    'windows-efs':
      '{ "volumes": [{ "efsVolumeConfiguration": {} }], "requiresCompatibilities": ["EXTERNAL"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'volume-efs-iam-task-role': {
    'sec-task-role-missing':
      '{ "volumes": [{ "efsVolumeConfiguration": { "authorizationConfig": { "iam": "ENABLED" } } }] }',
    'exec-task-role': '{ "volumes": [{ "efsVolumeConfiguration": { "authorizationConfig": { "iam": "ENABLED" } } }] }',
    'firelens-task-role':
      '{ "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED", "authorizationConfig": { "iam": "ENABLED" } } }], "containerDefinitions": [{ "name": "a", "logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "cloudwatch", "region": "eu-west-1" } } }, { "name": "log", "firelensConfiguration": { "type": "fluentbit" } }] }',
  },
  'volume-efs-port-without-encryption': {
    'sec-efs-transit-encryption': '{ "volumes": [{ "efsVolumeConfiguration": { "transitEncryptionPort": 2999} }] }',
  },
  'volume-efs-transit-encryption': {
    'volume-efs-port-without-encryption':
      '{ "volumes": [{ "efsVolumeConfiguration": { "transitEncryptionPort": 2999, "authorizationConfig": { "accessPointId": "fsap-0a1b2c3d" } } }] }',
    'sec-efs-transit-encryption':
      '{ "volumes": [{ "efsVolumeConfiguration": { "authorizationConfig": { "iam": "ENABLED" } } }] }',
  },
  'volume-fsx-platform': {
    'mi-unsupported-parameter':
      '{ "volumes": [{ "fsxWindowsFileServerVolumeConfiguration": {}, "dockerVolumeConfiguration": {} }], "requiresCompatibilities": ["MANAGED_INSTANCES"] }',
  },
  'volume-launch-exclusive': {
    'volume-single-type':
      '{ "volumes": [{ "configuredAtLaunch": true, "host": {}, "dockerVolumeConfiguration": {} }] }',
  },
  'volume-launch-platform': {
    'mi-unsupported-parameter':
      '{ "volumes": [{ "configuredAtLaunch": true, "dockerVolumeConfiguration": {} }], "requiresCompatibilities": ["EXTERNAL", "MANAGED_INSTANCES"] }',
    'windows-efs':
      '{ "volumes": [{ "configuredAtLaunch": true, "efsVolumeConfiguration": {} }], "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'volume-launch-unmounted': {
    'volume-unused': '{ "volumes": [{ "name": "ebs", "configuredAtLaunch": true}] }',
  },
  'volume-name-unique': {
    'volume-unused':
      '{ "volumes": [{ "name": "a" }, { "name": "a" }], "containerDefinitions": [{ "name": "a", "image": "b" }] }',
  },
  'volume-s3files-launch-type': {
    'mi-unsupported-parameter':
      '{ "volumes": [{ "s3filesVolumeConfiguration": {}, "dockerVolumeConfiguration": {} }], "requiresCompatibilities": ["EXTERNAL", "MANAGED_INSTANCES"] }',
    'windows-efs':
      '{ "volumes": [{ "s3filesVolumeConfiguration": {}, "efsVolumeConfiguration": {} }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'volume-s3files-task-role': {
    'volume-efs-iam-task-role':
      '{ "volumes": [{ "efsVolumeConfiguration": { "authorizationConfig": { "iam": "ENABLED" } } }, { "s3filesVolumeConfiguration": {} }] }',
    'sec-task-role-missing': '{ "volumes": [{ "s3filesVolumeConfiguration": {} }] }',
    'exec-task-role': '{ "volumes": [{ "s3filesVolumeConfiguration": {} }] }',
    'firelens-task-role':
      '{ "volumes": [{ "name": "a", "s3filesVolumeConfiguration": { "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0a1b2c3d4e5f60718" } }], "containerDefinitions": [{ "name": "a", "logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "cloudwatch", "region": "eu-west-1" } } }, { "name": "log", "firelensConfiguration": { "type": "fluentbit" } }] }',
  },
  'volume-source-path-misplaced': {
    'doc-unknown-property': '{ "volumes": [{ "sourcePath": "/data" }] }',
  },
  'volume-unknown': {
    'volume-unused':
      '{ "containerDefinitions": [{ "mountPoints": [{ "sourceVolume": "dta" }] }], "volumes": [{ "name": "data" }] }',
  },
  'windows-linux-parameters': {
    'linux-capability-name':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "linuxParameters": { "capabilities": { "add": ["net_admin"] } } }] }',
    'linux-capability-add-and-drop':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "linuxParameters": { "capabilities": { "add": ["KILL"], "drop": ["KILL"] } } }] }',
    'linux-tmpfs-option':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "linuxParameters": { "tmpfs": [{ "mountOptions": ["size=1"] }] } }] }',
    'linux-tmpfs-path':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "linuxParameters": { "tmpfs": [{ "containerPath": "x", "mountOptions": ["size=1"] }] } }] }',
    'linux-swappiness-range':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "linuxParameters": { "tmpfs": [{ "mountOptions": ["size=1"] }], "swappiness": 200} }] }',
    'linux-swappiness-needs-max-swap':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "linuxParameters": { "swappiness": 10} }] }',
    'linux-max-swap-negative':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "linuxParameters": { "tmpfs": [{ "mountOptions": ["size=1"] }], "maxSwap": -1} }] }',
    'linux-shared-memory':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "linuxParameters": { "tmpfs": [{ "mountOptions": ["size=1"] }], "sharedMemorySize": -1} }] }',
    'fargate-devices':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "linuxParameters": { "devices": [{ "hostPath": "/dev/snd" }] } }] }',
    'fargate-swap':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "linuxParameters": { "maxSwap": 64} }] }',
    'fargate-shared-memory':
      '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "linuxParameters": { "sharedMemorySize": 256} }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'fargate-capability-add':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "linuxParameters": { "capabilities": { "add": ["NET_ADMIN"] } } }] }',
    'neuron-device-conflict':
      '{ "containerDefinitions": [{ "linuxParameters": { "devices": [{ "hostPath": "/dev/neuron0" }] }, "resourceRequirements": [{ "type": "NeuronDevice" }] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'sec-dangerous-capability':
      '{ "containerDefinitions": [{ "linuxParameters": { "capabilities": { "add": ["ALL"] } } }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
  },
  'windows-pid-ipc': {
    'sec-pid-mode-host':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "pidMode": "host" }',
    'sec-ipc-mode-host':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "ipcMode": "host" }',
  },
  'windows-unsupported-parameter': {
    'linux-ulimit-duplicate':
      '{ "containerDefinitions": [{ "ulimits": [{ "name": "nofile" }, { "name": "nofile" }] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'linux-sysctl-awsvpc-shared':
      '{ "networkMode": "awsvpc", "containerDefinitions": [{ "systemControls": [{ "namespace": "net.core.somaxconn", "value": "1" }] }, { "systemControls": [{ "namespace": "net.core.somaxconn", "value": "2" }] }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }',
    'sec-privileged':
      '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "privileged": true}] }',
  },
};
