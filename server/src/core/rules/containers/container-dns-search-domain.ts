import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'container-dns-search-domain',
  group: 'containers',
  severity: 'warning',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t(
      'Container {0} searches the domain "{1}". AWS takes letters, digits, "-" and ".", with a letter or digit at the end, and may refuse anything else. Correct the domain.',
      containerAround(node),
      String(node.json),
    ),
  }),
});

export const page: Page = {
  summary: 'A DNS search domain that is no domain name.',
  why: 'Docker writes the search domains into the container’s `resolv.conf`. The developer guide gives the pattern: up to 254 letters, digits, hyphens and dots, with a letter or digit at the end, so no dot that closes the name and no underscore.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters_ec2.html#container_definition_network',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "dnsSearchDomains": ["example.internal", "my_team.example.com."]
//                                             ^^^^^^^^^^^^^^^^^^^^^^ warning container-dns-search-domain: Container "web" searches the domain "my_team.example.com.". AWS takes letters, digits, "-" and ".", with a letter or digit at the end, and may refuse anything else. Correct the domain.
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "dnsSearchDomains": ["example.internal", "my-team.example.com"]
    }
  ]
}`,
    },
  ],
};
