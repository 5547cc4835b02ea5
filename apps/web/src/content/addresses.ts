import { addressOf, type Entry, type Language } from '@sett/content';
import type { SiteContent, View } from './site-content.ts';

/** A path on the site (`/tjenester/`) in the view's målform: `/nn/tjenester/` when it is not the first. */
export function addressIn({ content, language }: View, path: string): string {
  return language === content.languages[0] ? path : `/${language}${path}`;
}

/** The address of an entry's page, or `undefined` when entries of its kind have none. */
export function entryAddress(view: View, entry: Entry): string | undefined {
  const path = addressOf(entry, view.content.entries);
  return path === undefined ? undefined : addressIn(view, path);
}

/** The same page in each of the site's målformer, when there are several. */
export function alternatesOf(
  content: SiteContent,
  path: string,
): { language: Language; address: string }[] {
  if (content.languages.length < 2) return [];
  return content.languages.map((language) => ({
    language,
    address: addressIn({ content, language }, path),
  }));
}

/** Where the site is in production, `https://sett.example.no`; locally a placeholder host. */
export const originOf = ({ site, key }: SiteContent): string =>
  `https://${site.data.host ?? `${key}.localhost`}`;
