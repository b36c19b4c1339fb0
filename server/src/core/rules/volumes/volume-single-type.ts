import * as l10n from '@vscode/l10n';
import type { Volume } from '../../model/shapes.generated.ts';
import { configurationsOf, volumeLabel } from '../../model/volumes.ts';
import { remove } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { type Page, type Report, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'volume-single-type',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const volume of task.volumes.items) {
      yield* severalKinds(volume);
      yield* emptyHost(volume);
    }
  },
});

function* severalKinds(volume: Volume): Iterable<Report> {
  const all = configurationsOf(volume)
    .filter(({ kind }) => kind !== 'launch')
    .map(({ property }) => property)
    .sort((a, b) => a.start - b.start);
  const [first, second] = all;
  if (!first || !second) return;
  yield {
    at: second.keySpan,
    message: l10n.t(
      'Volume {0} is of {1} kinds at once: {2}. AWS refuses that, for a volume has one. Keep the one that is meant.',
      volumeLabel(volume),
      all.length,
      enumerate(all.map(({ key }) => key)),
    ),
    related: [{ at: first.keySpan, message: l10n.t('The first one is here') }],
    fixes: all.map((kept) => ({
      title: l10n.t('Keep {0} only', kept.key),
      edits: all.filter((property) => property !== kept).map(remove),
    })),
  };
}

/** An empty host is what AWS itself prints for a volume without a directory; beside something else it says nothing. */
function* emptyHost(volume: Volume): Iterable<Report> {
  const { value, property } = volume.host;
  const [other] = configurationsOf(volume).filter(({ kind }) => kind !== 'launch');
  if (!property || !other || other.kind === 'host' || value?.sourcePath.state !== 'absent') return;
  yield {
    at: property.keySpan,
    severity: 'information',
    message: l10n.t(
      'The empty host of volume {0} says nothing beside {1}, and AWS may take it for a second kind of volume. Remove it.',
      volumeLabel(volume),
      other.property.key,
    ),
    fixes: [
      {
        title: l10n.t('Remove {0} from volume {1}', 'host', volumeLabel(volume)),
        edits: [remove(property)],
        safe: true,
      },
    ],
  };
}

export const page: Page = {
  summary: 'A volume that is of several kinds at once.',
  why: 'A volume is a directory of the instance, a Docker volume, an EFS, S3 Files or FSx file system, and never two of them. Modules that fill in a template tend to write all the members there are. There is a fix for each kind that is there, which keeps it and removes the others; all are marked unsafe, because only you know where the data is. An empty `host` is not refused everywhere and can always go.',
  aws: 'When the volume parameter is specified, only one volume configuration type should be used.',
  source: 'https://github.com/cloudposse/terraform-aws-ecs-alb-service-task/issues/185',
  examples: [
    {
      bad: `
{
  "family": "media",
  "containerDefinitions": [
    {
      "name": "media",
      "image": "example/media:11",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "films", "containerPath": "/films" }]
    }
  ],
  "volumes": [
    {
      "name": "films",
      "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" },
      "host": { "sourcePath": "/srv/films" }
//    ^^^^^^ error volume-single-type: Volume "films" is of 2 kinds at once: efsVolumeConfiguration, host. AWS refuses that, for a volume has one. Keep the one that is meant. [fix]
    }
  ]
}`,
      good: `
{
  "family": "media",
  "containerDefinitions": [
    {
      "name": "media",
      "image": "example/media:11",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "films", "containerPath": "/films" }]
    }
  ],
  "volumes": [
    {
      "name": "films",
      "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" }
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "media",
  "containerDefinitions": [
    {
      "name": "media",
      "image": "example/media:11",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "films", "containerPath": "/films" }]
    }
  ],
  "volumes": [{ "name": "films", "host": {}, "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" } }]
//                               ^^^^^^ information volume-single-type: The empty host of volume "films" says nothing beside efsVolumeConfiguration, and AWS may take it for a second kind of volume. Remove it. [fix]
}`,
      good: `
{
  "family": "media",
  "containerDefinitions": [
    {
      "name": "media",
      "image": "example/media:11",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "films", "containerPath": "/films" }]
    }
  ],
  "volumes": [{ "name": "films", "efsVolumeConfiguration": { "fileSystemId": "fs-0a1b2c3d", "transitEncryption": "ENABLED" } }]
}`,
    },
  ],
};
