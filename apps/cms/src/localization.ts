import type { Config, PayloadRequest } from 'payload';
import { translations, type Language, type Translation } from '@sett/content';
import { actorOf } from './access/user.ts';

type Localization = Exclude<NonNullable<Config['localization']>, false>;
type Filter = NonNullable<Localization['filterAvailableLocales']>;

const labels: Record<Translation, { nb: string; nn: string }> = {
  en: { nb: 'Engelsk', nn: 'Engelsk' },
  ar: { nb: 'Arabisk', nn: 'Arabisk' },
};

/**
 * The målformer of the sites that the editor works on, and the languages that texts are translated
 * into: nobody chooses between målformer that the site does not have. The others have all.
 */
export const localesOfOwnSites: Filter = async ({ locales, req }) => {
  const own = await languagesOfOwnSites(req);
  if (own.size === 0) return locales;
  return locales.filter(
    ({ code }) => own.has(code as Language) || Object.hasOwn(translations, code),
  );
};

/** Bokmål and nynorsk; neither stands in for the other. Then what a text may be translated into. */
export const localization: Localization = {
  locales: [
    { code: 'nb', label: { nb: 'Bokmål', nn: 'Bokmål' } },
    { code: 'nn', label: { nb: 'Nynorsk', nn: 'Nynorsk' } },
    ...(Object.keys(translations) as Translation[]).map((code) => ({
      code,
      label: labels[code],
      rtl: translations[code].dir === 'rtl',
    })),
  ],
  defaultLocale: 'nb',
  fallback: false,
  filterAvailableLocales: localesOfOwnSites,
};

async function languagesOfOwnSites(req: PayloadRequest): Promise<Set<Language>> {
  const actor = actorOf(req);
  if (actor === undefined || actor.role === 'administrator' || actor.sites.length === 0)
    return new Set();
  const { docs } = await req.payload.find({
    collection: 'site',
    where: { id: { in: [...actor.sites] } },
    select: { languages: true },
    pagination: false,
    req,
  });
  return new Set(docs.flatMap(({ languages }) => languages));
}
