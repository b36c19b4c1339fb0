import { LANGUAGE_ID } from '../../server/src/protocol.ts';
import type { Theme } from './choices.ts';
import * as monaco from './monaco.ts';
import { defineThemes } from './themes.ts';

const NARROW = matchMedia('(max-width: 700px)');

/** The editor in its place on the page, with a document of our language. */
export function createEditor(
  place: HTMLElement,
  text: string,
  theme: Theme,
  ariaLabel: string,
): monaco.editor.IStandaloneCodeEditor {
  self.MonacoEnvironment = { getWorker: workers() };
  registerLanguage();
  defineThemes();
  const model = monaco.editor.createModel(text, LANGUAGE_ID, monaco.Uri.parse('memory:/task-definition.json'));
  const bracketColorizationOptions = { enabled: false, independentColorPoolPerBracketType: false };
  model.updateOptions({ tabSize: 2, insertSpaces: true, bracketColorizationOptions });
  const editor = monaco.editor.create(place, {
    model,
    theme,
    ariaLabel,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    fontFamily: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    fontSize: 14,
    linkedEditing: true,
    minimap: { enabled: false },
    overviewRulerBorder: false,
    padding: { top: 12, bottom: 12 },
    quickSuggestions: { strings: true, other: true, comments: false },
    renderFinalNewline: 'on',
    renderLineHighlightOnlyWhenFocus: true,
    scrollBeyondLastLine: false,
    'semanticHighlighting.enabled': true,
    stickyScroll: { enabled: false },
    suggest: { insertMode: 'replace' },
    wordBasedSuggestions: 'off',
    ...fitting(),
  });
  NARROW.addEventListener('change', () => editor.updateOptions(fitting()));
  return editor;
}

/** The first worker is loaded with the page, and not when Monaco first needs one: the page is to do without a network. */
function workers(): () => Worker {
  const start = () => new Worker(new URL('editor.worker.js', document.baseURI));
  let first: Worker | undefined = start();
  return () => {
    const worker = first ?? start();
    first = undefined;
    return worker;
  };
}

/** On a narrow page lines are wrapped, and what is beside the text makes room. */
function fitting(): monaco.editor.IEditorOptions {
  return NARROW.matches
    ? { wordWrap: 'on', lineNumbersMinChars: 3, lineDecorationsWidth: 4 }
    : { wordWrap: 'off', lineNumbersMinChars: 4, lineDecorationsWidth: 12 };
}

/** The grammar of the extension needs libraries that Monaco has not, so this is a small one: JSON with comments and placeholders. */
function registerLanguage(): void {
  // The fences in what the server says of rules and members are JSON too.
  monaco.languages.register({ id: LANGUAGE_ID, aliases: ['json', 'jsonc'] });
  monaco.languages.setLanguageConfiguration(LANGUAGE_ID, {
    comments: { lineComment: '//', blockComment: ['/*', '*/'] },
    brackets: [
      ['{', '}'],
      ['[', ']'],
    ],
    autoClosingPairs: [
      { open: '{', close: '}', notIn: ['string', 'comment'] },
      { open: '[', close: ']', notIn: ['string', 'comment'] },
      { open: '"', close: '"', notIn: ['string', 'comment'] },
    ],
    autoCloseBefore: ',:}] \t\n',
    wordPattern: /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.-])|[\p{L}\p{N}_][\p{L}\p{N}_.-]*/u,
    indentationRules: { increaseIndentPattern: /[{[]\s*$/, decreaseIndentPattern: /^\s*[}\]]/ },
  });
  monaco.languages.setMonarchTokensProvider(LANGUAGE_ID, {
    tokenPostfix: '',
    tokenizer: {
      root: [
        [/\/\/.*$/, 'comment'],
        [/\/\*/, 'comment', '@comment'],
        [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'key'],
        [/"(?:[^"\\]|\\.)*"?/, 'string'],
        [/\$\{[^}]*\}|\{\{[^}]*\}\}|<[\w-]+>|%\w+%/, 'variable'],
        [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, 'number'],
        [/\b(?:true|false|null)\b/, 'keyword'],
        [/[{}[\],:]/, 'delimiter'],
      ],
      comment: [
        [/\*\//, 'comment', '@pop'],
        [/[^*]+|\*/, 'comment'],
      ],
    },
  });
}
