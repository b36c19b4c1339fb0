import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { isIpAddress } from '../../text/ip.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-extra-hosts-ip',
  group: 'containers',
  severity: 'warning',
  fix: 'none',

  *check(task) {
    for (const container of task.containers) {
      for (const { ipAddress, hostname } of container.extraHosts.items) {
        const { value: address } = ipAddress;
        // Docker itself puts the address of the host in the place of this word.
        if (!address || address === 'host-gateway' || isIpAddress(address)) continue;
        yield {
          at: ipAddress.span,
          message: l10n.t(
            'Container {0} is to find the host "{1}" at "{2}", which is no IP address, and Docker does not create the container. Give an address; a name cannot stand for another name here.',
            containerLabel(container),
            hostname.value ?? '…',
            address,
          ),
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'An entry of `extraHosts` whose `ipAddress` is no IP address.',
  why: 'Each entry becomes a line of `/etc/hosts`, where an address stands before its name. Docker checks the address and refuses the container with another text. AWS does not look at it when the task definition is registered. For a second name of another host use DNS, where there are aliases.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostEntry.html',
  examples: [
    {
      bad: `
{
  "family": "sync",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "sync",
      "image": "example/sync:0.9",
      "memory": 128,
      "extraHosts": [
        { "hostname": "ldap", "ipAddress": "10.0.4.17" },
        { "hostname": "files", "ipAddress": "nas.example.com" }
//                                          ^^^^^^^^^^^^^^^^^ warning container-extra-hosts-ip: Container "sync" is to find the host "files" at "nas.example.com", which is no IP address, and Docker does not create the container. Give an address; a name cannot stand for another name here.
      ]
    }
  ]
}`,
      good: `
{
  "family": "sync",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "sync",
      "image": "example/sync:0.9",
      "memory": 128,
      "extraHosts": [
        { "hostname": "ldap", "ipAddress": "10.0.4.17" },
        { "hostname": "files", "ipAddress": "10.0.4.22" }
      ]
    }
  ]
}`,
    },
  ],
};
