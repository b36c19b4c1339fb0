import { fillBar } from './bar.ts';
import { chosenLanguage, chosenTheme } from './choices.ts';
import { Drafts } from './drafts.ts';
import { createEditor } from './editor.ts';
import { byId } from './elements.ts';
import { examples, isExample } from './examples.ts';
import { type Judged, judge } from './judge.ts';
import { loadTexts, startServer } from './lsp/server.ts';
import type * as monaco from './monaco.ts';
import { sayIn, type TextKey } from './texts.ts';

/** The page: an editor, and a server in a worker. */

const language = chosenLanguage();
const say = sayIn(language);

function fillTexts(): void {
  document.title = say('title');
  if (navigator.platform.startsWith('Mac')) byId('modifier').textContent = '⌘';
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = say(element.dataset.text as TextKey);
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const label = say(element.dataset.label as TextKey);
    element.setAttribute('aria-label', label);
    if (element.classList.contains('square')) element.title = label;
  }
}

/** Says something that passes, for eyes and ears. */
function notice(text: string): void {
  const place = byId('notice');
  place.textContent = text;
  place.classList.remove('shown');
  // Asked for, so that the page sees it gone, and what passes begins anew for each text.
  void place.offsetWidth;
  place.classList.add('shown');
}

function keepText(model: monaco.editor.ITextModel, drafts: Drafts): void {
  let length = model.getValueLength();
  model.onDidChangeContent(({ changes: [change, ...more] }) => {
    // Another text in the place of this one: it is written beside it.
    if (more.length === 0 && length > 0 && change?.rangeLength === length) drafts.begin();
    length = model.getValueLength();
    byId('kept').textContent = say(drafts.save(model.getValue()) ? 'local' : 'notKept');
  });
}

/** F6 goes on from area to area: the Tab key belongs to the text while it is being edited. */
function walkAreas(editor: monaco.editor.IStandaloneCodeEditor): void {
  const areas = [
    { place: byId('bar'), enter: () => byId('load').focus() },
    { place: byId('editor'), enter: () => editor.focus() },
    { place: byId('problems'), enter: () => (document.querySelector<HTMLElement>('.jump') ?? byId('summary')).focus() },
  ];
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const here = areas.findIndex(({ place }) => place.contains(document.activeElement));
    areas[(here + (event.shiftKey ? areas.length - 1 : 1)) % areas.length]?.enter();
  };
  // Before the editor, which would have its own idea.
  document.addEventListener('keydown', walk, true);
}

function begin(): void {
  fillTexts();
  const drafts = new Drafts(
    () => localStorage,
    () => sessionStorage,
    isExample,
  );
  const text = drafts.last() ?? examples[0]?.text ?? '';
  const editor = createEditor(byId('editor'), text, chosenTheme(), say('editor'));
  const model = editor.getModel() as monaco.editor.ITextModel;
  fillBar({ say, language, editor, drafts, notice });
  keepText(model, drafts);
  walkAreas(editor);
  void serve({ editor, model, say, notice }).catch((error: Error) => {
    byId('summary').textContent = say('failed', error.message);
  });
}

/** From `ready` on the page asks for nothing more. */
async function serve(place: Omit<Judged, 'server'>): Promise<void> {
  const server = await startServer(language);
  const judged = judge({ ...place, server });
  await Promise.all([judged, loadTexts(server), document.fonts.load('16px codicon')]);
  document.documentElement.dataset.state = 'ready';
}

begin();
