import * as l10n from '@vscode/l10n';
import { volumeLabel } from '../../model/volumes.ts';
import { remove } from '../../syntax/edit.ts';
import { Property } from '../../syntax/node.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'volume-source-path-blank',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  explain({ owner, property }) {
    const { parent } = owner;
    const label = parent instanceof Property ? volumeLabel({ node: parent.owner }) : '';
    return {
      message: l10n.t(
        'The sourcePath of volume {0} is empty, and AWS refuses it. Give the directory of the instance, or leave sourcePath out for scratch space.',
        label,
      ),
      fixes: property
        ? [{ title: l10n.t('Remove {0} from volume {1}', 'sourcePath', label), edits: [remove(property)] }]
        : [],
    };
  },
});

export const page: Page = {
  summary: 'A `sourcePath` that is empty text.',
  why: 'With `sourcePath` the volume is that directory of the instance, without it the volume is scratch space that goes when the task stops. Empty text is neither of the two. The fix takes it out, which is marked unsafe because a directory may have been meant.',
  aws: 'host.sourcePath should not be blank.',
  source: 'https://github.com/aws/amazon-ecs-cli/issues/11',
  examples: [
    {
      bad: `
{
  "family": "cache",
  "containerDefinitions": [
    {
      "name": "cache",
      "image": "example/cache:7.2",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "dump", "containerPath": "/data" }]
    }
  ],
  "volumes": [{ "name": "dump", "host": { "sourcePath": "" } }]
//                                                      ^^ error volume-source-path-blank: The sourcePath of volume "dump" is empty, and AWS refuses it. Give the directory of the instance, or leave sourcePath out for scratch space. [fix]
}`,
      good: `
{
  "family": "cache",
  "containerDefinitions": [
    {
      "name": "cache",
      "image": "example/cache:7.2",
      "memory": 256,
      "mountPoints": [{ "sourceVolume": "dump", "containerPath": "/data" }]
    }
  ],
  "volumes": [{ "name": "dump", "host": {} }]
}`,
    },
  ],
};
