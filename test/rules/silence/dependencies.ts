import type { SilenceCase } from '../../support/silence.ts';

export const container = (members: string) => `{ ${members}, "image": "example/app:1", "memory": 64 }`;
export const one = (...containers: string[]) => `{ "family": "web", "containerDefinitions": [${containers.join()}] }`;
const check = (members: string) => one(container(`"name": "a", "healthCheck": { ${members} }`));
const beside = (member: string) => `${one(container('"name": "a"')).slice(0, -2)}, ${member} }`;
const depends = (condition: string) => `«"dependsOn": [{ "containerName": "b", "condition": "${condition}" }]»`;
const entry = (condition: string) => `"dependsOn": [{ «"containerName": "b"», «"condition": "${condition}"» }]`;

export const CASES: readonly SilenceCase[] = [
  {
    rule: 'depends-unknown-container',
    speaks: one(
      container('"name": "a", "dependsOn": [{ «"containerName": "x"», "condition": "START" }]'),
      container('«"name": "b"»'),
    ),
  },
  {
    rule: 'depends-self',
    speaks: one(container('«"name": "a"», "dependsOn": [{ «"containerName": "a"», "condition": "START" }]')),
  },
  {
    rule: 'depends-cycle',
    speaks: one(
      container('«"name": "a"», "dependsOn": [{ «"containerName": "b"», "condition": "START" }]'),
      container('"name": "b", «"dependsOn": [{ "containerName": "a", "condition": "START" }]»'),
    ),
  },
  {
    rule: 'depends-complete-on-essential',
    speaks: one(container(`"name": "a", ${entry('SUCCESS')}`), container('«"name": "b"», «"essential": true»')),
    // Essential is what a container is when nothing is said.
    absent: ['essential'],
  },
  {
    rule: 'depends-complete-on-essential',
    speaks: one(container(`"name": "a", ${depends('COMPLETE')}`), container('"name": "b"')),
  },
  {
    rule: 'depends-healthy-without-health-check',
    speaks: one(container(`"name": "a", ${entry('HEALTHY')}`), container('«"name": "b"», «"healthCheck": null»')),
    // That it is missing is the finding, as for the three below.
    absent: ['healthCheck'],
  },
  {
    rule: 'depends-duplicate',
    speaks: one(
      container(
        `"name": "a", "dependsOn": [{ "containerName": "b", "condition": "START" }, { «"containerName": "b"», «"condition": "START"» }]`,
      ),
      container('"name": "b"'),
    ),
  },
  {
    rule: 'depends-firelens-condition',
    speaks: one(
      container(`"name": "a", ${entry('SUCCESS')}`),
      container('«"name": "b"», «"essential": false», «"firelensConfiguration": { "type": "fluentbit" }»'),
    ),
  },
  {
    rule: 'depends-missing-on-links',
    speaks: one(
      container('"name": "a", «"links": ["b"]», «"dependsOn": null»'),
      container('«"name": "b"», «"healthCheck": { "command": ["CMD", "/ok"] }»'),
    ),
    absent: ['dependsOn'],
  },
  {
    rule: 'depends-restart-complete',
    speaks: one(
      container(`"name": "a", ${entry('SUCCESS')}`),
      container(
        '«"name": "b"», "essential": false, "restartPolicy": { «"enabled": true», «"ignoredExitCodes": [1]», «"restartAttemptPeriod": 60» }',
      ),
    ),
    absent: ['ignoredExitCodes', 'restartAttemptPeriod'],
  },
  {
    rule: 'container-link-format',
    speaks: one(container('"name": "a", «"links": ["b:c:d"]»'), container('"name": "b"')),
  },
  {
    rule: 'container-link-unknown',
    speaks: one(container('"name": "a", «"links": ["x"]»'), container('«"name": "b"»')),
  },
  { rule: 'container-link-cycle', speaks: one(container('«"name": "a"», «"links": ["a"]»')) },
  {
    rule: 'container-volumes-from-unknown',
    speaks: one(container('"name": "a", "volumesFrom": [{ «"sourceContainer": "x"» }]'), container('«"name": "b"»')),
  },
  {
    rule: 'container-volumes-from-cycle',
    speaks: one(container('«"name": "a"», "volumesFrom": [{ «"sourceContainer": "a"» }]')),
  },
  {
    rule: 'container-volumes-from-cycle',
    speaks: one(
      container('«"name": "a"», «"links": ["b"]»'),
      container('«"name": "b"», "volumesFrom": [{ «"sourceContainer": "a"» }]'),
    ),
  },
  { rule: 'health-command-prefix', speaks: check('«"command": ["/ok"]»') },
  { rule: 'health-cmd-shell-arguments', speaks: check('«"command": ["CMD-SHELL", "a", "b"]»') },
  { rule: 'health-cmd-shell-operators', speaks: check('«"command": ["CMD", "a", "||", "b"]»') },
  { rule: 'health-quoted-array', speaks: check('«"command": ["CMD-SHELL, a"]»') },
  {
    rule: 'health-timeout-exceeds-interval',
    speaks: check('"command": ["CMD", "/ok"], «"timeout": 40», «"interval": 20»'),
    absent: ['interval'],
  },
  { rule: 'health-exit-code', speaks: check('«"command": ["CMD-SHELL", "curl localhost"]»') },
  // Their own members are missing: that is when these speak.
  {
    rule: 'health-image-check-ignored',
    speaks: one(container('"name": "a", «"essential": true», «"healthCheck": null»')),
    absent: ['essential', 'healthCheck'],
  },
  { rule: 'tag-missing', speaks: beside('«"tags": null»'), absent: ['tags'] },
  {
    rule: 'tag-key-unique',
    speaks: beside('"tags": [{ "key": "x" }, { «"key": "x"» }]'),
  },
  {
    rule: 'tag-aws-prefix',
    speaks: beside('"tags": [{ «"key": "aws:x"» }]'),
  },
  {
    rule: 'tag-aws-prefix',
    speaks: beside('"tags": [{ "key": "x", «"value": "aws:x"» }]'),
  },
  {
    rule: 'task-placement-expression',
    speaks: beside('"placementConstraints": [{ «"type": "memberOf"» }]'),
  },
  {
    rule: 'task-placement-expression',
    speaks: beside('"placementConstraints": [{ "type": "memberOf", «"expression": ""» }]'),
    absent: ['expression'],
  },
];
