import type { ClientField } from 'payload';

const WAIT_MS = 50;
const MOST_WAITS = 200;

/** Shows a field of the form that is open: its tab, its place, and its first input in focus. */
export async function jumpTo(path: string, fields: readonly ClientField[]): Promise<void> {
  const tab = tabOf(path.split('.')[0] ?? '', fields);
  if (tab !== undefined) (await whenThere(() => tabButton(tab)))?.click();
  const element = await whenThere(() => placeOf(path));
  element?.scrollIntoView({ block: 'center' });
  await whenThere(() => focused(firstInput(placeOf(path))));
}

/** A form that is still loading lets nobody in: what did not take the focus is tried again. */
function focused(input: HTMLElement | null | undefined): HTMLElement | undefined {
  input?.focus({ preventScroll: true });
  return input && document.activeElement === input ? input : undefined;
}

/** Where one begins to write: in the first input, or by adding a row to an empty list. */
function firstInput(element: HTMLElement | undefined): HTMLElement | null | undefined {
  const inputs = 'input:enabled:not([type=hidden]), textarea:enabled, [contenteditable=true]';
  const rows = '.array-field__add-row, .collapsible__toggle';
  return element?.querySelector<HTMLElement>(inputs) ?? element?.querySelector<HTMLElement>(rows);
}

/** The number of the tab that holds a field; missing when the form has no tabs, or the field stands outside. */
function tabOf(name: string, fields: readonly ClientField[]): number | undefined {
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []));
  const index = tabs.findIndex((tab) => holds(tab.fields, name));
  return index < 0 ? undefined : index;
}

const tabButton = (index: number) =>
  document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[index];

const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) =>
    'name' in field && field.name === name
      ? true
      : (field.type === 'row' || field.type === 'collapsible') && holds(field.fields, name),
  );

/** A form draws its tabs, and a tab its fields, some time after it was opened. */
async function whenThere(find: () => HTMLElement | undefined): Promise<HTMLElement | undefined> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return undefined;
}

const placeOf = (path: string): HTMLElement | undefined =>
  places(path)
    .map((id) => document.getElementById(id))
    .find((element) => element !== null) ?? undefined;

/** What a field is called in the page, the nearest first: a row, the field, the list it is in. */
function places(path: string): string[] {
  const [list = '', row] = path.split('.');
  return [
    ...(row !== undefined && /^\d+$/.test(row) ? [`${list}-row-${row}`] : []),
    `field-${path.replaceAll('.', '__')}`,
    `field-${list}`,
  ];
}
