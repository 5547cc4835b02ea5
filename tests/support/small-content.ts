import type { Content, Entry, EntryOf } from '@sett/content';

/**
 * The smallest content that has one of everything the tests touch: a national site, and two kommuner
 * that build on it. Made up; short, so that a build takes a moment.
 *
 * In Fjellbygd «helsestasjon» is named as related by «ppt», and «ppt» is linked to in the text of
 * «slik-jobber-vi». Nothing leads to «apen-barnehage».
 */
export function smallContent(): Content {
  return new Map(entries().map((entry) => [entry.key, entry]));
}

/** What the tests call the entries by. */
export const keys = {
  helpline: 'norge/helpline/hjelpelinjen',
  related: 'fjellbygd/service/helsestasjon',
  linked: 'fjellbygd/service/ppt',
  free: 'fjellbygd/service/apen-barnehage',
  linking: 'fjellbygd/page/slik-jobber-vi',
  neighbour: 'dalbygd/service/helsestasjon',
} as const;

const source = { text: 'Prøveinnhold', date: '2026-10' };

function entries(): Entry[] {
  return [
    site('norge', { title: { nb: 'Norge' }, languages: ['nb'] }),
    { ...named(keys.helpline, 'helpline'), data: helpline },
    { ...named('norge/theme/sovn', 'theme'), data: { title: { nb: 'Søvn' } } },
    ...kommune('fjellbygd', 'Fjellbygd'),
    service(keys.related, 'Helsestasjonen'),
    service(keys.linked, 'Hjelp til å lære', { related: [keys.related] }),
    service(keys.free, 'Åpen barnehage'),
    { ...named(keys.linking, 'page'), data: linkingPage },
    ...kommune('dalbygd', 'Dalbygd'),
    service(keys.neighbour, 'Helsestasjonen i Dalbygd'),
  ];
}

const helpline: EntryOf<'helpline'>['data'] = {
  title: { nb: 'Hjelpelinjen' },
  summary: { nb: 'Noen å snakke med.' },
  emergency: true,
  contacts: [{ channel: 'phone', value: '12 34 56 00', source }],
  free: 'yes',
  anonymous: 'yes',
};

const linkingPage: EntryOf<'page'>['data'] = {
  title: { nb: 'Slik jobber vi sammen' },
  summary: { nb: 'Hvordan vi samarbeider rundt barnet.' },
  body: { nb: `## Hvem gjør hva\n\nVi spør [Hjelp til å lære](entry:${keys.linked}) om råd.` },
  sources: [source],
};

const kommune = (key: string, name: string): Entry[] => [
  site(key, {
    title: { nb: `Sett i ${name}` },
    municipality: `${name} kommune`,
    parent: 'norge',
    published: true,
    languages: ['nb'],
    theme: { colour: '#12564c' },
  }),
  {
    ...named(`${key}/organisation/helse`, 'organisation'),
    data: { title: { nb: `Helse i ${name}` } },
  },
];

const site = (key: string, data: EntryOf<'site'>['data']): Entry => ({
  key,
  site: key,
  kind: 'site',
  data,
});

function service(
  key: string,
  title: string,
  more: Partial<EntryOf<'service'>['data']> = {},
): Entry {
  const { site: owner } = named(key, 'service');
  return {
    ...named(key, 'service'),
    data: {
      title: { nb: title },
      summary: { nb: `${title} hjelper deg som har barn.` },
      description: { nb: `Her får du hjelp.\n\n- Du ringer\n- Vi **svarer**` },
      audiences: ['parent'],
      ages: { from: 0, to: 18 },
      themes: ['norge/theme/sovn'],
      referral: { needed: 'no', source },
      contacts: [{ channel: 'phone', value: '12 34 56 78', source }],
      cost: { kind: 'free', source },
      interpreter: { available: 'unknown' },
      organisation: `${owner}/organisation/helse`,
      sources: [source],
      ...more,
    },
  };
}

function named<K extends Entry['kind']>(key: string, kind: K) {
  return { key, kind, site: key.split('/')[0] ?? key };
}
