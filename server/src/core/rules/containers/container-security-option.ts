import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import type { Node } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'container-security-option',
  group: 'containers',
  severity: 'warning',
  fix: 'unsafe',

  explain: ({ node }) => ({
    message: l10n.t(
      'Container {0} has the security option "{1}". AWS lists "no-new-privileges", "apparmor:…", "label:…" and "credentialspec:…", and Docker may not start the container with another. Correct or remove it.',
      containerAround(node),
      String(node.json),
    ),
    fixes: asListed(node),
  }),
});

/** The spellings of the Docker command line: `apparmor=NAME`, `no-new-privileges:true`. */
function asListed(node: Node): Fix[] {
  const meant = /^(?:(no-new-privileges)[:=]true|(apparmor|label|credentialspec)=(.+))$/.exec(String(node.json));
  return meant ? [changeTo(node, meant[1] ?? `${meant[2]}:${meant[3]}`)] : [];
}

export const page: Page = {
  summary: 'A Docker security option that is none of those the API lists.',
  why: 'The options are handed to Docker on the instance. The API reference lists `no-new-privileges`, AppArmor profiles, SELinux labels and credential specs, each with a colon. The fix turns the spelling of the Docker command line into the one that is listed.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-dockerSecurityOptions',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "dockerSecurityOptions": ["no-new-privileges:true", "apparmor=web"]
//                              ^^^^^^^^^^^^^^^^^^^^^^^^ warning container-security-option: Container "web" has the security option "no-new-privileges:true". AWS lists "no-new-privileges", "apparmor:…", "label:…" and "credentialspec:…", and Docker may not start the container with another. Correct or remove it. [fix]
//                                                        ^^^^^^^^^^^^^^ warning container-security-option: Container "web" has the security option "apparmor=web". AWS lists "no-new-privileges", "apparmor:…", "label:…" and "credentialspec:…", and Docker may not start the container with another. Correct or remove it. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "dockerSecurityOptions": ["no-new-privileges", "apparmor:web"]
    }
  ]
}`,
    },
  ],
};
