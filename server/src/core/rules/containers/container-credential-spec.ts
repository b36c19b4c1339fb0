import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'container-credential-spec',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  explain({ keyword, node }) {
    const container = containerAround(node);
    if (keyword === 'maxItems') {
      return {
        message: l10n.t(
          'Container {0} has {1} credential specs, and AWS takes one. Keep the one it needs.',
          container,
          node.items.length,
        ),
      };
    }
    return {
      message: l10n.t(
        'Container {0} has the credential spec "{1}". AWS takes only "credentialspec:" or "credentialspecdomainless:" followed by an ARN. Put the prefix before the ARN of the file in S3 or of the parameter in Systems Manager.',
        container,
        String(node.json),
      ),
      fixes: prefixes(node),
    };
  },
});

function prefixes(node: Node): Fix[] {
  const arn = String(node.json);
  if (!/^arn:./.test(arn)) return [];
  return ['credentialspec:', 'credentialspecdomainless:'].map((prefix) => ({
    title: l10n.t('Put "{0}" before the ARN', prefix),
    edits: [replace(node, prefix + arn)],
  }));
}

export const page: Page = {
  summary: 'A credential spec without its prefix, or more than one.',
  why: 'A container that logs on to Active Directory names one file: `credentialspec:` and the ARN when the instance has joined the domain, `credentialspecdomainless:` and the ARN when it has not. The prefix decides how the agent gets the credentials, so the fix offers both and is marked unsafe.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-credentialSpecs',
  examples: [
    {
      bad: `
{
  "family": "intranet",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/iis:3",
      "memory": 2048,
      "credentialSpecs": ["arn:aws:s3:::example-specs/web.json"]
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error container-credential-spec: Container "web" has the credential spec "arn:aws:s3:::example-specs/web.json". AWS takes only "credentialspec:" or "credentialspecdomainless:" followed by an ARN. Put the prefix before the ARN of the file in S3 or of the parameter in Systems Manager. [fix]
    }
  ]
}`,
      good: `
{
  "family": "intranet",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/iis:3",
      "memory": 2048,
      "credentialSpecs": ["credentialspec:arn:aws:s3:::example-specs/web.json"]
    }
  ]
}`,
    },
  ],
};
