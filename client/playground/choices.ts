/** What a person has chosen about the page, kept from visit to visit. */

export type Language = 'en' | 'ko';
export type Theme = 'light' | 'dark';

const LANGUAGE = 'ecs-taskdef.language';
const THEME = 'ecs-taskdef.theme';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The chosen language, else that of the browser, where it is one of ours. */
export function chosenLanguage(): Language {
  const chosen = read(LANGUAGE);
  if (chosen === 'en' || chosen === 'ko') return chosen;
  return navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

export function chooseLanguage(language: Language): void {
  write(LANGUAGE, language);
}

/** The chosen theme, else that of the system. */
export function chosenTheme(): Theme {
  const chosen = read(THEME);
  return chosen === 'light' || chosen === 'dark' ? chosen : systemTheme();
}

/** Who chooses what the system has follows the system again. */
export function chooseTheme(theme: Theme): void {
  write(THEME, theme === systemTheme() ? undefined : theme);
}

/** Told whenever the system changes its theme. */
export function onSystemTheme(listener: () => void): void {
  prefersDark.addEventListener('change', listener);
}

function systemTheme(): Theme {
  return prefersDark.matches ? 'dark' : 'light';
}

/** A browser may refuse storage: then a choice holds until the page is left. */
const held = new Map<string, string | undefined>();

function read(key: string): string | undefined {
  if (held.has(key)) return held.get(key);
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: string | undefined): void {
  held.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The choice is held.
  }
}
