import * as l10n from '@vscode/l10n';
import { configurationsOf, volumeLabel } from '../../model/volumes.ts';
import { remove } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-launch-exclusive',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',
  silences: ['volume-single-type'],

  *check(task) {
    for (const volume of task.volumes.items) {
      const all = configurationsOf(volume);
      const launch = all.find(({ kind }) => kind === 'launch')?.property;
      const others = all.flatMap(({ kind, property }) => (kind === 'launch' ? [] : property));
      const [first] = others;
      if (!launch || !first) continue;
      const label = volumeLabel(volume);
      const keys = enumerate(others.map(({ key }) => key));
      yield {
        at: first.keySpan,
        message: l10n.t(
          'Volume {0} is configured at launch and has {1} too. AWS takes nothing but the name beside configuredAtLaunch. Remove one of the two.',
          label,
          keys,
        ),
        related: [{ at: launch.keySpan, message: l10n.t('That it is configured at launch is said here') }],
        covers: [volume.span],
        fixes: [
          { title: l10n.t('Remove {0} from volume {1}', keys, label), edits: others.map(remove) },
          { title: l10n.t('Remove {0} from volume {1}', 'configuredAtLaunch', label), edits: [remove(launch)] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A volume configured at launch that has another configuration too.',
  why: 'With `configuredAtLaunch` the task definition gives the volume a name, and the service or the run of the task says what it is. A configuration beside it contradicts that. The fix leaves the volume to be configured at launch; the other one keeps what the task definition says.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-ebs-config.html',
  examples: [
    {
      bad: `
{
  "family": "ledger",
  "containerDefinitions": [
    {
      "name": "ledger",
      "image": "example/ledger:2026.3",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "journal", "containerPath": "/var/lib/ledger" }]
    }
  ],
  "volumes": [
    {
      "name": "journal",
      "host": { "sourcePath": "/srv/ledger" },
//    ^^^^^^ error volume-launch-exclusive: Volume "journal" is configured at launch and has host too. AWS takes nothing but the name beside configuredAtLaunch. Remove one of the two. [fix]
      "configuredAtLaunch": true
    }
  ]
}`,
      good: `
{
  "family": "ledger",
  "containerDefinitions": [
    {
      "name": "ledger",
      "image": "example/ledger:2026.3",
      "memory": 1024,
      "mountPoints": [{ "sourceVolume": "journal", "containerPath": "/var/lib/ledger" }]
    }
  ],
  "volumes": [
    {
      "name": "journal",
      "configuredAtLaunch": true
    }
  ]
}`,
    },
  ],
};
