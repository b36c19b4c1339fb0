import * as l10n from '@vscode/l10n';
import { COMMAND_WORDS } from '../../facts/health.ts';
import { type HealthCommand, healthCommands } from '../../model/health-check.ts';
import { literal } from '../../model/place.ts';
import { append, replace } from '../../syntax/edit.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'health-command-prefix',
  group: 'health',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const words: readonly unknown[] = Object.values(COMMAND_WORDS);
    for (const command of healthCommands(task)) {
      const { label, first } = command;
      if (first.value === '' || words.includes(first.value)) continue;
      const word = wordFor(command);
      yield {
        at: first,
        message: l10n.t(
          'The health check of container {0} begins with {1}. AWS wants CMD or CMD-SHELL in front of the command, and where it takes it without, it runs it without a shell. Begin with {2}.',
          label,
          literal(first.node),
          word,
        ),
        // A list in one text, with commas, has to be taken apart by who wrote it.
        fixes: /^\S+,\s/.test(first.value ?? '') ? [] : [begin(command, word)],
      };
    }
  },
});

/** One text with a blank or a sign in it is a command line; a program, or one with its arguments, needs no shell. */
function wordFor({ first: { value = '' }, rest }: HealthCommand): string {
  if (isMisspelt(value, rest[0]?.value)) return /shell/i.test(value) ? COMMAND_WORDS.shell : COMMAND_WORDS.direct;
  return rest.length === 0 && /[^\w./:-]/.test(value) ? COMMAND_WORDS.shell : COMMAND_WORDS.direct;
}

/** `cmd` with an option is the program of Windows. */
function isMisspelt(word: string, next: string | undefined): boolean {
  return /^cmd(?:[-_ ]?shell)?,?$/i.test(word) && !(/^cmd$/i.test(word) && next?.startsWith('/'));
}

function begin({ first: { node, value = '' }, rest }: HealthCommand, word: string): Fix {
  if (isMisspelt(value, rest[0]?.value)) return changeTo(node, word);
  return { title: l10n.t('Begin with {0}', word), edits: [replace(node, word), append(node, [value])] };
}

export const page: Page = {
  summary: 'A health check that begins neither with `CMD` nor with `CMD-SHELL`.',
  why: 'The first element says how the others are run: `CMD` starts them as a program with its arguments, `CMD-SHELL` hands one line to the shell of the container. The API reference demands one of the two, while the developer guide says that `CMD` is assumed; a command line in one text is then taken for the name of a program and fails. The fix puts `CMD-SHELL` in front of a single command line and `CMD` in front of anything else.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html#ECS-Type-HealthCheck-command',
  examples: [
    {
      bad: `
{
  "family": "docs",
  "containerDefinitions": [
    {
      "name": "docs",
      "image": "example/docs:2.8",
      "memory": 128,
      "healthCheck": { "command": ["wget -q --spider http://localhost:8080/ || exit 1"] }
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning health-command-prefix: The health check of container "docs" begins with "wget -q --spider http://localhost:8080/ || exit 1". AWS wants CMD or CMD-SHELL in front of the command, and where it takes it without, it runs it without a shell. Begin with CMD-SHELL. [fix]
    },
    {
      "name": "collector",
      "image": "example/collector:0.43",
      "memory": 128,
      "healthCheck": { "command": ["/healthcheck"] }
//                                 ^^^^^^^^^^^^^^ warning health-command-prefix: The health check of container "collector" begins with "/healthcheck". AWS wants CMD or CMD-SHELL in front of the command, and where it takes it without, it runs it without a shell. Begin with CMD. [fix]
    }
  ]
}`,
      good: `
{
  "family": "docs",
  "containerDefinitions": [
    {
      "name": "docs",
      "image": "example/docs:2.8",
      "memory": 128,
      "healthCheck": { "command": ["CMD-SHELL", "wget -q --spider http://localhost:8080/ || exit 1"] }
    },
    {
      "name": "collector",
      "image": "example/collector:0.43",
      "memory": 128,
      "healthCheck": { "command": ["CMD", "/healthcheck"] }
    }
  ]
}`,
    },
  ],
};
