import * as l10n from '@vscode/l10n';
import { type Edit, wholeLines } from '../../syntax/edit.ts';
import type { SyntaxTree } from '../../syntax/json.ts';
import type { Span } from '../../text/span.ts';
import { documentRule, type Fix, type Page } from '../rule.ts';

export const rule = documentRule({
  id: 'doc-not-strict-json',
  group: 'document',
  severity: 'warning',
  fix: 'safe',
  hostReports: ['json'],
  notInJsonc: true,

  *inspect(tree) {
    const [first] = [...tree.comments, ...tree.trailingCommas].sort((a, b) => a.start - b.start);
    if (first) yield { at: firstLine(first, tree), message: say(tree), fixes: fixes(tree) };
  },
});

function say({ comments, trailingCommas }: SyntaxTree): string {
  if (comments.length === 0) {
    return l10n.t(
      'JSON has no comma before a closing bracket, and the AWS CLI does not read a file with one. Remove the trailing commas.',
    );
  }
  if (trailingCommas.length === 0) {
    return l10n.t(
      'JSON has no comments, and the AWS CLI does not read a file with them. Remove them from what is registered.',
    );
  }
  return l10n.t(
    'JSON has no comments and no comma before a closing bracket, and the AWS CLI does not read a file with them. Remove them from what is registered.',
  );
}

/** Commas go without loss; comments are somebody's words. */
function fixes(tree: SyntaxTree): Fix[] {
  const commas = tree.trailingCommas.map((span): Edit => ({ kind: 'text', span, text: '' }));
  const comments = runs(tree).map(
    ({ start, end }): Edit => ({ kind: 'text', span: wholeLines(tree, start, end), text: '' }),
  );
  const onlyCommas: Fix = { title: l10n.t('Remove the trailing commas'), edits: commas, safe: true };
  if (comments.length === 0) return [onlyCommas];
  if (commas.length === 0) return [{ title: l10n.t('Remove the comments'), edits: comments, safe: false }];
  return [
    { title: l10n.t('Remove the comments and trailing commas'), edits: [...commas, ...comments], safe: false },
    onlyCommas,
  ];
}

/** The comments, those that follow each other on a line as one. */
function runs({ text, comments }: SyntaxTree): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of comments) {
    const last = joined.at(-1);
    const follows = last && /^[ \t]*$/.test(text.slice(last.end, start));
    if (follows) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

function firstLine({ start, end }: Span, { text }: SyntaxTree): Span {
  const line = text.slice(start, end).search(/[\r\n]/);
  return { start, end: line < 0 ? end : start + line };
}

export const page: Page = {
  summary: 'Comments or trailing commas: JSON for people, not for the AWS CLI.',
  why: 'Editors, this extension and `.jsonc` files take both, the console and the AWS CLI do not. The GitHub deploy action of AWS reads the file as YAML, where a trailing comma passes and `//` does not. Keep the comments if a step of the pipeline strips them. Removing the commas loses nothing and is a safe fix; removing the comments is not. The document gets one finding for all of them.',
  source: 'https://www.rfc-editor.org/rfc/rfc8259#section-2',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    { "name": "web", "image": "nginx:1.27", "memory": 128 },
//                                                         ^ warning doc-not-strict-json: JSON has no comma before a closing bracket, and the AWS CLI does not read a file with one. Remove the trailing commas. [fix]
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    { "name": "web", "image": "nginx:1.27", "memory": 128 }
  ]
}`,
    },
    {
      bad: `
{
  "family": "web", // the name in the console
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning doc-not-strict-json: JSON has no comments and no comma before a closing bracket, and the AWS CLI does not read a file with them. Remove them from what is registered. [fix]
  // one container is enough
  "containerDefinitions": [
    { "name": "web", "image": "nginx:1.27", "memory": 128 }, /* for now */
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    { "name": "web", "image": "nginx:1.27", "memory": 128 }
  ]
}`,
    },
  ],
};
