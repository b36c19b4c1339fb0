import { make } from './elements.ts';

export interface MenuGroup {
  readonly label: string;
  readonly items: readonly { readonly name: string; readonly pick: () => void }[];
}

/**
 * A menu that a button opens. It is not a `select`: that would pick with each arrow key, before anybody has chosen.
 * @param fill what is in it, asked each time it opens
 */
export function attachMenu(button: HTMLElement, menu: HTMLElement, fill: () => readonly MenuGroup[]): void {
  const open = () => {
    menu.replaceChildren(...fill().flatMap((group) => elements(group, () => menu.hidePopover())));
    const { left, bottom } = button.getBoundingClientRect();
    menu.style.left = `${left}px`;
    menu.style.top = `${bottom + 4}px`;
    menu.showPopover();
    itemsOf(menu)[0]?.focus();
  };
  button.addEventListener('click', () => (menu.matches(':popover-open') ? menu.hidePopover() : open()));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    open();
  });
  menu.addEventListener('keydown', (event) => walk(event, menu));
  menu.addEventListener('toggle', ({ newState }) => button.setAttribute('aria-expanded', String(newState === 'open')));
}

function elements({ label, items }: MenuGroup, close: () => void): HTMLElement[] {
  if (items.length === 0) return [];
  const buttons = items.map(({ name, pick }) => {
    const item = make('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, name);
    item.addEventListener('click', () => {
      close();
      pick();
    });
    return item;
  });
  return [make('div', { role: 'group', 'aria-label': label }, make('h2', {}, label), ...buttons)];
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

/** The keys of a menu; Escape closes it by itself. */
function walk(event: KeyboardEvent, menu: HTMLElement): void {
  const items = itemsOf(menu);
  const here = items.indexOf(document.activeElement as HTMLElement);
  const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
  if (target === undefined) {
    // A menu is one stop of the Tab key: it is left as a whole.
    if (event.key === 'Tab') menu.hidePopover();
    return;
  }
  event.preventDefault();
  items.at(target % items.length)?.focus();
}
