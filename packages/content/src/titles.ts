import type { Entry, EntryOf } from './entry.ts';
import type { Language } from './fields/localized.ts';

/** What an entry is called, in this målform or in whichever it has; its key when it has no title. */
export function titleOf({ key, data }: Entry, language: Language = 'nb'): string {
  const title = 'title' in data ? data.title : undefined;
  return title?.[language] ?? title?.nb ?? title?.nn ?? key;
}

/** What people call the place that a site is about: «Oppdal», «Vest-Telemark». */
export const placeOf = (site: EntryOf<'site'>, language?: Language): string =>
  site.data.municipality?.replace(/ kommune$/, '') ??
  titleOf(site, language).replace(/^Sett i /, '');
