import type { Content, Entry } from '@sett/content';

/**
 * Content of a realistic shape and any size, the same every time: one national parent and one
 * kommune whose site has `pages` pages of its own, four fifths of them services.
 */
export function generatedContent(pages: number, siteKey = 'fjellbygd'): Content {
  const entries: Entry[] = [national, kommune(siteKey), organisation(siteKey), theme(siteKey)];
  entries.push(...pagesOf(siteKey, { from: 0, to: pages, registerOf: siteKey }));
  return new Map(entries.map((entry) => [entry.key, entry]));
}

/** The keys of a generated tree, and one entry of each level to change. */
export const treeKeys = {
  national: 'norge/service/tjeneste-0',
  cooperation: 'samarbeid/service/tjeneste-160',
  kommune: 'kommune-0/service/tjeneste-240',
} as const;

/**
 * So many kommuner of 260 pages each, most of them shared as they are in a real tree: 160 are
 * national, 80 belong to a cooperation, and 20 to the kommune itself. The last two kommuner are in no
 * cooperation and have 100 pages of their own.
 */
export function generatedTree(kommuner: number): Content {
  const alone = kommuner < 3 ? 0 : 2;
  const entries: Entry[] = [
    national,
    organisation('norge'),
    theme('norge'),
    ...pagesOf('norge', { from: 0, to: 160, registerOf: 'norge' }),
    cooperation,
    ...pagesOf('samarbeid', { from: 160, to: 240, registerOf: 'norge' }),
  ];
  for (let index = 0; index < kommuner; index += 1) {
    const key = `kommune-${String(index)}`;
    const isAlone = index >= kommuner - alone;
    entries.push(kommune(key, isAlone ? 'norge' : 'samarbeid'));
    entries.push(...pagesOf(key, { from: isAlone ? 160 : 240, to: 260, registerOf: 'norge' }));
  }
  return new Map(entries.map((entry) => [entry.key, entry]));
}

interface Range {
  from: number;
  to: number;
  /** The site whose theme and organisation the services name. */
  registerOf: string;
}

function pagesOf(site: string, { from, to, registerOf }: Range): Entry[] {
  return Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset;
    return index % 5 === 4 ? page(site, index) : service(site, index, registerOf);
  });
}

const source = { text: 'Generert prøveinnhold', date: '2026-10' };
const words =
  'du kan ringe oss når du lurer på noe om barnet ditt vi hører på deg og finner en tid som passer for dere hjemme'.split(
    ' ',
  );

const national: Entry = {
  key: 'norge',
  site: 'norge',
  kind: 'site',
  data: { title: { nb: 'Norge' }, languages: ['nb'] },
};

const cooperation: Entry = {
  key: 'samarbeid',
  site: 'samarbeid',
  kind: 'site',
  data: { title: { nb: 'Samarbeidet' }, parent: 'norge', languages: ['nb'] },
};

const kommune = (key: string, parent = 'norge'): Entry => ({
  key,
  site: key,
  kind: 'site',
  data: {
    title: { nb: 'Sett i Fjellbygd' },
    municipality: 'Fjellbygd kommune',
    parent,
    published: true,
    languages: ['nb'],
    theme: { colour: '#12564c' },
  },
});

const organisation = (site: string): Entry => ({
  key: `${site}/organisation/helse`,
  site,
  kind: 'organisation',
  data: { title: { nb: 'Helse og familie' } },
});

const theme = (site: string): Entry => ({
  key: `${site}/theme/sovn`,
  site,
  kind: 'theme',
  data: { title: { nb: 'Søvn' } },
});

function service(site: string, index: number, registerOf: string): Entry {
  return {
    key: `${site}/service/tjeneste-${index}`,
    site,
    kind: 'service',
    data: {
      title: { nb: `Tjeneste ${index}` },
      summary: { nb: sentence(index) },
      description: { nb: markdown(index) },
      audiences: ['parent', 'youth'],
      ages: { from: index % 18, to: 18 },
      themes: [`${registerOf}/theme/sovn`],
      preventionLevels: ['universal'],
      referral: { needed: 'unknown' },
      contacts: [{ channel: 'phone', value: '12 34 56 78', source, hours: weekdays }],
      cost: { kind: 'free', source },
      interpreter: { available: 'yes', source },
      nextSteps: { nb: markdown(index + 1) },
      organisation: `${registerOf}/organisation/helse`,
      sources: [source],
    },
  };
}

const weekdays = {
  rules: [
    {
      freq: 'weekly' as const,
      byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
      opens: '08:00',
      closes: '15:30',
    },
  ],
};

const page = (site: string, index: number): Entry => ({
  key: `${site}/page/side-${index}`,
  site,
  kind: 'page',
  data: {
    title: { nb: `Side ${index}` },
    summary: { nb: sentence(index) },
    body: { nb: markdown(index) },
    sources: [source],
  },
});

/** About 350 words with headings, lists and emphasis, in canonical Markdown. */
function markdown(seed: number): string {
  const paragraphs = Array.from({ length: 6 }, (_, index) =>
    Array.from({ length: 5 }, (__, part) => sentence(seed + index * 7 + part)).join(' '),
  );
  const [first = '', second = '', ...rest] = paragraphs;
  return [
    `## Slik går det for seg`,
    first,
    '- Du ringer\n- Vi **svarer**\n- Dere *finner* en tid',
    second,
    '## Etterpå',
    ...rest,
  ].join('\n\n');
}

function sentence(seed: number): string {
  const text = Array.from(
    { length: 11 },
    (_, index) => words[(seed * 3 + index * 5) % words.length],
  ).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
