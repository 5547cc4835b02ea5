import type { Hit } from './pagefind.ts';

/**
 * Suggestions below the search field (ARIA combobox with a listbox): arrows move, Enter follows,
 * Escape closes. Focus stays in the field all the time.
 */
export function combobox(input: HTMLInputElement, list: HTMLUListElement) {
  let active = -1;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.autocomplete = 'off';
  close();

  function show(hits: readonly Hit[]) {
    list.replaceChildren(...hits.map(option));
    active = -1;
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    input.removeAttribute('aria-activedescendant');
  }

  function close() {
    show([]);
  }

  function move(step: number) {
    const options = [...list.children];
    if (options.length === 0) return;
    options[active]?.removeAttribute('aria-selected');
    active = (active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length;
    const chosen = options[active];
    chosen?.setAttribute('aria-selected', 'true');
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
  }

  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && !list.hidden) close();
    else if (event.key === 'Enter' && active >= 0) follow(list.children[active]);
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    follow((event.target as Element).closest('[role=option]'));
  });
  return { show, close };
}

function option(hit: Hit, index: number): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `forslag-${String(index)}`;
  item.role = 'option';
  item.dataset['url'] = hit.url;
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.textContent = hit.kind;
  item.append(hit.title, ' ', kind);
  return item;
}

function follow(chosen: Element | null | undefined) {
  const url = chosen instanceof HTMLElement ? chosen.dataset['url'] : undefined;
  if (url !== undefined) location.assign(url);
}
