import { entriesOf, entryOf, type Content, type EntryOf } from './entry.ts';
import { languages, type Language, type Localized } from './fields/localized.ts';
import { keyOf, NAME_PATTERN, parseKey } from './key.ts';
import { page } from './kinds/page/index.ts';
import { siteChain } from './resolve/chain.ts';
import { rebuild } from './walk.ts';

/** A part of a host name has 63 characters at most. */
const MOST_IN_KEY = 60;
const MOST_IN_NAME = 80;

/** A site that somebody wants. */
export interface SiteOrder {
  /** `hjartdal`: lower case, digits and hyphens. Also the first part of every key and address. */
  key: string;
  /** What the kommune is called, `Hjartdal`. */
  name: string;
  /** Key of the site that it builds on. */
  parent: string;
  /** The parent's first when missing. */
  language?: Language | undefined;
  /** `#12564c`; the parent's theme when missing. */
  colour?: string | undefined;
}

/** What a new site begins with: the site itself, and drafts of its local part for an editor to fill in. */
export interface SiteStart {
  site: EntryOf<'site'>;
  drafts: readonly EntryOf<'page'>[];
}

/**
 * Makes the entries of a new site from the templates of those that it builds on. Everything else it
 * shows from the first day is inherited. Throws a RangeError that says what to mend, in Norwegian.
 */
export function startSite(content: Content, order: SiteOrder): SiteStart {
  const { key, name, colour } = order;
  const parent = parentOf(content, order);
  const language = order.language ?? parent.data.languages[0] ?? 'nb';
  const templates = templatesFor(content, parent.key);
  const copies = new Map(templates.map((template) => [template.key, copyKey(template.key, key)]));
  return {
    site: {
      ...{ key, site: key, kind: 'site' },
      data: {
        title: { nb: `Sett i ${name}`, nn: `Sett i ${name}` }, // an editor of either finds it in lists
        municipality: `${name} kommune`,
        parent: parent.key,
        published: true,
        languages: [language],
        ...(colour !== undefined && { theme: { colour } }),
      },
    },
    drafts: templates.map((template) => draftOf(template, { copies, key, language })),
  };
}

function parentOf(content: Content, order: SiteOrder): EntryOf<'site'> {
  demandName(order);
  const { key, parent, language } = order;
  if (content.has(key))
    throw new RangeError(`Nettstedet «${key}» finnes fra før. Velg en annen nøkkel.`);
  if (language !== undefined && !languages.includes(language))
    throw new RangeError(`«${language}» er ikke en målform. Bruk ${languages.join(' eller ')}.`);
  const found = entryOf(content, 'site', parent);
  if (found !== undefined) return found;
  const known = entriesOf(content, 'site').map((site) => site.key);
  throw new RangeError(
    `Det finnes ikke noe nettsted «${parent}» å bygge på. Disse finnes: ${known.join(', ')}.`,
  );
}

function demandName({ key, name }: SiteOrder): void {
  if (!NAME_PATTERN.test(key))
    throw new RangeError(
      `«${key}» kan ikke være en nøkkel. Bruk små bokstaver a–z, tall og bindestrek.`,
    );
  if (key.length > MOST_IN_KEY)
    throw new RangeError(
      `Nøkkelen er på ${String(key.length)} tegn og kan ha ${String(MOST_IN_KEY)}. Velg en kortere.`,
    );
  if (name.trim() === '') throw new RangeError('Skriv hva kommunen heter.');
  if (name.length > MOST_IN_NAME)
    throw new RangeError(`Navnet kan ha ${String(MOST_IN_NAME)} tegn. Skriv det kortere.`);
}

/** The pages that a site under `parent` begins its local part with, in key order. */
export function templatesFor(content: Content, parent: string): EntryOf<'page'>[] {
  const chain = new Set(siteChain(content, parent).map(({ key }) => key));
  return entriesOf(content, 'page').filter(({ site, data }) => data.template && chain.has(site));
}

/** The key of a site's own copy of a template. */
export const copyKey = (template: string, site: string) => keyOf({ ...parseKey(template), site });

/** The template in the site's own målform, where it is written in that one. */
function draftOf(template: EntryOf<'page'>, { copies, language, key }: Copying): EntryOf<'page'> {
  const data = { ...template.data, template: undefined };
  const copied = rebuild(page.schema, data, ({ meta, value }) => {
    if (meta.type === 'ref') return copies.get(String(value)) ?? value;
    if (meta.type === 'date') return value;
    const text = (value as Localized)[language];
    return text === undefined ? value : { [language]: text };
  });
  return {
    ...{ key: copyKey(template.key, key), site: key, kind: 'page' },
    data: copied as EntryOf<'page'>['data'],
  };
}

interface Copying {
  copies: ReadonlyMap<string, string>;
  language: Language;
  key: string;
}
