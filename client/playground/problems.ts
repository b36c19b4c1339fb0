import { type CodeAction, type Diagnostic, DiagnosticTag } from 'vscode-languageserver-protocol/browser';
import { byId, make } from './elements.ts';
import { type Icon, icon } from './icons.ts';
import type { Say, TextKey } from './texts.ts';

/** What can be done with a finding. */
export interface ProblemActions {
  jump(diagnostic: Diagnostic): void;
  fix(action: CodeAction): void;
  explain(rule: string): void;
  /** Nothing is left in the list that had the focus. */
  leave(): void;
}

interface Severity {
  readonly icon: Icon;
  readonly name: TextKey;
  readonly one: TextKey;
  readonly many: TextKey;
}

/** In the order of LSP's numbers, which begin with 1. */
const SEVERITIES: readonly Severity[] = [
  { icon: 'error', name: 'severityError', one: 'error', many: 'errors' },
  { icon: 'warning', name: 'severityWarning', one: 'warning', many: 'warnings' },
  { icon: 'information', name: 'severityInformation', one: 'informationOne', many: 'information' },
  { icon: 'hint', name: 'severityHint', one: 'hint', many: 'hints' },
];

/** The list of findings below the text. */
export class Problems {
  readonly #list = byId('list');
  #shown = '';

  constructor(
    private readonly say: Say,
    private readonly actions: ProblemActions,
  ) {
    this.#list.addEventListener('keydown', (event) => this.move(event));
  }

  /**
   * Shows the findings of a text, each with the fix that is offered for it.
   * @param empty a title and a sentence, for where there are none
   */
  show(diagnostics: readonly Diagnostic[], fixes: readonly CodeAction[], empty: readonly [TextKey, TextKey]): void {
    const found = diagnostics.filter(isFinding);
    const rows = found.map((diagnostic) => ({ diagnostic, fix: fixes.find((action) => isFixOf(action, diagnostic)) }));
    const shown = JSON.stringify([rows, empty]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const focused = this.focused();
    this.#list.replaceChildren(
      ...(rows.length > 0 ? rows.map(({ diagnostic, fix }) => this.row(diagnostic, fix)) : [this.nothing(empty)]),
    );
    if (focused) this.focusAgain(focused);
  }

  /** What was found, in words: `1 error, 2 warnings`; else why there is nothing. */
  summary(diagnostics: readonly Diagnostic[], [title]: readonly [TextKey, TextKey]): string {
    const found = diagnostics.filter(isFinding);
    const counts = SEVERITIES.flatMap(({ one, many }, index) => {
      const count = found.filter(({ severity = 1 }) => severity === index + 1).length;
      return count === 0 ? [] : [count === 1 ? this.say(one) : this.say(many, count)];
    });
    if (counts.length > 0) return counts.join(', ');
    return this.say(title === 'emptyTitle' ? 'none' : title);
  }

  private row(diagnostic: Diagnostic, fix: CodeAction | undefined): HTMLLIElement {
    const { say, actions } = this;
    const severity = severityOf(diagnostic);
    const rule = String(diagnostic.code);
    const { line, character } = diagnostic.range.start;
    const jump = make(
      'button',
      { type: 'button', class: 'jump' },
      make('span', { class: 'hidden' }, `${say(severity.name)}: `),
      make('span', { class: 'message' }, String(diagnostic.message)),
      make('code', { class: 'rule' }, rule),
      make('span', { class: 'place' }, say('place', line + 1, character + 1)),
    );
    jump.addEventListener('click', () => actions.jump(diagnostic));
    const why = make('button', { type: 'button', class: 'why', 'aria-label': say('whyNamed', rule) }, say('why'));
    why.addEventListener('click', () => actions.explain(rule));
    const row = make('li', { class: `problem ${severity.icon}` }, icon(severity.icon), jump, why);
    if (fix) row.append(this.fixButton(fix));
    return row;
  }

  private fixButton(fix: CodeAction): HTMLButtonElement {
    const name = this.say('fixNamed', fix.title);
    const button = make(
      'button',
      { type: 'button', class: 'fix', 'aria-label': name, title: fix.title },
      this.say('fix'),
    );
    button.addEventListener('click', () => this.actions.fix(fix));
    return button;
  }

  private nothing([title, sentence]: readonly [TextKey, TextKey]): HTMLLIElement {
    const text = make('div', {}, make('strong', {}, this.say(title)), make('span', {}, this.say(sentence)));
    return make('li', { class: 'nothing' }, icon(title === 'emptyTitle' ? 'fine' : 'information'), text);
  }

  /** The arrows go from finding to finding, staying on the same button of each. */
  private move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const focused = this.focused();
    if (!step || !focused) return;
    event.preventDefault();
    this.focusAgain({ ...focused, row: Math.max(0, focused.row + step) });
  }

  private focused(): { readonly row: number; readonly kind: string } | undefined {
    const button = document.activeElement;
    const item = button?.closest('li');
    if (!button || !item || !this.#list.contains(item)) return undefined;
    return { row: [...this.#list.children].indexOf(item), kind: button.className };
  }

  private focusAgain({ row, kind }: { readonly row: number; readonly kind: string }): void {
    const item = this.#list.children[Math.min(row, this.#list.children.length - 1)];
    const button = item?.querySelector<HTMLElement>(`.${kind}`) ?? item?.querySelector<HTMLElement>('.jump');
    if (button) button.focus();
    else this.actions.leave();
  }
}

/** What only fades superfluous text is part of another finding. */
function isFinding({ tags }: Diagnostic): boolean {
  return !tags?.includes(DiagnosticTag.Unnecessary);
}

function isFixOf({ isPreferred, diagnostics }: CodeAction, { code, range }: Diagnostic): boolean {
  const place = JSON.stringify(range);
  return (
    isPreferred === true && (diagnostics ?? []).some((one) => one.code === code && JSON.stringify(one.range) === place)
  );
}

function severityOf({ severity = 1 }: Diagnostic): Severity {
  return SEVERITIES[severity - 1] ?? (SEVERITIES[0] as Severity);
}
