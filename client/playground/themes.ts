import type { Theme } from './choices.ts';
import * as monaco from './monaco.ts';

/** The colours of a text and of what Monaco draws around it. Those of the page are in `style.css`. */
interface Palette {
  readonly page: string;
  readonly raised: string;
  readonly line: string;
  readonly text: string;
  readonly soft: string;
  readonly accent: string;
  readonly selection: string;
  readonly current: string;
  readonly key: string;
  readonly string: string;
  readonly number: string;
  readonly constant: string;
  readonly comment: string;
  readonly placeholder: string;
  readonly name: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  readonly hint: string;
}

const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    page: '#ffffff',
    raised: '#f5f8fa',
    line: '#cfd9e2',
    text: '#1b2733',
    soft: '#526373',
    accent: '#0b6b63',
    selection: '#bfe3de',
    current: '#f4f8fa',
    key: '#17568f',
    string: '#8f3a14',
    number: '#0b6b4f',
    constant: '#6a34a3',
    comment: '#5a6b7a',
    placeholder: '#8a4b00',
    name: '#0a6670',
    error: '#c4232b',
    warning: '#a86400',
    information: '#1463b0',
    hint: '#526373',
  },
  dark: {
    page: '#0f1821',
    raised: '#16222d',
    line: '#2c3c4a',
    text: '#dbe6ef',
    soft: '#9db0c0',
    accent: '#5fd6c5',
    selection: '#1f4f55',
    current: '#14202b',
    key: '#8fc7f5',
    string: '#edb48a',
    number: '#7fdcb4',
    constant: '#cdaaf7',
    comment: '#8ea2b3',
    placeholder: '#f0c26a',
    name: '#66d5dd',
    error: '#ff8b84',
    warning: '#eab54d',
    information: '#7db9f7',
    hint: '#9db0c0',
  },
};

export function defineThemes(): void {
  for (const theme of ['light', 'dark'] as const) {
    const palette = PALETTES[theme];
    monaco.editor.defineTheme(theme, {
      base: theme === 'dark' ? 'vs-dark' : 'vs',
      inherit: true,
      rules: rules(palette),
      colors: { ...surfaces(palette), ...marks(palette) },
    });
  }
}

/** Tokens of the tokenizer first, then those of the server. */
function rules(palette: Palette): monaco.editor.ITokenThemeRule[] {
  const colours: Readonly<Record<string, string>> = {
    '': palette.text,
    key: palette.key,
    string: palette.string,
    number: palette.number,
    keyword: palette.constant,
    comment: palette.comment,
    delimiter: palette.text,
    variable: palette.placeholder,
    class: palette.name,
    struct: palette.name,
    interface: palette.name,
  };
  return Object.entries(colours).map(([token, foreground]) => ({ token, foreground: foreground.slice(1) }));
}

function surfaces({ page, raised, line, text, soft, accent, selection, current }: Palette): monaco.editor.IColors {
  return {
    foreground: text,
    descriptionForeground: soft,
    focusBorder: accent,
    'editor.background': page,
    'editor.foreground': text,
    'editor.lineHighlightBackground': current,
    'editor.lineHighlightBorder': '#00000000',
    'editor.selectionBackground': selection,
    'editor.inactiveSelectionBackground': `${selection}99`,
    'editorLineNumber.foreground': soft,
    'editorLineNumber.activeForeground': text,
    'editorCursor.foreground': accent,
    'editorIndentGuide.background1': `${line}88`,
    'editorIndentGuide.activeBackground1': line,
    'editorCodeLens.foreground': soft,
    'editorInlayHint.foreground': soft,
    'editorInlayHint.background': raised,
    'editorWidget.background': raised,
    'editorWidget.foreground': text,
    'editorWidget.border': line,
    'editorHoverWidget.background': raised,
    'editorHoverWidget.foreground': text,
    'editorHoverWidget.border': line,
    'editorHoverWidget.statusBarBackground': page,
    'editorSuggestWidget.background': raised,
    'editorSuggestWidget.foreground': text,
    'editorSuggestWidget.border': line,
    'editorSuggestWidget.selectedBackground': selection,
    'editorSuggestWidget.selectedForeground': text,
    'editorSuggestWidget.highlightForeground': accent,
    'editorSuggestWidget.focusHighlightForeground': text,
    'list.focusBackground': selection,
    'list.focusForeground': text,
    'list.hoverBackground': current,
    'list.highlightForeground': accent,
    'list.focusHighlightForeground': text,
    'quickInput.background': raised,
    'quickInput.foreground': text,
    'quickInputList.focusBackground': selection,
    'quickInputList.focusForeground': text,
    'pickerGroup.foreground': accent,
    'pickerGroup.border': line,
    'input.background': page,
    'input.foreground': text,
    'input.border': soft,
    'menu.background': raised,
    'menu.foreground': text,
    'menu.selectionBackground': selection,
    'menu.selectionForeground': text,
    'menu.border': line,
    'textLink.foreground': accent,
    'textLink.activeForeground': accent,
    'editorLink.activeForeground': accent,
    'textCodeBlock.background': page,
    'textPreformat.foreground': text,
    'textPreformat.background': page,
    'widget.shadow': '#00000033',
    'scrollbarSlider.background': `${line}88`,
    'scrollbarSlider.hoverBackground': line,
    'scrollbarSlider.activeBackground': soft,
  };
}

function marks({ error, warning, information, hint }: Palette): monaco.editor.IColors {
  return {
    'editorError.foreground': error,
    'editorWarning.foreground': warning,
    'editorInfo.foreground': information,
    'editorHint.foreground': hint,
    'editorUnnecessaryCode.opacity': '#000000dd',
    'editorMarkerNavigationError.background': error,
    'editorMarkerNavigationWarning.background': warning,
    'editorMarkerNavigationInfo.background': information,
  };
}
