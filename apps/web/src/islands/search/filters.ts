import type { Filters } from './pagefind.ts';

/** The pills that narrow the search, and the address that says what is asked. */
export function filtersIn(box: HTMLElement) {
  const choices = [...box.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return {
    chosen: (): Filters =>
      Object.fromEntries(
        choices
          .filter(({ checked, value }) => checked && value !== '')
          .map(({ name, value }) => [name, value]),
      ),
    /** Chooses what the address asks for, and everything where it asks for what there is not. */
    restore: (asked: URLSearchParams): void => {
      for (const choice of choices) choice.checked = choice.value === '';
      for (const choice of choices) {
        if (choice.value === asked.get(choice.name)) choice.checked = true;
      }
      // Nobody is left to wonder why the list is short.
      box.querySelector('details')?.toggleAttribute(
        'open',
        choices.some(({ checked, value }) => checked && value !== ''),
      );
    },
    /** The kinds in the order they are offered: help before explanations of it. */
    kinds: choices.filter(({ name }) => name === 'kind').map(({ value }) => value),
  };
}

/** The address of this page with a question in it, so that it can be shared and gone back to. */
export function addressOf(query: string, filters: Filters): string {
  const asked = new URLSearchParams(query === '' ? {} : { q: query, ...filters });
  return `${location.pathname}${asked.size > 0 ? `?${asked.toString()}` : ''}`;
}
