/** The state of a form, as far as it is read here: the value of each field by its path. */
type Fields = Readonly<Record<string, { value?: unknown } | undefined>>;

export interface NodeOption {
  value: string;
  label: string;
}

/**
 * The nodes that an answer can lead to, by key, as the form has them now: also those that are not saved
 * yet. Not the node that the answer stands in (`path`), since it would lead to itself.
 */
export function nodeOptions(fields: Fields, path: string): NodeOption[] {
  const own = /^nodes\.(\d+)\./.exec(path)?.[1];
  const options: NodeOption[] = [];
  for (let index = 0; fields[`nodes.${String(index)}.key`] !== undefined; index += 1) {
    const key = valueAt(fields, index, 'key');
    if (key === '' || String(index) === own) continue;
    options.push({ value: key, label: labelAt(fields, index) });
  }
  return options;
}

/** An answer that leads to a node, or the node itself when it leads on without asking. */
export interface Pointer {
  path: string;
  label: string;
}

/** Everything in the form that leads to the node of a row (`nodes.3`). */
export function pointersTo(fields: Fields, row: string): Pointer[] {
  const key = fields[`${row}.key`]?.value;
  if (typeof key !== 'string' || key === '') return [];
  return Object.entries(fields).flatMap(([path, field]) => {
    if (field?.value !== key || !/^nodes\.\d+\.(answers\.\d+\.)?goto$/.test(path)) return [];
    const [, index = '', , answer] = path.split('.');
    const label = fields[`nodes.${index}.answers.${answer ?? ''}.label`]?.value;
    const step = labelAt(fields, Number(index));
    return [{ path, label: typeof label === 'string' ? `«${label}» i ${step}` : step }];
  });
}

/** The options with the one that is chosen among them, also where it leads to nothing any more. */
export function withChosen(options: readonly NodeOption[], chosen: string): NodeOption[] {
  const isKnown = chosen === '' || options.some(({ value }) => value === chosen);
  return isKnown
    ? [...options]
    : [{ value: chosen, label: `Finnes ikke lenger: ${chosen}` }, ...options];
}

/** What the row itself says: «14. Utfall: En lege må se barnet i dag». */
function labelAt(fields: Fields, index: number): string {
  const title = valueAt(fields, index, 'title') || 'Uten tittel';
  const sort = sorts[valueAt(fields, index, 'blockType')];
  return `${String(index + 1)}. ${sort === undefined ? '' : `${sort}: `}${title}`;
}

const sorts: Readonly<Record<string, string | undefined>> = {
  question: 'Spørsmål',
  interruption: 'Les først',
  outcome: 'Utfall',
};

function valueAt(fields: Fields, index: number, name: string): string {
  const value = fields[`nodes.${String(index)}.${name}`]?.value;
  return typeof value === 'string' ? value : '';
}
