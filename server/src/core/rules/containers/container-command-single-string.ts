import * as l10n from '@vscode/l10n';
import type { Item, List } from '../../model/field.ts';
import { runsShell, toWords } from '../../model/shell.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-command-single-string',
  group: 'containers',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const { entryPoint, command } = container;
      const own = single(entryPoint);
      // Whatever comes first may take the text as a script, and so does a program behind an option such as -c or -e.
      const first = entryPoint.items.flatMap(({ value }) => value ?? []);
      const isRead = !entryPoint.complete || first.length < entryPoint.items.length || takesText(first);
      const line = own ?? (isRead ? undefined : single(command));
      if (!line) continue;
      const words = toWords(line.text);
      // A second program behind the entry point would get the shell as its argument.
      const fits = first.length === 0 || own !== undefined || words[1] !== '-c';
      const list = words.map((word) => JSON.stringify(word)).join(', ');
      yield {
        at: line.item,
        message: l10n.t(
          'The only element of {1} in container {0} has blanks in it, and nothing splits it: Docker takes the whole of it for one word, the name of a program or one argument. Make each word an element.',
          containerLabel(container),
          own ? 'entryPoint' : 'command',
        ),
        fixes: fits
          ? [{ title: l10n.t('Change to {0}', `[${list}]`), edits: [{ kind: 'text', span: line.item, text: list }] }]
          : [],
      };
    }
  },
});

interface Line {
  readonly item: Item<string>;
  readonly text: string;
}

/** The only element of a list, when it is more than a word. A path on Windows may have blanks. */
function single({ items, complete }: List<Item<string>>): Line | undefined {
  const [item, ...others] = items;
  const text = item?.value?.trim();
  if (!item || !complete || others.length > 0 || !text || !/\s/.test(text)) return undefined;
  if (/^(?:[A-Za-z]:)?\\|^[A-Za-z]:\//.test(text) || runsWindowsShell(text)) return undefined;
  return { item, text };
}

/** Windows gets a command line as one text anyway. */
const runsWindowsShell = (text: string) => /^(?:powershell|pwsh|cmd)(?:\.exe)?\s/i.test(text);

const takesText = (words: readonly string[]) => runsShell(words) || words.at(-1)?.startsWith('-') === true;

export const page: Page = {
  summary: 'A `command` or an `entryPoint` with a whole command line in its only element.',
  why: 'The elements of both lists are handed to the container as they are, one word each. A single `"npm run start"` is looked for as a program of that name, and the task stops with “no such file or directory”. The fix makes an element of each word, and puts `sh -c` before a line that only a shell can read. The rule is silent where the entry point is a shell, and cannot see the entry point of the image; so it is a hint.',
  source: 'https://docs.docker.com/reference/dockerfile/#exec-form',
  examples: [
    {
      bad: `
{
  "family": "forum",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/forum:8.0",
      "memory": 512,
      "command": ["bundle exec puma -p 3000"]
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^ hint container-command-single-string: The only element of command in container "web" has blanks in it, and nothing splits it: Docker takes the whole of it for one word, the name of a program or one argument. Make each word an element. [fix]
    },
    {
      "name": "migration",
      "image": "example/forum:8.0",
      "memory": 256,
      "essential": false,
      "entryPoint": ["rake db:migrate && rake db:seed"]
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint container-command-single-string: The only element of entryPoint in container "migration" has blanks in it, and nothing splits it: Docker takes the whole of it for one word, the name of a program or one argument. Make each word an element. [fix]
    }
  ]
}`,
      good: `
{
  "family": "forum",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/forum:8.0",
      "memory": 512,
      "command": ["bundle", "exec", "puma", "-p", "3000"]
    },
    {
      "name": "migration",
      "image": "example/forum:8.0",
      "memory": 256,
      "essential": false,
      "entryPoint": ["sh", "-c", "rake db:migrate && rake db:seed"]
    }
  ]
}`,
    },
  ],
};
