import { readFile } from 'node:fs/promises';
import * as l10n from '@vscode/l10n';

export type Locale = 'en' | 'ko';

/** The languages that the command line speaks; the texts in the code are English. */
export const LOCALES: readonly Locale[] = ['en', 'ko'];

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** The locale asked for, else that of the environment, in the order in which POSIX reads it. */
export function chooseLocale(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Locale {
  if (asked !== undefined) return isLocale(asked) ? asked : 'en';
  const value = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const language = value.split(/[_.@-]/)[0]?.toLowerCase() ?? '';
  return isLocale(language) ? language : 'en';
}

/** Makes every text from here on speak this language. A bundle that is missing leaves its texts English. */
export async function loadTexts(locale: Locale): Promise<void> {
  if (locale === 'en') return;
  const bundles = await Promise.all(['bundle', 'pages'].map((name) => readBundle(`${name}.l10n.${locale}.json`)));
  l10n.config({ contents: Object.assign({}, ...bundles) });
}

async function readBundle(name: string): Promise<object> {
  try {
    // The built program is in `dist/`, beside the folder of the texts.
    return JSON.parse(await readFile(new URL(`../l10n/${name}`, import.meta.url), 'utf8'));
  } catch {
    return {};
  }
}
