import { describeSilence, type Speaking } from '../support/spoil-containers.ts';

const task = (container: string, members = '"cpu": "1"', others = '') =>
  `{ "family": "web", ${members}, "containerDefinitions": [{ "memory": 128, ${container} }${others}] }`;
const NAMED = '"name": "web", "image": "example/web:4.2"';
const WINDOWS = '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»';
const ECR = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:4.2';
const DIGEST = 'sha256:0b970013351304af46f322da1263516b188318682b2ab1091862497591189ff1';

const CASES: readonly Speaking[] = [
  {
    rule: 'container-name-unique',
    speaks: task('"image": "example/web:4.2", «"name": "web"»', undefined, `, { ${NAMED}, "memory": 128 }`),
  },
  { rule: 'container-image-reference', speaks: task('"name": "web", «"image": "example/Web:4.2"»') },
  { rule: 'container-image-digest', speaks: task('"name": "web", «"image": "example/web@sha256:0b97"»') },
  {
    rule: 'container-image-tag-and-digest',
    speaks: task(`"name": "web", «"image": "example/web:4.2@${DIGEST}"»`),
  },
  { rule: 'container-image-latest', speaks: task('"name": "web", «"image": "example/web"»') },
  // What is missing is what it speaks about.
  { rule: 'container-essential-default', speaks: task(NAMED) },
  {
    rule: 'container-command-single-string',
    speaks: task(`${NAMED}, «"entryPoint": ["/start.sh"]», «"command": ["npm run start"]»`),
    absent: ['entryPoint'],
  },
  {
    rule: 'container-entrypoint-shell',
    speaks: task(`${NAMED}, «"entryPoint": ["sh", "-c"]», «"command": ["npm", "start"]»`),
  },
  { rule: 'container-working-directory', speaks: task(`${NAMED}, «"workingDirectory": "app"»`) },
  {
    rule: 'container-restart-disabled-options',
    speaks: task(`${NAMED}, «"restartPolicy": { "enabled": false, "restartAttemptPeriod": 60 }»`),
  },
  {
    rule: 'container-restart-disabled-options',
    speaks: task(`${NAMED}, "restartPolicy": { «"enabled": false», «"restartAttemptPeriod": 60» }`),
  },
  {
    rule: 'container-restart-disabled-options',
    speaks: task(`${NAMED}, "restartPolicy": { "enabled": false, «"ignoredExitCodes": [0]» }`),
  },
  {
    rule: 'container-restart-fargate-windows',
    speaks: task(
      `${NAMED}, "restartPolicy": { «"enabled": true» }`,
      `«"requiresCompatibilities": ["FARGATE"]», ${WINDOWS}`,
    ),
  },
  {
    rule: 'container-start-timeout-unused',
    speaks: task(
      `"image": "example/web:4.2", «"name": "web"», «"startTimeout": 30»`,
      undefined,
      ', { "name": "log", "image": "example/log:1", "memory": 64, "dependsOn": [{ «"containerName": "web"», «"condition": "START"» }] }',
    ),
  },
  {
    rule: 'container-start-timeout-unused',
    speaks: task(`${NAMED}, "startTimeout": 30, «"dependsOn": []»`),
    absent: ['dependsOn'],
  },
  {
    rule: 'container-start-timeout-ec2',
    speaks: task(`${NAMED}, «"startTimeout": 600»`, '«"requiresCompatibilities": ["EC2"]»'),
  },
  {
    rule: 'container-credential-spec-twice',
    speaks: task(
      `${NAMED}, «"credentialSpecs": ["credentialspec:arn:aws:s3:::specs/web.json"]», «"dockerSecurityOptions": ["credentialspec:file://web.json"]»`,
    ),
  },
  {
    rule: 'container-ecr-repository-credentials',
    speaks: task(`"name": "web", «"image": "${ECR}"», "repositoryCredentials": { "credentialsParameter": "login" }`),
  },
  {
    rule: 'container-docker-label-reserved',
    speaks: task(`${NAMED}, «"dockerLabels": { "com.amazonaws.ecs.cluster": "blue" }»`),
  },
  {
    rule: 'container-extra-hosts-ip',
    speaks: task(`${NAMED}, «"extraHosts": [{ "hostname": "db", "ipAddress": "db.example.com" }]»`),
  },
  {
    rule: 'container-extra-hosts-ip',
    speaks: task(`${NAMED}, "extraHosts": [{ "hostname": "db", «"ipAddress": "db.example.com"» }]`),
  },
];

// Those about links and volumes of other containers are among the dependencies.
describeSilence('containers', CASES, [
  'container-no-essential',
  'container-link-cycle',
  'container-link-format',
  'container-link-unknown',
  'container-volumes-from-cycle',
  'container-volumes-from-unknown',
]);
