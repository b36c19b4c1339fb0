/** What reads a script in `sh -c SCRIPT`. */
const POSIX_SHELL = /^(?:\S*\/)?(?:ba|a|da|z|k)?sh$/;
const WINDOWS_SHELL = /^(?:.*[\\/])?(?:powershell|pwsh|cmd)(?:\.exe)?$/i;

/** Whether a shell is among the words of a command line, also behind `env` or an init process. */
export function runsShell(words: readonly string[]): boolean {
  return words.some((word) => POSIX_SHELL.test(word) || WINDOWS_SHELL.test(word));
}

/** Whether the words end with a shell of Linux and its option `-c`, so that what follows is the script. */
export function wantsScript(words: readonly string[]): boolean {
  const [shell = '', option = ''] = words.slice(-2);
  return POSIX_SHELL.test(shell) && /^-[a-z]*c$/.test(option);
}

/** What is more than words to a shell: quotes, variables, pipes, patterns. */
const SYNTAX = /["'`$&|;<>()*?\\#~\n]/;

/** A command line as a list of words; with a shell before it where only a shell can read it. */
export function toWords(line: string): string[] {
  const text = line.trim();
  const [, shell, option, script] = /^(\S*sh)\s+(-[a-z]*c)\s+(.+)$/s.exec(text) ?? [];
  if (shell && option && script) return [shell, option, script.replace(/^(["'])(.*)\1$/s, '$2')];
  return SYNTAX.test(text) ? ['sh', '-c', text] : text.split(/\s+/);
}
