import type { home as nb } from '../nb/home.ts';

/** The front page, and what leads on from it, in nynorsk. */
export const home: typeof nb = {
  homepage: {
    question: 'Kven kan hjelpe når du er uroleg?',
    lead: (place) =>
      `Tenester, råd og telefonnummer for alle som er rundt barn og unge i ${place}. Utan omvegar.`,
    searchLabel: 'Søk på sida',
    searchHint: 'Søvn, sinne, PPT …',
    searchButton: 'Søk',
    doors: {
      parent: {
        title: 'Eg er forelder',
        text: 'Sjå kva som finst for barnet ditt, og kva som ikkje krev tilvising.',
        link: 'Finn hjelp',
      },
      youth: {
        title: 'Eg er ung',
        text: 'Sjå kven du kan snakke med, kva det kostar, og når dei svarar.',
        link: 'Finn nokon å snakke med',
      },
      employee: {
        title: 'Eg jobbar med barn',
        text: 'Sjå kven som gjer kva, og korleis vi samarbeider rundt barn og familiar.',
        link: 'Gå til oversikta',
      },
    },
    guides: {
      parent: 'Uroleg for eit barn heime',
      youth: 'Eg har det vanskeleg sjølv',
      employee: 'Uroleg for eit barn på jobb',
    },
    worry: 'Kva kan ei uro vere?',
    ages: 'Kor gammalt er barnet?',
    wonder: 'Kva gjeld det?',
    talk: 'Vil du snakke med nokon no?',
    talkAll: 'Alle hjelpetelefonar',
    shortcuts: 'Det folk oftast ser etter',
    allThemes: 'Alle tema',
    model: 'Slik er arbeidet bygd opp',
    modelLead:
      'Barnet er i midten. Rundt står dei som møter barnet, tenestene, og kommunen som heilskap.',
  },
  levels: {
    individ: { title: 'Rundt barnet', text: 'Barnet, foreldra og dei vaksne som møter dei.' },
    tjeneste: { title: 'Mellom tenestene', text: 'Slik jobbar tenestene saman.' },
    kommune: {
      title: 'I heile kommunen',
      text: 'Det kommunen har bestemt, og det alle byggjer på.',
    },
  },
  ages: {
    pregnancy: 'Gravid',
    years: (from, to) => (from === to ? `${String(from)} år` : `${String(from)}–${String(to)} år`),
    from: (age) => `Frå ${String(age)} år`,
    upTo: (age) => `Til og med ${String(age)} år`,
    pageTitle: (label) => `Hjelp for barn: ${label}`,
    pregnancyTitle: 'Hjelp når du er gravid',
  },
  audience: {
    parent: { slug: 'forelder', short: 'Foreldre', title: 'Hjelp for foreldre' },
    youth: { slug: 'ung', short: 'Unge', title: 'Hjelp for deg som er ung' },
    child: { slug: 'barn', short: 'Barn', title: 'Hjelp for barn' },
    expecting: { slug: 'gravid', short: 'Gravide', title: 'Hjelp for deg som er gravid' },
    employee: { slug: 'ansatt', short: 'Tilsette', title: 'For deg som jobbar med barn og unge' },
  },
};
