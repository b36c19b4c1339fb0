import { checkFindings, checkFix } from '../support/check.ts';

describe('doc-required-member: edges', () => {
  it('silent while a key waits for its value, and where a template may bring the member', () => {
    checkFindings(`
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "dependsOn": [{ "containerName": "web2", "condition": }],
//                                             ^^^^^^^^^^^^ error doc-syntax: A value is missing here. JSON has no members without a value.
      "firelensConfiguration": { \${FIRELENS} },
      "extraHosts": [{ "hostname": "db", "\${KEY}": "10.0.0.7" }, \${MORE}]
    },
    { "name": "web2", "image": "nginx:1.27", "memory": 128, "logConfiguration": { "logDriver": "awsfirelens" } }
  ]
}`);
  });

  it('one finding per object, none of its members twice', () => {
    checkFindings(`
{
  "family": "web",
  "volumes": [{ "name": "share", "fsxWindowsFileServerVolumeConfiguration": {} }],
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error doc-required-member: volumes[0].fsxWindowsFileServerVolumeConfiguration is incomplete, and AWS refuses the task definition. Add what it requires: fileSystemId, rootDirectory, authorizationConfig.
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "share", "containerPath": "/share" }],
      "extraHosts": [{}]
//                   ^^ error doc-required-member: extraHosts[0] of container "web" is incomplete, and AWS refuses the task definition. Add what it requires: hostname, ipAddress.
    }
  ]
}`);
  });

  it('a required null is missing, and no finding of its own', () => {
    checkFix(
      `
[
  {
    "name": "web",
    "image": "nginx:1.27",
    "memory": 128,
    "environmentFiles": [
      {
        "value": "arn:aws:s3:::config/web.env",
        "type": null
//              ^^^^ error doc-required-member: environmentFiles[0] of container "web" is incomplete, and AWS refuses the task definition. Add what it requires: type. [fix]
      }
    ]
  }
]`,
      'doc-required-member',
      `
[
  {
    "name": "web",
    "image": "nginx:1.27",
    "memory": 128,
    "environmentFiles": [
      {
        "value": "arn:aws:s3:::config/web.env",
        "type": "s3"
      }
    ]
  }
]`,
    );
  });
});
