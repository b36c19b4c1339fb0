import * as l10n from '@vscode/l10n';
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
    ]),
    '',
    l10n.t(
      'PATH is a file, a folder, a glob in quotation marks, or - for standard input. Without PATH: all below this folder.',
    ),
    '',
    l10n.t('Options:'),
    ...columns([
      ['--format pretty|json', l10n.t('report for people (default) or for programs')],
      ['--fix', l10n.t('apply every safe fix, then report what is left; with -, print the mended text')],
      ['--severity LEVEL', l10n.t('exit 1 from this severity on: error (default), warning, information, hint')],
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
