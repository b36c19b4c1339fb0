import * as l10n from '@vscode/l10n';
import { volumeReferences } from '../../model/references.ts';
import type { Task } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'volume-name-required',
  group: 'volumes',
  severity: 'error',
  fix: 'unsafe',

  explain({ owner }, task) {
    const name = onlyUnknown(task);
    return {
      message: l10n.t('This volume has no name, and AWS refuses it. Add the name by which mount points refer to it.'),
      fixes:
        name === undefined ? [] : [{ title: l10n.t('Name the volume "{0}"', name), edits: [set(owner, 'name', name)] }],
    };
  },
});

/** The one name that mount points use and no volume has, where only one volume can be meant by it. */
function onlyUnknown(task: Task): string | undefined {
  const known = task.volumes.items.map((volume) => volume.name.value);
  if (known.indexOf(undefined) !== known.lastIndexOf(undefined)) return undefined;
  const used = new Set([...volumeReferences(task)].map((reference) => reference.name));
  const unknown = [...used].filter((name) => name !== '' && !known.includes(name));
  return unknown.length === 1 ? unknown[0] : undefined;
}

export const page: Page = {
  summary: 'A volume whose `name` is missing or empty.',
  why: 'Mount points find a volume by its name alone. Where they use exactly one name that no volume has, the fix gives the volume that name.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html#ECS-Type-Volume-name',
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
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/var/lib/data" }]
    }
  ],
  "volumes": [{ "host": { "sourcePath": "/srv/data" } }]
//            ^ error volume-name-required: This volume has no name, and AWS refuses it. Add the name by which mount points refer to it. [fix]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/var/lib/data" }]
    }
  ],
  "volumes": [{ "host": { "sourcePath": "/srv/data" }, "name": "data" }]
}`,
    },
  ],
};
