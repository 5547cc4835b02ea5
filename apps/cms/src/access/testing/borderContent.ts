import type { Content, DataOf, Entry, KindName } from '@sett/content';

/** A tree of three levels: what is national, a cooperation, and two kommuner that build on it. */
export const borderSites = {
  norge: undefined,
  vest: 'norge',
  dal: 'vest',
  lid: 'vest',
} as const;

export type BorderSite = keyof typeof borderSites;
export const borderSiteKeys = Object.keys(borderSites) as BorderSite[];

/** The service of a site that others point at. */
const groundOf = (site: BorderSite) => `${site}/service/grunn-${site}`;

/** Every kind but sites, with the least data that fits it. Nothing is in use by anything else. */
export const examples: {
  [K in Exclude<KindName, 'site'>]: (site: BorderSite) => DataOf<K>;
} = {
  organisation: () => ({ title: { nb: 'Enhet' } }),
  theme: () => ({ title: { nb: 'Tema' } }),
  'risk-area': () => ({ title: { nb: 'Område' } }),
  law: () => ({ title: { nb: 'Lov' }, act: 'Lov om prøver', section: '§ 1' }),
  term: () => ({ title: { nb: 'Ord' } }),
  helpline: () => ({ title: { nb: 'Linje' }, free: 'unknown', anonymous: 'unknown' }),
  service: () => service,
  page: () => ({ title: { nb: 'Side' } }),
  guide: () => guide,
  sign: () => ({ title: { nb: 'Tegn' }, ages: ['2-3'], places: ['hjem'] }),
  adaptation: (site) => ({
    of: groundOf(borderSites[site] ?? site),
    sections: { summary: { mode: 'replace', value: { nb: 'Vårt' } } },
  }),
  redirect: (site) => ({ from: `/gammel-${site}/`, to: groundOf(site) }),
  media: () => ({ file: 'grense.png', alt: { nb: 'Et bilde' } }),
};

const service: DataOf<'service'> = {
  title: { nb: 'Tjeneste' },
  referral: { needed: 'unknown' },
  cost: { kind: 'unknown' },
  interpreter: { available: 'unknown' },
};

const way = (key: string) => ({ key, label: { nb: key }, goto: 'snakk' });

const guide: DataOf<'guide'> = {
  title: { nb: 'Veiviser' },
  audience: 'parent',
  start: 'fare',
  nodes: [
    {
      ...{ type: 'question', key: 'fare', title: { nb: 'Haster det?' } },
      ...{ gate: true, answers: [way('ja'), way('nei')] },
    },
    {
      ...{ type: 'outcome', key: 'snakk', title: { nb: 'Snakk med noen' }, urgency: 'soon' },
      ...{ now: { nb: 'Snakk med noen.' }, who: { audience: 'parent' } },
    },
  ],
};

export const exampleKinds = Object.keys(examples) as (keyof typeof examples)[];

/** The key of the entry of a kind in a site; a site is its own. The national site adapts nothing. */
export const exampleKey = (site: BorderSite, kind: KindName): string | undefined => {
  if (kind === 'site') return site;
  return kind === 'adaptation' && site === 'norge' ? undefined : `${site}/${kind}/grense-${site}`;
};

/** One entry of every kind in every site, and in each a service that others can point at. */
export function borderContent(): Content {
  const entries = borderSiteKeys.flatMap((site) => [
    siteEntry(site),
    { key: groundOf(site), site, kind: 'service', data: service } satisfies Entry,
    ...exampleKinds.flatMap((kind) => {
      const key = exampleKey(site, kind);
      return key === undefined ? [] : [{ key, site, kind, data: examples[kind](site) } as Entry];
    }),
  ]);
  return new Map(entries.map((entry) => [entry.key, entry]));
}

const siteEntry = (key: BorderSite): Entry => {
  const parent = borderSites[key];
  const data = { title: { nb: key }, languages: ['nb' as const], published: true as const };
  return { key, site: key, kind: 'site', data: { ...data, ...(parent && { parent }) } };
};
