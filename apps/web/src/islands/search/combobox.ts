import { made } from './elements.ts';
import { marked } from './hit-line.ts';
import type { Hit } from './pagefind.ts';

/**
 * Suggestions below the search field: the ARIA pattern «combobox with a listbox popup». Arrows move,
 * Enter follows, Escape closes. Focus stays in the field all the time.
 */
export function combobox(input: HTMLInputElement, list: HTMLUListElement) {
  let active = -1;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.autocomplete = 'off';
  close();

  function show(hits: readonly Hit[], query: string) {
    list.replaceChildren(...hits.map((hit, index) => option(hit, index, query)));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    choose(-1);
  }

  function close() {
    show([], '');
  }

  function choose(index: number) {
    active = index;
    for (const [place, each] of [...list.children].entries()) {
      each.setAttribute('aria-selected', String(place === index));
    }
    const chosen = list.children[index];
    if (chosen === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  /** Past either end lies what was typed, and then the other end. */
  function move(step: 1 | -1) {
    const places = list.children.length + 1;
    choose(((active + 1 + step + places) % places) - 1);
  }

  function onKey({ key }: KeyboardEvent): boolean {
    if (list.hidden) return false;
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && active >= 0) follow(list.children[active]);
    else return false;
    return true;
  }

  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && onKey(event)) event.preventDefault();
  });
  input.addEventListener('blur', close);
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault(); // or the field loses focus, and the list closes before the click
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) follow(target.closest('[role=option]'));
  });
  return { show, close };
}

function option({ url, title, kind }: Hit, index: number, query: string): HTMLLIElement {
  const item = made('li', '', ...marked(title, [query]), ' ', made('span', 'kind', kind));
  item.id = `forslag-${String(index)}`;
  item.setAttribute('role', 'option');
  item.dataset['url'] = url;
  return item;
}

function follow(chosen: Element | null | undefined) {
  const url = chosen instanceof HTMLElement ? chosen.dataset['url'] : undefined;
  if (url !== undefined) location.assign(url);
}
