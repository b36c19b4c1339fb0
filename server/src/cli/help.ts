import * as l10n from '@vscode/l10n';
import { BASELINE_FILE } from '../core/report/baseline.ts';
import { CONFIGURATION_FILE } from '../protocol.ts';

/** How the command line is used. */
export function help(): string {
  return [
    l10n.t('Finds and mends what Amazon ECS refuses in task definitions.'),
    '',
    l10n.t('Usage:'),
    ...columns([
      ['ecs-taskdef check [PATH…] [OPTIONS]', l10n.t('judge files')],
      ['ecs-taskdef rules [--format json]', l10n.t('list all rules')],
      ['ecs-taskdef explain RULE', l10n.t('show the page of a rule')],
    ]),
    '',
    l10n.t(
      'PATH is a file, a folder, a glob in quotation marks, or - for standard input. Without PATH: all below this folder.',
    ),
    l10n.t('In folders, what .gitignore leaves out and node_modules are passed over; a file that is named never is.'),
    '',
    l10n.t('Options:'),
    ...columns([
      ['--format FORMAT', l10n.t('report for people, pretty (default); for programs, json, sarif or github')],
      ['--fix', l10n.t('apply every safe fix, then report what is left; with -, print the mended text')],
      [
        '--fix-dry-run',
        l10n.t('print what --fix would change as a diff and write nothing; exit as for what would be left'),
      ],
      ['--severity LEVEL', l10n.t('exit 1 from this severity on: error (default), warning, information, hint')],
      ['--write-baseline[=FILE]', l10n.t('write all findings to {0}, or to this file', BASELINE_FILE)],
      ['--baseline FILE', l10n.t('report only what this file does not have')],
      ['--config FILE', l10n.t('read this file instead of the nearest {0}', CONFIGURATION_FILE)],
      ['--quiet', l10n.t('show errors only; the summary counts everything')],
      ['--locale en|ko', l10n.t('language of the texts (default: that of the environment)')],
      ['--help, --version', ''],
    ]),
    '',
    l10n.t('Exit code:'),
    ...columns([
      ['0', l10n.t('nothing found at or above the severity')],
      ['1', l10n.t('something found')],
      ['2', l10n.t('wrong usage, a file that cannot be read, or a bad configuration')],
    ]),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}
