import type { ClientField } from 'payload';

const WAIT_MS = 50;
const MOST_WAITS = 200;
/** Long enough for a field that is on its way; one that has no place of its own never comes. */
const SOON = 40;

/** Shows a field of the form that is open: its tab, its place, and its first input in focus. */
export async function jumpTo(path: string, fields: readonly ClientField[]): Promise<void> {
  const tab = tabOf(path.split('.')[0] ?? '', fields);
  if (tab !== undefined) (await whenThere(() => tabButton(tab)))?.click();
  await openRows(path);
  // A row draws its fields when it has come into the window.
  const element = await whenThere(() => placeOf(path), SOON);
  (element ?? nearestOf(path))?.scrollIntoView({ block: 'center' });
  await whenThere(() => focused(firstInput(nearestOf(path))));
}

/** Opens every folded row that the field stands in, the outermost first. */
async function openRows(path: string): Promise<void> {
  const steps = path.split('.');
  for (const [index, step] of steps.entries()) {
    if (index === 0 || !/^\d+$/.test(step)) continue;
    const row = await whenThere(() => rowAt(steps.slice(0, index), step));
    row?.scrollIntoView({ block: 'center' });
    row
      ?.querySelector<HTMLElement>(
        ':scope > .collapsible--collapsed > .collapsible__toggle-wrap > .collapsible__toggle',
      )
      ?.click();
  }
}

const rowAt = (list: readonly string[], row: string): HTMLElement | undefined =>
  document.getElementById(`${list.join('-')}-row-${row}`) ?? undefined;

/** A form that is still loading lets nobody in: what did not take the focus is tried again. */
function focused(input: HTMLElement | null | undefined): HTMLElement | undefined {
  input?.focus({ preventScroll: true });
  return input && document.activeElement === input ? input : undefined;
}

/** Where one begins to write: in the first input, or by adding a row to an empty list. */
function firstInput(element: HTMLElement | undefined): HTMLElement | null | undefined {
  const inputs = 'input:enabled:not([type=hidden]), textarea:enabled, [contenteditable=true]';
  const rows = '.array-field__add-row, .collapsible__toggle';
  if (element?.matches(inputs)) return element;
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
async function whenThere(
  find: () => HTMLElement | undefined,
  most = MOST_WAITS,
): Promise<HTMLElement | undefined> {
  for (let waits = 0; waits < most; waits += 1) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return undefined;
}

/** The field itself, or the row that it is. */
const placeOf = (path: string): HTMLElement | undefined => {
  const steps = path.split('.');
  const last = steps.at(-1) ?? '';
  const row = /^\d+$/.test(last) ? rowAt(steps.slice(0, -1), last) : undefined;
  return row ?? document.getElementById(`field-${steps.join('__')}`) ?? undefined;
};

/** The field, or the nearest that it stands in: a row, the list of them. */
function nearestOf(path: string): HTMLElement | undefined {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const found = placeOf(steps.slice(0, length).join('.'));
    if (found !== undefined) return found;
  }
  return undefined;
}
