import * as l10n from '@vscode/l10n';
import type { Page, Rule } from '../rules/rule.ts';

/** What people read about a rule, without the examples, which are the larger part. */
export type RuleText = Omit<Page, 'examples'>;

/** The page of a rule on the web, with its examples. */
export function pageUrl(id: string): string {
  return `https://github.com/ecs-task-definition/ecs-task-definition/blob/main/docs/rules/${id}.md`;
}

/**
 * The page of a rule as Markdown. The words of the configuration are not translated.
 * @param translate gives the text of the page in the person's language
 * @param examples lines to put in, of what `text` does not have; else the page says where they are
 */
export function rulePage(
  { id, group, severity, default: isOn = 'on', fix }: Rule,
  { summary, why, aws, source }: RuleText,
  translate: (english: string) => string = (english) => english,
  examples?: readonly string[],
): string {
  const level =
    isOn === 'off' ? l10n.t('Severity: **{0}**, off by default', severity) : l10n.t('Severity: **{0}**', severity);
  return [
    `# ${id}`,
    '',
    translate(summary),
    '',
    `${level} · ${l10n.t('Group: {0}', group)} · ${l10n.t('Fix: {0}', fix)}`,
    '',
    `## ${l10n.t('Why')}`,
    '',
    translate(why),
    '',
    ...(aws ? [l10n.t('AWS answers:'), '', `> ${aws}`, ''] : []),
    ...(examples ?? [l10n.t('With examples: {0}', `<${pageUrl(id)}>`), '']),
    `## ${l10n.t('Set it')}`,
    '',
    l10n.t('In `ecs-taskdef.config.json`, or as `ecsTaskDefinition.rules` in the settings of VS Code:'),
    '',
    '```jsonc',
    `"rules": { "${id}": "${isOn === 'off' ? severity : 'off'}" }`,
    '```',
    '',
    l10n.t('For one line, in a file that may have comments: {0}', `\`// ecs-taskdef-disable-next-line ${id}\``),
    '',
    l10n.t('Source: {0}', `<${source}>`),
    '',
  ].join('\n');
}
