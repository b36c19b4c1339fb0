import * as l10n from '@vscode/l10n';
import type { Edit } from '../../syntax/edit.ts';
import type { SyntaxProblem, SyntaxProblemCode } from '../../syntax/json.ts';
import { documentRule, type Fix, type Page } from '../rule.ts';

export const rule = documentRule({
  id: 'doc-syntax',
  group: 'document',
  severity: 'error',
  fix: 'safe',
  hostReports: ['json', 'jsonc'],
  evenUnrecognized: true,

  *inspect({ text, problems }) {
    for (const problem of problems) {
      const fix = mend(problem, text);
      yield { at: problem, message: say(problem.code), fixes: fix ? [fix] : [] };
    }
  },
});

function say(code: SyntaxProblemCode): string {
  switch (code) {
    case 'value-expected':
      return l10n.t('A value is missing here. JSON has no members without a value.');
    case 'invalid-value':
      return l10n.t('This is no JSON value. Text needs double quotes.');
    case 'property-name-expected':
      return l10n.t('The name of a member is expected here, in double quotes.');
    case 'property-name-unquoted':
      return l10n.t('The name of a member needs double quotes in JSON.');
    case 'colon-expected':
      return l10n.t('A colon and a value are expected behind the name.');
    case 'comma-expected':
      return l10n.t('A comma is missing behind this.');
    case 'unexpected-character':
      return l10n.t('This character does not belong here.');
    case 'unclosed-object':
      return l10n.t('This brace is never closed. A "}" is missing.');
    case 'unclosed-array':
      return l10n.t('This bracket is never closed. A "]" is missing.');
    case 'unclosed-string':
      return l10n.t('This text is never closed. A double quote is missing before the end of the line.');
    case 'unclosed-comment':
      return l10n.t('This comment is never closed. "*/" is missing.');
    case 'invalid-string':
      return l10n.t('This text holds a character or an escape that JSON does not allow. Write a backslash as "\\\\".');
    case 'single-quotes':
      return l10n.t('JSON knows double quotes only.');
    case 'content-after-end':
      return l10n.t('The document is complete before this. A file holds one JSON value.');
    case 'too-deep':
      return l10n.t('This is nested deeper than any task definition, and is not read further.');
    case 'empty-document':
      return l10n.t(
        'The document is empty. A task definition is a JSON object with "family" and "containerDefinitions".',
      );
  }
}

function mend({ code, start, end }: SyntaxProblem, text: string): Fix | undefined {
  const content = text.slice(start, end);
  const quoted: Edit = { kind: 'text', span: { start, end }, text: JSON.stringify(content.replace(/^'|'$/g, '')) };
  switch (code) {
    case 'comma-expected':
      return { title: l10n.t('Add the comma'), edits: [{ kind: 'text', span: { start: end, end }, text: ',' }] };
    case 'single-quotes':
    case 'property-name-unquoted':
      return { title: l10n.t('Use double quotes'), edits: [quoted] };
    default:
      return undefined;
  }
}

export const page: Page = {
  summary: 'The text is not valid JSON.',
  why: 'No AWS client reads a broken document. The rest of it is still judged here, as far as it can be read. Placeholders such as `${PORT}` or `{{ port }}` are understood, quoted or not.',
  source: 'https://www.rfc-editor.org/rfc/rfc8259',
  examples: [
    {
      bad: `
{
  "family": "web"
//              ^ error doc-syntax: A comma is missing behind this. [fix]
  "containerDefinitions": [{ "name": 'web', "image": "nginx:1.27", "memory": 128 }]
//                                   ^^^^^ error doc-syntax: JSON knows double quotes only. [fix]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
