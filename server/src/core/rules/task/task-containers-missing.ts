import * as l10n from '@vscode/l10n';
import { showsTask } from '../../schema/explain.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, schemaRule } from '../rule.ts';

/** Runs anywhere, and is small enough for any task. */
const SKELETON = {
  name: 'app',
  image: 'public.ecr.aws/docker/library/busybox:stable',
  memoryReservation: 128,
  essential: true,
};

export const rule = schemaRule({
  id: 'task-containers-missing',
  group: 'task',
  severity: 'error',
  fix: 'unsafe',

  explain({ keyword, owner }) {
    const fixes = [{ title: l10n.t('Insert a container'), edits: [set(owner, 'containerDefinitions', [SKELETON])] }];
    if (keyword === 'minItems') {
      return { message: l10n.t('The list of containers is empty, and AWS refuses it. Add a container.'), fixes };
    }
    if (!showsTask(owner)) return undefined;
    return {
      // Pipelines may keep the containers in a file of their own.
      severity: 'warning',
      message: l10n.t(
        'The task definition has no containerDefinitions, and AWS refuses it like that. Add them, unless the deployment takes them from another file.',
      ),
      fixes,
    };
  },
});

export const page: Page = {
  summary: 'A task definition without containers.',
  why: 'A task is made of its containers, so AWS wants one at least. Where the member is missing altogether this is a warning, because some pipelines keep the containers in a second file and give it to the AWS CLI with `--container-definitions`. An empty list is refused in every case. The fix inserts a container to be changed.',
  aws: 'Container list cannot be empty',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-containerDefinitions',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": []
//                        ^^ error task-containers-missing: The list of containers is empty, and AWS refuses it. Add a container. [fix]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "public.ecr.aws/docker/library/busybox:stable",
      "memoryReservation": 128,
      "essential": true
    }
  ]
}`,
    },
    {
      bad: `
{
^ warning task-containers-missing: The task definition has no containerDefinitions, and AWS refuses it like that. Add them, unless the deployment takes them from another file. [fix]
  "family": "web",
  "cpu": "256",
  "memory": "512"
}`,
      good: `
{
  "family": "web",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "public.ecr.aws/docker/library/busybox:stable",
      "memoryReservation": 128,
      "essential": true
    }
  ]
}`,
    },
  ],
};
