import * as l10n from '@vscode/l10n';
import { COMMAND_WORDS } from '../../facts/health.ts';
import { healthCommands } from '../../model/health-check.ts';
import { replace } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

const OR_ONE = ' || exit 1';

export const rule = taskRule({
  id: 'health-exit-code',
  group: 'health',
  severity: 'hint',
  fix: 'safe',

  *check(task) {
    for (const { label, first, rest } of healthCommands(task)) {
      const [line, ...others] = rest;
      if (first.value !== COMMAND_WORDS.shell || !line?.value || others.length > 0) continue;
      const [, program] = SINGLE.exec(line.value) ?? [];
      if (!program) continue;
      yield {
        at: line,
        message: l10n.t(
          'The health check of container {0} ends with the exit code of {1}, which is often another than 1. ECS takes any number but 0 for a failure, but Docker defines only 0 and 1. Append "|| exit 1".',
          label,
          program,
        ),
        fixes: [
          { title: l10n.t('Append "{0}"', OR_ONE.trim()), edits: [replace(line.node, line.value.trimEnd() + OR_ONE)] },
        ],
      };
    }
  },
});

/** One call of curl or wget, and no sign with which a shell would go on. */
const SINGLE = /^\s*(?:\S*\/)?(curl|wget)\s[^|&;#\n`\\]*$/;

export const page: Page = {
  summary: 'A health check that leaves the exit code to `curl` or `wget`.',
  why: 'When a request fails, `curl` ends with 7, 22, 28 or another number that says why, and `wget` with 4 or 8. ECS counts every number but 0 as a failure, so the check works; Docker, whose mechanism it is, defines 0 and 1 only, and keeps 2 for itself. `|| exit 1` makes every failure a plain one, as in the examples of AWS.',
  source: 'https://docs.docker.com/reference/dockerfile/#healthcheck',
  examples: [
    {
      bad: `
{
  "family": "prices",
  "containerDefinitions": [
    {
      "name": "prices",
      "image": "example/prices:20",
      "memory": 256,
      "healthCheck": { "command": ["CMD-SHELL", "curl -fs http://localhost:8000/ping"] }
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint health-exit-code: The health check of container "prices" ends with the exit code of curl, which is often another than 1. ECS takes any number but 0 for a failure, but Docker defines only 0 and 1. Append "|| exit 1". [fix]
    }
  ]
}`,
      good: `
{
  "family": "prices",
  "containerDefinitions": [
    {
      "name": "prices",
      "image": "example/prices:20",
      "memory": 256,
      "healthCheck": { "command": ["CMD-SHELL", "curl -fs http://localhost:8000/ping || exit 1"] }
    }
  ]
}`,
    },
  ],
};
