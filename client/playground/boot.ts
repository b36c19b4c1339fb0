import { chosenLanguage, chosenTheme } from './choices.ts';

/**
 * Runs before the page is painted, so that nobody sees the other theme first. The texts of Monaco are read when its modules
 * are, so they have to be there before.
 */

document.documentElement.lang = chosenLanguage();
document.documentElement.dataset.theme = chosenTheme();

async function load(): Promise<void> {
  if (chosenLanguage() === 'ko') await import('monaco-editor/nls/lang/ko.js');
  await import('./page.ts');
}

void load();
