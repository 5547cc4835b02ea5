/** An element's start tag: its name and its attributes. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** The start tags of a page that Astro has written, which quotes every value and leaves out an empty one. */
export function tagsOf(html: string, ...names: string[]): Tag[] {
  const pattern = new RegExp(`<(${names.join('|')})((?:\\s[^<>]*)?)>`, 'g');
  return [...html.matchAll(pattern)].map(([, name = '', rest = '']) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key,
        decoded(value),
      ]),
    ),
  }));
}

/** Every value of an attribute on these elements. */
export const attributesOf = (html: string, names: readonly string[], attribute: string): string[] =>
  tagsOf(html, ...names).flatMap(({ attributes }) => attributes.get(attribute) ?? []);

/** Every file that a page may show as a picture, also those that only some screens get. */
export const picturesOf = (html: string): string[] => [
  ...attributesOf(html, ['img'], 'src'),
  ...attributesOf(html, ['img', 'source'], 'srcset').flatMap((set) =>
    set.split(',').map((candidate) => candidate.trim().split(' ')[0] ?? ''),
  ),
];

/** The addresses of what a page loads with `<link rel="…">`. */
export const linkedAs = (html: string, ...rels: string[]): string[] =>
  tagsOf(html, 'link')
    .filter(({ attributes }) => rels.includes(attributes.get('rel') ?? ''))
    .flatMap(({ attributes }) => attributes.get('href') ?? []);

/** All ids of a page. */
export const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));

/** What stands in the main part of a page, as plain text. */
export function textOf(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return main
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const decoded = (value: string) =>
  value.replaceAll('&#38;', '&').replaceAll('&#34;', '"').replaceAll('&amp;', '&');
