import type { FactTable, PageLink } from '../../facts/fact-table.ts';

/** The Markdown that VS Code shows in a hover. */

const LONGEST = 60;

export function table({ header, rows }: FactTable): string {
  return [
    line(header),
    `|${header.map(() => '---').join('|')}|`,
    ...rows.map(([first = '', ...cells]) => factLine(first, cells)),
  ].join('\n');
}

/** A word of the document as code. Whatever it holds, it stays one piece and does not end a cell of a table. */
export function code(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  const short = plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1)}…`;
  const runs = short.match(/`+/g) ?? [];
  if (runs.length === 0) return `\`${short}\``;
  // What ends it is as long as what begins it, and stands nowhere in between.
  const fence = '`'.repeat(1 + Math.max(...runs.map((run) => run.length)));
  return `${fence} ${short} ${fence}`;
}

export function codes(words: readonly string[]): string {
  return words.map(code).join(', ');
}

export function links(pages: readonly PageLink[]): string {
  return pages.map(([name, url]) => `[${name}](${url})`).join(' · ');
}

export function list(lines: readonly string[]): string {
  return lines.map((one) => `- ${one}`).join('\n');
}

/** The first cell says what the line is about. */
function factLine(first: string, cells: readonly string[]): string {
  return line([first.startsWith('`') || first === '' ? first : `**${first}**`, ...cells]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;
}
