import type { Content, Entry, EntryOf } from '@sett/content';

/**
 * A small tree of sites: the national one, a cooperation of six kommuner that show its service as it is,
 * and a seventh, Utbygd, that has a summary and a telephone of its own for it. Made up, and short, so
 * that a build takes a moment. Oppbygd has a page that is nobody else's.
 */
export function treeContent(): Content {
  return new Map(entries().map((entry) => [entry.key, entry]));
}

/** What the tests call the sites and entries by. */
export const tree = {
  national: 'norge',
  cooperation: 'samarbeid',
  adapting: 'utbygd',
  others: ['innbygd', 'midtbygd', 'nordbygd', 'oppbygd', 'sorbygd', 'vestbygd'],
  helpline: 'norge/helpline/hjelpelinjen',
  local: 'oppbygd/page/hos-oss',
  service: 'samarbeid/service/familiehjelpen',
  adaptation: 'utbygd/adaptation/familiehjelpen',
  shownPath: '/tjenester/familiehjelpen/',
  sharedPhone: '12 34 56 78',
  ownPhone: '87 65 43 21',
} as const;

const source = { text: 'Prøveinnhold', date: '2026-10' };
const phone = (value: string) => ({ channel: 'phone' as const, value, source });

function entries(): Entry[] {
  return [
    site('norge', { title: { nb: 'Norge' }, languages: ['nb'] }),
    helpline,
    { ...named('norge/theme/sovn', 'theme'), data: { title: { nb: 'Søvn' } } },
    site('samarbeid', { title: { nb: 'Bygdesamarbeidet' }, parent: 'norge', languages: ['nb'] }),
    service,
    ...[...tree.others, tree.adapting].map(kommune),
    { ...named(tree.local, 'page'), data: { title: { nb: 'Hos oss' } } },
    {
      ...named(tree.adaptation, 'adaptation'),
      data: {
        of: tree.service,
        sections: {
          summary: { mode: 'replace', value: { nb: 'Vi i Utbygd hjelper deg.' } },
          contacts: { mode: 'replace', value: [phone(tree.ownPhone)] },
        },
      },
    },
  ];
}

const helpline: Entry = {
  ...named(tree.helpline, 'helpline'),
  data: {
    title: { nb: 'Hjelpelinjen' },
    summary: { nb: 'Noen å snakke med.' },
    emergency: true,
    contacts: [phone('12 34 56 00')],
    free: 'yes',
    anonymous: 'yes',
  },
};

const service: Entry = {
  ...named(tree.service, 'service'),
  data: {
    title: { nb: 'Familiehjelpen' },
    summary: { nb: 'Familiehjelpen hjelper deg som har barn.' },
    description: { nb: 'Her får du hjelp om dagen.\n\n- Du ringer\n- Vi **svarer**' },
    audiences: ['parent'],
    ages: { from: 0, to: 18 },
    themes: ['norge/theme/sovn'],
    referral: { needed: 'no', source },
    contacts: [phone(tree.sharedPhone)],
    cost: { kind: 'free', source },
    interpreter: { available: 'unknown' },
    sources: [source],
  },
};

const kommune = (key: string): Entry => {
  const name = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  return site(key, {
    title: { nb: `Sett i ${name}` },
    municipality: `${name} kommune`,
    parent: 'samarbeid',
    published: true,
    languages: ['nb'],
    theme: { colour: '#12564c' },
  });
};

const site = (key: string, data: EntryOf<'site'>['data']): Entry => ({
  key,
  site: key,
  kind: 'site',
  data,
});

function named<K extends Entry['kind']>(key: string, kind: K) {
  return { key, kind, site: key.split('/')[0] ?? key };
}
