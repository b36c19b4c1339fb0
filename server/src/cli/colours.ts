import type { Palette } from '../core/report/pretty.ts';

/** The report's colours as ANSI escapes. */
export const ANSI: Palette = {
  error: sgr(31),
  warning: sgr(33),
  information: sgr(36),
  hint: sgr(36),
  path: sgr(1, 22),
  quiet: sgr(2, 22),
  fix: sgr(32),
};

function sgr(on: number, off = 39): (text: string) => string {
  return (text) => `\x1b[${on}m${text}\x1b[${off}m`;
}
