import * as l10n from '@vscode/l10n';
import { showsTask } from '../../schema/explain.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'task-family-required',
  group: 'task',
  severity: 'warning',
  fix: 'unsafe',

  explain({ owner }, task) {
    if (!showsTask(owner)) return undefined;
    const family = task.containers[0]?.name.value ?? 'my-task';
    return {
      message: l10n.t(
        'The task definition has no family, and AWS refuses it like that. Name the family, unless the deployment gives it on the command line.',
      ),
      fixes: [{ title: l10n.t('Set the family to "{0}"', family), edits: [set(owner, 'family', family)] }],
    };
  },
});

export const page: Page = {
  summary: 'A task definition whose `family` is missing or empty.',
  why: 'Every revision belongs to a family. Some deploy scripts pass it on the command line (`--family`) and leave it out of the file, which the file itself does not show, so this is a warning. The fix takes the name of the first container.',
  aws: 'Parameter validation failed: Missing required parameter in input: "family"',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-family',
  examples: [
    {
      bad: `
{
^ warning task-family-required: The task definition has no family, and AWS refuses it like that. Name the family, unless the deployment gives it on the command line. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "family": "web"
}`,
    },
  ],
};
