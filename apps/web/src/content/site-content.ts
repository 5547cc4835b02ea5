import {
  asContent,
  contentHash,
  entriesOf,
  resolveSite,
  type Content,
  type EntryOf,
  type KindName,
  languages,
  translations,
  type Language,
  type Locale,
  type Translation,
} from '@sett/content';
import type { PictureFiles } from '../pictures/picture-files.ts';
import { releaseId } from '@sett/releases';

/** One site with everything it shows, and the clock it is shown by. Pages are computed from this alone. */
export interface SiteContent {
  key: string;
  site: EntryOf<'site'>;
  /** The site that all the others build on: what is in it belongs to the whole country. */
  root: string;
  entries: Content;
  /** The first has no prefix in addresses. */
  languages: readonly Language[];
  contentHash: string;
  releaseId: string;
  /** The files of each picture that a page shows, by entry key; see src/pictures/. */
  pictures: ReadonlyMap<string, PictureFiles>;
  now: Date;
}

/** A site as it is read in one of its målformer. */
export interface View {
  content: SiteContent;
  language: Language;
}

/** A site as it is read in a målform, or in a language that some of its texts are translated into. */
export interface AnyView {
  content: SiteContent;
  language: Locale;
}

/** The site's content at an instant. Throws a RangeError when the site does not exist. */
export function siteContent(content: Content, key: string, now: Date): SiteContent {
  const resolved = resolveSite(content, key);
  const hash = contentHash(asContent(resolved));
  return {
    key,
    site: resolved.site,
    root: resolved.chain[0]?.key ?? key,
    entries: resolved.entries,
    languages: resolved.site.data.languages,
    contentHash: hash,
    releaseId: releaseId(now, hash),
    pictures: new Map(),
    now,
  };
}

/** The site in the målform of an address's prefix; no prefix is the site's first målform. */
export function viewOf(content: SiteContent, prefix?: string): View | undefined {
  const [first = 'nb'] = content.languages;
  const language = prefix === undefined ? first : content.languages.find((each) => each === prefix);
  const isDoubled = prefix !== undefined && language === first;
  return language === undefined || isDoubled ? undefined : { content, language };
}

/** The site in whatever language a prefix stands for. */
export function anyViewOf(content: SiteContent, prefix?: string): AnyView | undefined {
  const isTranslated = prefix !== undefined && isTranslation(prefix);
  return isTranslated ? { content, language: prefix } : viewOf(content, prefix);
}

export const isTranslation = (locale: string): locale is Translation =>
  Object.hasOwn(translations, locale);

/** Whether the view is in one of the målformer, which the whole site is in. */
export const isNorwegian = (view: AnyView): view is View => !isTranslation(view.language);

/** The site in the målform that stands in for what is not translated: its own, or else its first. */
export function norwegianView({ content, language }: AnyView): View {
  const own = languages.find((each) => each === language);
  return { content, language: own ?? content.languages[0] ?? 'nb' };
}

const sortedByKind = new WeakMap<Content, Map<KindName, readonly unknown[]>>();

/** The entries of a kind that the view shows, in key order; sorted once, since every page asks. */
export function entriesIn<K extends KindName>({ content }: AnyView, kind: K): EntryOf<K>[] {
  const kinds = sortedByKind.get(content.entries) ?? new Map<KindName, readonly unknown[]>();
  sortedByKind.set(content.entries, kinds);
  const sorted = kinds.get(kind) ?? entriesOf(content.entries, kind);
  kinds.set(kind, sorted);
  return [...(sorted as readonly EntryOf<K>[])];
}
