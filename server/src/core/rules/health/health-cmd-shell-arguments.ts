import * as l10n from '@vscode/l10n';
import { COMMAND_WORDS } from '../../facts/health.ts';
import { type HealthCommand, healthCommands } from '../../model/health-check.ts';
import { literal } from '../../model/place.ts';
import { remove, replace } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'health-cmd-shell-arguments',
  group: 'health',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const command of healthCommands(task)) {
      const { label, first, rest } = command;
      const [line, extra] = rest;
      if (first.value !== COMMAND_WORDS.shell || !line || !extra) continue;
      yield {
        at: extra,
        message: l10n.t(
          'CMD-SHELL takes one text, and the health check of container {0} has {1}: Docker gives only {2} to the shell to run, without the others. Join them.',
          label,
          rest.length,
          literal(line.node),
        ),
        covers: [command.node],
        fixes: join(command),
      };
    }
  },
});

function join({ rest: [line, ...others], words }: HealthCommand): Fix[] {
  if (!line || !words) return [];
  const edits = [replace(line.node, words.slice(1).join(' ')), ...others.map(({ node }) => remove(node))];
  return [{ title: l10n.t('Join the command to one text'), edits }];
}

export const page: Page = {
  summary: 'A health check with `CMD-SHELL` and more than one text behind it.',
  why: 'Docker runs `sh -c` with what follows `CMD-SHELL`, and of that the shell reads the first text as its command line; the others become its parameters `$0`, `$1` and so on. `["CMD-SHELL", "curl", "-f", "http://localhost/"]` runs `curl` with no arguments at all, which fails for ever. The fix joins the texts with blanks, and is marked unsafe because a text with blanks of its own may need quotes. With `CMD` in the place of `CMD-SHELL` the elements may stay apart.',
  source: 'https://github.com/moby/moby/blob/master/daemon/health.go',
  examples: [
    {
      bad: `
{
  "family": "profiles",
  "containerDefinitions": [
    {
      "name": "profiles",
      "image": "example/profiles:11",
      "memory": 256,
      "healthCheck": {
        "command": ["CMD-SHELL", "curl", "-f", "http://localhost:3000/health", "||", "exit 1"],
//                                       ^^^^ warning health-cmd-shell-arguments: CMD-SHELL takes one text, and the health check of container "profiles" has 5: Docker gives only "curl" to the shell to run, without the others. Join them. [fix]
        "interval": 15
      }
    }
  ]
}`,
      good: `
{
  "family": "profiles",
  "containerDefinitions": [
    {
      "name": "profiles",
      "image": "example/profiles:11",
      "memory": 256,
      "healthCheck": {
        "command": ["CMD-SHELL", "curl -f http://localhost:3000/health || exit 1"],
        "interval": 15
      }
    }
  ]
}`,
    },
  ],
};
