import * as l10n from '@vscode/l10n';
import type { Item, List } from '../../model/field.ts';
import { wantsScript } from '../../model/shell.ts';
import { containerLabel } from '../../model/task.ts';
import { overwrite } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-entrypoint-shell',
  group: 'containers',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const { entryPoint, command } = container;
      const shell = words(entryPoint);
      const [script, ...others] = words(command) ?? [];
      // A script that asks for its arguments gets what it wants.
      if (!shell || !wantsScript(shell) || script === undefined || /\$[@*#0-9{]/.test(script)) continue;
      const [first, second] = command.items;
      const last = command.items.at(-1);
      if (!first || !second || !last) continue;
      const joined = JSON.stringify([script, ...others].join(' '));
      yield {
        at: { start: second.start, end: last.end },
        message: l10n.t(
          'Container {0} starts {1}, which takes the first element of command, "{2}", for the whole script. The elements behind it are its arguments, which it does not use. Join them into one.',
          containerLabel(container),
          shell.slice(-2).join(' '),
          script,
        ),
        related: [{ at: entryPoint.span, message: l10n.t('The shell is started here') }],
        fixes: [
          {
            title: l10n.t('Join the elements of command'),
            edits: [overwrite(first.start, last.end, joined)],
          },
        ],
      };
    }
  },
});

/** All elements, when each is known. */
function words({ items, complete }: List<Item<string>>): readonly string[] | undefined {
  const known = items.flatMap(({ value }) => value ?? []);
  return complete && known.length === items.length ? known : undefined;
}

export const page: Page = {
  summary: 'A `command` of several elements behind an entry point such as `["sh", "-c"]`.',
  why: 'After `-c` a shell reads one text as the script; what follows becomes `$0`, `$1` and so on. With `["npm", "run", "start"]` it runs `npm` alone, which prints its help and ends, and the task stops. Either write the script as one element, or leave the shell out and hand over the words. The fix joins the elements; it is marked unsafe because an element with blanks or quotes may need quotes of its own.',
  source: 'https://pubs.opengroup.org/onlinepubs/9699919799/utilities/sh.html',
  examples: [
    {
      bad: `
{
  "family": "docs",
  "containerDefinitions": [
    {
      "name": "docs",
      "image": "example/docs:22",
      "memory": 512,
      "entryPoint": ["sh", "-c"],
      "command": ["npm", "run", "start"]
//                       ^^^^^^^^^^^^^^ hint container-entrypoint-shell: Container "docs" starts sh -c, which takes the first element of command, "npm", for the whole script. The elements behind it are its arguments, which it does not use. Join them into one. [fix]
    }
  ]
}`,
      good: `
{
  "family": "docs",
  "containerDefinitions": [
    {
      "name": "docs",
      "image": "example/docs:22",
      "memory": 512,
      "entryPoint": ["sh", "-c"],
      "command": ["npm run start"]
    }
  ]
}`,
    },
  ],
};
