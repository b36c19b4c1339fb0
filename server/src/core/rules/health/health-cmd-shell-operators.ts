import * as l10n from '@vscode/l10n';
import { COMMAND_WORDS, INTERPRETERS } from '../../facts/health.ts';
import type { Item } from '../../model/field.ts';
import { type HealthCommand, healthCommands } from '../../model/health-check.ts';
import { remove, replace } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'health-cmd-shell-operators',
  group: 'health',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const command of healthCommands(task)) {
      if (command.first.value !== COMMAND_WORDS.direct || command.rest.some(isInterpreter)) continue;
      const found = command.rest.find(({ value }) => operatorIn(value));
      if (!found) continue;
      yield {
        at: found,
        message: l10n.t(
          'The health check of container {0} has "{1}" behind CMD, which starts the program without a shell: ECS hands it over as plain text. Use CMD-SHELL and one text.',
          command.label,
          operatorIn(found.value) ?? '',
        ),
        fixes: useShell(command),
      };
    }
  },
});

/** An operator that stands by itself; within a word it may belong to a pattern or an address. */
function operatorIn(text: string | undefined): string | undefined {
  return /(?:^|\s)(\|\|?|&&)(?:\s|$)/.exec(text ?? '')?.[1];
}

/** A shell is there already, or a language in which the sign means something else. A word that is unknown may be one. */
function isInterpreter({ value }: Item<string>): boolean {
  if (value === undefined) return true;
  return INTERPRETERS.has((value.split(/[\\/]/).at(-1) ?? '').replace(/\.exe$/i, '').toLowerCase());
}

function useShell({ first, rest: [line, ...others], words }: HealthCommand): Fix[] {
  if (!line || !words) return [];
  return [
    {
      title: l10n.t('Use CMD-SHELL and one text'),
      edits: [
        replace(first.node, COMMAND_WORDS.shell),
        replace(line.node, words.slice(1).join(' ')),
        ...others.map(({ node }) => remove(node)),
      ],
    },
  ];
}

export const page: Page = {
  summary: 'A health check with `||`, `&&` or `|` that no shell reads.',
  why: '`CMD` starts a program with its arguments and nothing else, so `||` and what follows arrive at the program as further arguments, and the check fails or tests something else. Operators, pipes and variables need a shell: `CMD-SHELL` with the whole line in one text, or a shell of the image behind `CMD`, as in `["CMD", "sh", "-c", "…"]`.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html',
  examples: [
    {
      bad: `
{
  "family": "mailer",
  "containerDefinitions": [
    {
      "name": "mailer",
      "image": "example/mailer:5",
      "memory": 256,
      "healthCheck": { "command": ["CMD", "curl", "-f", "http://localhost:8025/", "||", "exit", "1"] }
//                                                                                ^^^^ warning health-cmd-shell-operators: The health check of container "mailer" has "||" behind CMD, which starts the program without a shell: ECS hands it over as plain text. Use CMD-SHELL and one text. [fix]
    }
  ]
}`,
      good: `
{
  "family": "mailer",
  "containerDefinitions": [
    {
      "name": "mailer",
      "image": "example/mailer:5",
      "memory": 256,
      "healthCheck": { "command": ["CMD-SHELL", "curl -f http://localhost:8025/ || exit 1"] }
    }
  ]
}`,
    },
  ],
};
