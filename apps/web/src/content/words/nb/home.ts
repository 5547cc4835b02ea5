/** The front page, and what leads on from it, in bokmål. `nn/home.ts` has the same shape. */
export const home = {
  homepage: {
    question: 'Hvem kan hjelpe når du er bekymret?',
    lead: (place: string) =>
      `Tjenester, råd og telefonnumre for alle som er rundt barn og unge i ${place}. Uten omveier.`,
    searchLabel: 'Søk på siden',
    searchHint: 'Søvn, sinne, PPT …',
    searchButton: 'Søk',
    doors: {
      parent: {
        title: 'Jeg er forelder',
        text: 'Se hva som finnes for barnet ditt, og hva som ikke krever henvisning.',
        link: 'Finn hjelp',
      },
      youth: {
        title: 'Jeg er ung',
        text: 'Se hvem du kan snakke med, hva det koster, og når de svarer.',
        link: 'Finn noen å snakke med',
      },
      employee: {
        title: 'Jeg jobber med barn',
        text: 'Se hvem som gjør hva, og hvordan vi samarbeider rundt barn og familier.',
        link: 'Gå til oversikten',
      },
    },
    guides: {
      parent: 'Bekymret for et barn hjemme',
      youth: 'Jeg har det vanskelig selv',
      employee: 'Bekymret for et barn på jobb',
    },
    worry: 'Hva kan en bekymring være?',
    ages: 'Hvor gammelt er barnet?',
    wonder: 'Hva gjelder det?',
    talk: 'Vil du snakke med noen nå?',
    talkAll: 'Alle hjelpetelefoner',
    shortcuts: 'Det folk oftest ser etter',
    allThemes: 'Alle temaer',
    model: 'Slik er arbeidet bygd opp',
    modelLead:
      'Barnet er i midten. Rundt det står de som møter barnet, tjenestene, og kommunen som helhet.',
  },
  levels: {
    individ: { title: 'Rundt barnet', text: 'Barnet, foreldrene og de voksne som møter dem.' },
    tjeneste: { title: 'Mellom tjenestene', text: 'Slik jobber tjenestene sammen.' },
    kommune: { title: 'I hele kommunen', text: 'Det kommunen har bestemt, og det alle bygger på.' },
  },
  ages: {
    pregnancy: 'Gravid',
    years: (from: number, to: number) =>
      from === to ? `${String(from)} år` : `${String(from)}–${String(to)} år`,
    from: (age: number) => `Fra ${String(age)} år`,
    upTo: (age: number) => `Til og med ${String(age)} år`,
    pageTitle: (label: string) => `Hjelp for barn: ${label}`,
    pregnancyTitle: 'Hjelp når du er gravid',
  },
  audience: {
    parent: { slug: 'forelder', short: 'Foreldre', title: 'Hjelp for foreldre' },
    youth: { slug: 'ung', short: 'Unge', title: 'Hjelp for deg som er ung' },
    child: { slug: 'barn', short: 'Barn', title: 'Hjelp for barn' },
    expecting: { slug: 'gravid', short: 'Gravide', title: 'Hjelp for deg som er gravid' },
    employee: { slug: 'ansatt', short: 'Ansatte', title: 'For deg som jobber med barn og unge' },
  },
};
