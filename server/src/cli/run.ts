import * as l10n from '@vscode/l10n';
import { visible } from '../core/report/display.ts';
import { askedLocale, type Command, parseCommand, UsageError } from './args.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import type { Host } from './host.ts';
import { chooseLocale, loadTexts } from './locale.ts';
import { BUGS, VERSION } from './manifest.ts';
import { rules } from './rules.ts';
import { asFileError, FileError } from './text.ts';

/** Does what the arguments ask for. Gives the exit code and never throws: what goes wrong is one line for the person. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  try {
    await loadTexts(chooseLocale(askedLocale(argv), host.env));
    return await execute(parseCommand(argv), host);
  } catch (error) {
    return sayFailure(error, host);
  }
}

/** Says what went wrong, in one line. Gives the exit code. */
export function sayFailure(error: unknown, host: Host): number {
  host.err(`ecs-taskdef: ${visible(describe(error))}\n`);
  if (host.env.ECS_TASKDEF_DEBUG && error instanceof Error) host.err(`${error.stack}\n`);
  return 2;
}

async function execute(command: Command, host: Host): Promise<number> {
  switch (command.command) {
    case 'check':
      return check(command, host);
    case 'rules':
      return rules(command, host);
    case 'explain':
      return explain(command, host);
    case 'help':
      host.out(help());
      return 0;
    case 'version':
      host.out(`${VERSION}\n`);
      return 0;
  }
}

function describe(error: unknown): string {
  if (error instanceof UsageError || error instanceof FileError) return error.message;
  // The only path that nobody gave is the folder that the program was started in.
  if ((error as NodeJS.ErrnoException)?.syscall === 'uv_cwd') return asFileError('.', error).message;
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  return l10n.t('{0}: this is a bug, please report it at {1}', message, BUGS);
}
