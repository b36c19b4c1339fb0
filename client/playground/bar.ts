import { chooseLanguage, chooseTheme, chosenTheme, type Language, onSystemTheme } from './choices.ts';
import type { Drafts } from './drafts.ts';
import { byId } from './elements.ts';
import { examples } from './examples.ts';
import { attachMenu } from './menu.ts';
import * as monaco from './monaco.ts';
import type { Say } from './texts.ts';

export interface Bar {
  readonly say: Say;
  readonly language: Language;
  readonly editor: monaco.editor.IStandaloneCodeEditor;
  readonly drafts: Drafts;
  readonly notice: (text: string) => void;
}

const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' };

/** Gives the bar above the text its menus and buttons. */
export function fillBar(bar: Bar): void {
  fillLoad(bar);
  fillActions(bar);
  fillLanguage(bar.language);
  fillTheme();
}

/** The examples, and the texts of the person that others have replaced. */
function fillLoad({ say, language, editor, drafts }: Bar): void {
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const item = (name: string, text: string) => ({ name, pick: () => replaceText(editor, text) });
  attachMenu(byId('load'), byId('menu'), () => [
    { label: say('examples'), items: examples.map(({ name, text }) => item(say(name), text)) },
    {
      label: say('earlier'),
      items: drafts
        .earlier(editor.getValue())
        .map(({ text, at }) => item(say('earlierNamed', familyOf(text) ?? say('unnamed'), when.format(at)), text)),
    },
  ]);
}

/** The name that a text gives itself, also where it is half typed. */
function familyOf(text: string): string | undefined {
  return /"family"\s*:\s*"([^"]{1,60})"/.exec(text)?.[1];
}

/** As an edit, so that it can be undone. */
function replaceText(editor: monaco.editor.IStandaloneCodeEditor, text: string): void {
  const range = editor.getModel()?.getFullModelRange();
  if (!range) return;
  editor.pushUndoStop();
  editor.executeEdits('load', [{ range, text, forceMoveMarkers: true }]);
  editor.pushUndoStop();
  editor.setPosition({ lineNumber: 1, column: 1 });
  editor.setScrollTop(0);
  editor.focus();
}

function fillActions({ say, editor, notice }: Bar): void {
  byId('format').addEventListener('click', () => editor.getAction('editor.action.formatDocument')?.run());
  byId('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(editor.getValue());
      notice(say('copied'));
    } catch {
      notice(say('notCopied'));
    }
  });
}

/** The server and Monaco read their texts when they start, so another language is another page, with the same text. */
function fillLanguage(language: Language): void {
  const button = byId('language');
  const other = language === 'ko' ? 'en' : 'ko';
  button.lang = other;
  button.textContent = LANGUAGES[other];
  button.addEventListener('click', () => {
    chooseLanguage(other);
    location.reload();
  });
}

function fillTheme(): void {
  const button = byId('theme');
  const show = () => {
    const theme = chosenTheme();
    document.documentElement.dataset.theme = theme;
    button.setAttribute('aria-pressed', String(theme === 'dark'));
    monaco.editor.setTheme(theme);
  };
  button.addEventListener('click', () => {
    chooseTheme(chosenTheme() === 'dark' ? 'light' : 'dark');
    show();
  });
  onSystemTheme(show);
  show();
}
