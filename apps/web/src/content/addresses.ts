import { addressOf, type Entry, type Locale } from '@sett/content';
import { norwegianView, type AnyView, type SiteContent } from './site-content.ts';
import { isTranslatedInto, translationsOf } from './translations.ts';

/**
 * A path on the site (`/tjenester/`) in the view's målform: `/nn/tjenester/` when it is not the first.
 * What is not an entry exists in the målformer only.
 */
export function addressIn(view: AnyView, path: string): string {
  const { content, language } = norwegianView(view);
  return language === content.languages[0] ? path : `/${language}${path}`;
}

/**
 * The address of an entry's page, translated when it is into the view's language; `undefined` when
 * entries of its kind have none.
 */
export function entryAddress(view: AnyView, entry: Entry): string | undefined {
  const path = addressOf(entry, view.content.entries);
  if (path === undefined) return undefined;
  return isTranslatedInto(view.language, entry)
    ? `/${view.language}${path}`
    : addressIn(view, path);
}

/** A page in another language. */
export interface Alternate {
  language: Locale;
  address: string;
}

/** The same page in all that it exists in, when that is more than one: målformer, then translations. */
export function alternatesOf(content: SiteContent, path: string, entry?: Entry): Alternate[] {
  const alternates = [
    ...content.languages.map((language) => ({
      language,
      address: addressIn({ content, language }, path),
    })),
    ...translationsOf(entry).map((language) => ({ language, address: `/${language}${path}` })),
  ];
  return alternates.length > 1 ? alternates : [];
}

/** Where the site is in production, `https://sett.example.no`; locally a placeholder host. */
export const originOf = ({ site, key }: SiteContent): string =>
  `https://${site.data.host ?? `${key}.localhost`}`;
