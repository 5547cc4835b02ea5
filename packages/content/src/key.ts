/** `oppdal` for a site, `oppdal/service/barnevern` for every other entry. */
export const KEY_PATTERN = /^[a-z0-9-]+(?:\/[a-z0-9-]+\/[a-z0-9-]+)?$/;
export const NAME_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export interface KeyParts {
  site: string;
  kind: string;
  name: string;
}

/** Splits an entry key into site, kind and name. Throws a TypeError when the key is malformed. */
export function parseKey(key: string): KeyParts {
  if (!KEY_PATTERN.test(key)) throw new TypeError(`Ugyldig nøkkel «${key}»`);
  const [site = '', kind = 'site', name = site] = key.split('/');
  return { site, kind, name };
}

/** The key of an entry; a site has its own name as key. */
export function keyOf({ site, kind, name }: KeyParts): string {
  return kind === 'site' ? site : `${site}/${kind}/${name}`;
}

/** Path of an entry's file, relative to the content folder, always with `/`. */
export function fileOf(key: string): string {
  const { site, kind } = parseKey(key);
  return kind === 'site' ? `${site}/site.yaml` : `${key}.yaml`;
}

/** The key that a file stands for, or `undefined` when no entry can live at that path. */
export function keyOfFile(file: string): string | undefined {
  const [site, kind, name, ...rest] = file.replace(/\.yaml$/, '').split('/');
  if (site === undefined || kind === undefined || !file.endsWith('.yaml') || rest.length > 0) {
    return undefined;
  }
  const key = name === undefined ? (kind === 'site' ? site : '') : `${site}/${kind}/${name}`;
  return KEY_PATTERN.test(key) ? key : undefined;
}
