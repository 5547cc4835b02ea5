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
    const title = valueAt(fields, index, 'title') || 'Uten tittel';
    options.push({ value: key, label: `${String(index + 1)}. ${title}` });
  }
  return options;
}

/** The options with the one that is chosen among them, also where it leads to nothing any more. */
export function withChosen(options: readonly NodeOption[], chosen: string): NodeOption[] {
  const isKnown = chosen === '' || options.some(({ value }) => value === chosen);
  return isKnown
    ? [...options]
    : [{ value: chosen, label: `Finnes ikke lenger: ${chosen}` }, ...options];
}

function valueAt(fields: Fields, index: number, name: string): string {
  const value = fields[`nodes.${String(index)}.${name}`]?.value;
  return typeof value === 'string' ? value : '';
}
