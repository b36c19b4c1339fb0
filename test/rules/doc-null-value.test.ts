import { checkFindings, checkFix } from '../support/check.ts';

describe('doc-null-value: edges', () => {
  it('one finding in a list of containers, over all of them', () => {
    checkFix(
      `
[
  {
    "name": "web",
    "image": "nginx:1.27",
    "memory": 128,
    "links": null,
//           ^^^^ information doc-null-value: There is null in links, value, environment, cpu: the AWS CLI refuses that, while the console and the GitHub deploy action of AWS leave it out. Remove it. [fix]
    "environment": [{ "name": "A", "value": null }, null]
  },
  { "name": "log", "image": "fluent-bit:3", "memory": 64, "cpu": null }
]`,
      'doc-null-value',
      `
[
  {
    "name": "web",
    "image": "nginx:1.27",
    "memory": 128,
    "environment": [{ "name": "A" }]
  },
  { "name": "log", "image": "fluent-bit:3", "memory": 64 }
]`,
    );
  });

  it('long lists of members are cut', () => {
    checkFindings(`
{
  "family": "web",
  "cpu": null,
//       ^^^^ information doc-null-value: There is null in cpu, memory, volumes, tags, pidMode, ipcMode, …: the AWS CLI refuses that, while the console and the GitHub deploy action of AWS leave it out. Remove it. [fix]
  "memory": null,
  "volumes": null,
  "tags": null,
  "pidMode": null,
  "ipcMode": null,
  "networkMode": null,
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`);
  });

  it('what only describe output has is not looked into, and a template may choose', () => {
    checkFindings(`
{
  "taskDefinition": {
//^^^^^^^^^^^^^^^^ warning doc-describe-wrapper: The task definition is wrapped in "taskDefinition", as DescribeTaskDefinition prints it, and the AWS CLI refuses it like that. Take it out, unless the deployment does. [fix]
    "family": "web",
    "requiresAttributes": [{ "name": "ecs.capability.task-eni", "value": null }],
//  ^^^^^^^^^^^^^^^^^^^^ information doc-output-only-property: DescribeTaskDefinition prints these members and RegisterTaskDefinition takes none of them: requiresAttributes. The AWS CLI refuses the file with them, the GitHub actions of AWS leave them out. Remove them. [fix]
    "containerDefinitions": [
      { "name": "web", "image": "nginx:1.27", "memory": 128, {{ if .plain }} "command": null {{ end }} }
    ]
  }
}`);
  });
});
