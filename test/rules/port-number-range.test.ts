import { checkFindings } from '../support/check.ts';

describe('port-number-range: edges', () => {
  it('a 0 in a form that a script fills in is no port yet', () => {
    checkFindings(`
{
  "family": "web",
  "containerDefinitions": [
    { "name": "TBD", "image": "nginx:1.27", "memory": 128, "portMappings": [{ "containerPort": 0, "hostPort": 0 }] },
    { "name": "web", "image": "<IMAGE1_NAME>", "memory": 128, "portMappings": [{ "containerPort": 0 }, { "containerPort": -1 }] }
//                                                                                                                        ^^ error port-number-range: portMappings[1].containerPort of container "web" is -1, and AWS refuses it. Ports go from 1 to 65535.
  ]
}`);
  });

  it('the port of a volume', () => {
    checkFindings(`
{
  "family": "web",
  "containerDefinitions": [
    { "name": "web", "image": "nginx:1.27", "memory": 128, "mountPoints": [{ "sourceVolume": "media", "containerPath": "/media" }] }
  ],
  "volumes": [
    {
      "name": "media",
      "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED", "transitEncryptionPort": 70000 }
//                                                                                                                        ^^^^^ error port-number-range: volumes[0].efsVolumeConfiguration.transitEncryptionPort is 70000, and AWS refuses it. Ports go from 1 to 65535.
    }
  ]
}`);
  });
});
