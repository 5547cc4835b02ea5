import type { ClientField } from 'payload';

const WAIT_MS = 50;
const MOST_WAITS = 40;

/** Shows a field of the form that is open: its tab, its place, and its first input in focus. */
export function jumpTo(path: string, fields: readonly ClientField[]): void {
  openTabOf(path.split('.')[0] ?? '', fields);
  void whenThere(path).then((element) => {
    element?.scrollIntoView({ block: 'center' });
    firstInput(element)?.focus({ preventScroll: true });
  });
}

/** Where one begins to write: in the first input, or by adding a row to an empty list. */
function firstInput(element: HTMLElement | undefined): HTMLElement | null | undefined {
  const inputs = 'input:not([type=hidden]), textarea, [contenteditable=true]';
  const rows = '.array-field__add-row, .collapsible__toggle';
  return element?.querySelector<HTMLElement>(inputs) ?? element?.querySelector<HTMLElement>(rows);
}

function openTabOf(name: string, fields: readonly ClientField[]): void {
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []));
  const index = tabs.findIndex((tab) => holds(tab.fields, name));
  document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[index]?.click();
}

const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) =>
    'name' in field && field.name === name
      ? true
      : (field.type === 'row' || field.type === 'collapsible') && holds(field.fields, name),
  );

/** A tab draws its fields after it was opened. */
async function whenThere(path: string): Promise<HTMLElement | undefined> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    const found = places(path)
      .map((id) => document.getElementById(id))
      .find(Boolean);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return undefined;
}

/** What a field is called in the page, the nearest first: a row, the field, the list it is in. */
function places(path: string): string[] {
  const [list = '', row] = path.split('.');
  return [
    ...(row !== undefined && /^\d+$/.test(row) ? [`${list}-row-${row}`] : []),
    `field-${path.replaceAll('.', '__')}`,
    `field-${list}`,
  ];
}
