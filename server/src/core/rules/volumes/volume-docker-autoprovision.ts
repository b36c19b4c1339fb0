import * as l10n from '@vscode/l10n';
import { volumeLabel, volumesOf } from '../../model/volumes.ts';
import { remove, set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-docker-autoprovision',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const { volume } of volumesOf(task, 'docker')) {
      const { node, autoprovision, scope } = volume.dockerVolumeConfiguration.value ?? {};
      if (!node || !autoprovision?.value || !autoprovision.property || !scope) continue;
      if (scope.state !== 'absent' && scope.value !== 'task') continue;
      const label = volumeLabel(volume);
      yield {
        at: autoprovision.property.keySpan,
        message: l10n.t(
          'Volume {0} has autoprovision, but is not shared. ECS creates a volume of scope "task" anyway, and AWS takes autoprovision with scope "shared" only. Remove it, or set the scope to "shared".',
          label,
        ),
        related: scope.property ? [{ at: scope.span, message: l10n.t('The scope is set here') }] : [],
        fixes: [
          {
            title: l10n.t('Remove {0} from volume {1}', 'autoprovision', label),
            edits: [remove(autoprovision.property)],
          },
          { title: l10n.t('Set {0} to {1}', 'scope', '"shared"'), edits: [set(node, 'scope', 'shared')] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A Docker volume with `autoprovision` that is not shared.',
  why: 'A volume of scope `task`, which is the default, is created when the task starts and removed when it stops. Only for a volume of scope `shared`, which outlives the tasks, there is a choice: with `autoprovision` a missing one is created, without it the volume has to be on the instance already. The guide says to leave the member out for `task`. The fix does that; the other one shares the volume, so that its data stays on the instance.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-volume-config.html',
  examples: [
    {
      bad: `
{
  "family": "database",
  "containerDefinitions": [
    {
      "name": "database",
      "image": "example/database:16",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "tables", "containerPath": "/var/lib/database" }]
    }
  ],
  "volumes": [
    {
      "name": "tables",
      "dockerVolumeConfiguration": { "scope": "task", "autoprovision": true, "driver": "local" }
//                                                    ^^^^^^^^^^^^^^^ error volume-docker-autoprovision: Volume "tables" has autoprovision, but is not shared. ECS creates a volume of scope "task" anyway, and AWS takes autoprovision with scope "shared" only. Remove it, or set the scope to "shared". [fix]
    }
  ]
}`,
      good: `
{
  "family": "database",
  "containerDefinitions": [
    {
      "name": "database",
      "image": "example/database:16",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "tables", "containerPath": "/var/lib/database" }]
    }
  ],
  "volumes": [
    {
      "name": "tables",
      "dockerVolumeConfiguration": { "scope": "task", "driver": "local" }
    }
  ]
}`,
    },
  ],
};
