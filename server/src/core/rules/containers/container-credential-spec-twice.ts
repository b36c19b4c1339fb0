import * as l10n from '@vscode/l10n';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-credential-spec-twice',
  group: 'containers',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const [spec] = container.credentialSpecs.items;
      if (!spec) continue;
      const label = containerLabel(container);
      for (const option of container.dockerSecurityOptions.items) {
        if (!option.value?.startsWith('credentialspec:')) continue;
        yield {
          at: option,
          message: l10n.t(
            'Container {0} names a credential spec in dockerSecurityOptions and in credentialSpecs, and only one of them can be used. AWS recommends credentialSpecs. Remove the one here.',
            label,
          ),
          related: [{ at: spec, message: l10n.t('The credential spec is named here too') }],
          fixes: [
            {
              title: l10n.t('Remove {0} from container {1}', `"${option.value}"`, label),
              edits: [remove(memberOfOne(container) ?? option.node)],
            },
          ],
        };
      }
    }
  },
});

/** The whole member, where nothing is left in its list. */
function memberOfOne({ dockerSecurityOptions: { items, complete, property } }: ContainerDefinition) {
  return complete && items.length === 1 ? property : undefined;
}

export const page: Page = {
  summary: 'A credential spec in `credentialSpecs` and in `dockerSecurityOptions`.',
  why: 'The security option came first and needs an instance that has joined the domain. `credentialSpecs` does all that it does, also for instances outside the domain and for Linux, and is what AWS recommends. A container can use one identity only, and nothing says which of the two wins. The fix removes the older one; it is marked unsafe because the two may name different accounts.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-credentialSpecs',
  examples: [
    {
      bad: `
{
  "family": "intranet",
  "containerDefinitions": [
    {
      "name": "portal",
      "image": "example/portal:5",
      "memory": 2048,
      "credentialSpecs": ["credentialspec:arn:aws:s3:::example-specs/portal.json"],
      "dockerSecurityOptions": ["credentialspec:file://portal.json"]
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning container-credential-spec-twice: Container "portal" names a credential spec in dockerSecurityOptions and in credentialSpecs, and only one of them can be used. AWS recommends credentialSpecs. Remove the one here. [fix]
    }
  ]
}`,
      good: `
{
  "family": "intranet",
  "containerDefinitions": [
    {
      "name": "portal",
      "image": "example/portal:5",
      "memory": 2048,
      "credentialSpecs": ["credentialspec:arn:aws:s3:::example-specs/portal.json"]
    }
  ]
}`,
    },
  ],
};
