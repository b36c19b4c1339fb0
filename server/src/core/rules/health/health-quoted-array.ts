import * as l10n from '@vscode/l10n';
import { COMMAND_WORDS } from '../../facts/health.ts';
import { type HealthCommand, healthCommands } from '../../model/health-check.ts';
import { append, remove, replace } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'health-quoted-array',
  group: 'health',
  severity: 'warning',
  fix: 'unsafe',
  silences: ['health-command-prefix'],

  *check(task) {
    for (const command of healthCommands(task)) {
      if (elementsIn(command.first.value ?? '').length === 0) continue;
      yield {
        at: command.first,
        message: l10n.t(
          'The health check of container {0} has several elements of its command in one text, as the console asks for it. In JSON each is a text of its own; ECS takes this for the name of a program. Split it.',
          command.label,
        ),
        covers: [command.node],
        fixes: split(command),
      };
    }
  },
});

/** The elements that a text holds, none when it is one element: `CMD-SHELL, curl …`, `CMD ls`, `["CMD", "ls"]`. */
function elementsIn(text: string): readonly string[] {
  const list = parsed(text);
  if (list) return list;
  const bare = /^\[\s*(["']?CMD.*)\]$/s.exec(text.trim())?.[1] ?? text.trim();
  const [, word, line] = /^["']?(CMD(?:-SHELL)?)["']?[\s,]+([^\s,].*)$/s.exec(bare) ?? [];
  if (!word || !line) return [];
  if (word === COMMAND_WORDS.shell) return [word, unquoted(line)];
  return [
    word,
    ...line
      .trim()
      .split(line.includes(',') ? ',' : /\s+/)
      .map(unquoted),
  ];
}

/** The texts of a JSON array that is written into a text. */
function parsed(text: string): readonly string[] | undefined {
  if (!/^\s*\[\s*"/.test(text)) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) && json.every((item) => typeof item === 'string') ? json : undefined;
  } catch {
    return undefined;
  }
}

const unquoted = (text: string) => text.trim().replace(/^(["'])(.*)\1$/s, '$2');

function split({ first, rest, words }: HealthCommand): Fix[] {
  if (!words) return [];
  const all = [...elementsIn(first.value ?? ''), ...words.slice(1)];
  const [word = '', ...others] = all;
  const elements = word === COMMAND_WORDS.shell ? [others.join(' ')] : others;
  return [
    {
      title: l10n.t('Split the text into elements'),
      edits: [replace(first.node, word), append(first.node, elements), ...rest.map(({ node }) => remove(node))],
    },
  ];
}

export const page: Page = {
  summary: 'A health check whose elements stand in one text.',
  why: 'The console asks for the command as `CMD-SHELL, curl -f http://localhost/ || exit 1` in one field, and splits it at the comma. In a task definition `command` is a JSON list: the word that says how to run it is one element, the command line another. As one text it is taken for the name of a program, which no image has, and the container stays unhealthy.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html#ECS-Type-HealthCheck-command',
  examples: [
    {
      bad: `
{
  "family": "tickets",
  "containerDefinitions": [
    {
      "name": "tickets",
      "image": "example/tickets:1.14",
      "memory": 256,
      "healthCheck": { "command": ["CMD-SHELL, curl -f http://localhost:9000/ || exit 1"] }
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning health-quoted-array: The health check of container "tickets" has several elements of its command in one text, as the console asks for it. In JSON each is a text of its own; ECS takes this for the name of a program. Split it. [fix]
    }
  ]
}`,
      good: `
{
  "family": "tickets",
  "containerDefinitions": [
    {
      "name": "tickets",
      "image": "example/tickets:1.14",
      "memory": 256,
      "healthCheck": { "command": ["CMD-SHELL", "curl -f http://localhost:9000/ || exit 1"] }
    }
  ]
}`,
    },
  ],
};
