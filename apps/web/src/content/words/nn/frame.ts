import type { frame as nb } from '../nb/frame.ts';

/** What stands around every page, in nynorsk. */
export const frame: typeof nb = {
  language: {
    label: 'Språk',
    only: 'Denne teksten finst berre på bokmål.',
    partly: 'Noko på denne sida finst berre på bokmål.',
  },
  skip: 'Hopp til innhaldet',
  demonstrationLabel: 'Om denne sida',
  demonstration: (place) => `Demonstrasjon. Ikkje ei offisiell side for ${place}.`,
  breadcrumbs: 'Du er her',
  home: 'Framsida',
  menu: {
    label: 'Meny',
    services: 'Finn hjelp',
    helplines: 'Ring nokon',
    model: 'Slik jobbar vi',
    index: 'A–Å',
    search: 'Søk',
  },
  acute: {
    button: 'Akutt hjelp',
    title: 'Akutt hjelp',
    lead: 'Er det fare for liv eller helse? Ring med ein gong. Det er ikkje farleg å ringje for mykje.',
    when: 'Ring 113 når nokon ikkje pustar, har teke tablettar eller seier at dei vil døy. Ring 112 når nokon er truga eller i fare. Ring 110 når det brenn.',
    notSure: 'Usikker på om det hastar?',
    notSureText:
      'Du kan ringje og spørje. Du treng ikkje å vite kven som har ansvaret, og du treng ikkje å vere heilt sikker.',
    others: 'Andre du kan snakke med',
    footer: 'Akutt',
    none: 'Naudnummera er ikkje lagde inn enno. Medisinsk naud: 113. Politi: 112. Brann: 110.',
  },
  door: {
    unsure: 'Er du usikker på om dette er rett stad?',
    link: 'Kvar går eg med uroa?',
  },
  exit: {
    leave: 'Gå raskt frå sida',
    what: 'Kva skjuler ikkje knappen?',
    text: 'Knappen opnar ei side om vêret. Han slettar ikkje historikken, og han lukkar ikkje andre faner. Er fleire einingar kopla saman, kan sida bli vist der òg. Telefonrekninga kan vise kven du har ringt. Du kan òg trykkje Shift tre gonger for å gå frå sida.',
    how: 'Slik slettar du spor',
    pressed: (left) =>
      left === 1
        ? 'Trykk Shift éin gong til for å gå frå sida.'
        : 'Trykk Shift to gonger til for å gå frå sida.',
    tooLate: 'Du er framleis på sida.',
  },
  call: 'Ring',
  sms: 'Send SMS til',
  email: 'Send e-post til',
  chat: 'Chat på',
  web: 'Gå til',
  notFound: {
    title: 'Sida finst ikkje her',
    text: 'Adressa kan vere gammal, eller sida kan ha fått eit nytt namn. Her er nokre vegar vidare.',
    index: 'Sjå alt frå A til Å',
    services: 'Finn ei teneste',
    acute: 'Hastar det? Gå til akutt hjelp',
    inGuide: 'Var du midt i vegvisaren? Då er han endra sidan sist. Du kan begynne på nytt her:',
    guide: 'Kvar går eg med uroa?',
  },
  moved: { title: 'Sida har flytta', text: 'Gå til den nye sida:' },
  footer: {
    label: 'Botn',
    about: 'Om sida',
    privacy: 'Personvern',
    accessibility: 'Tilgjenge',
    terms: 'Ord og omgrep',
    laws: 'Lover',
    changes: 'Endringar',
    feedback: 'Er noko feil? Skriv til oss',
    published: (when) => `Sist publisert ${when}`,
    noTrace: 'Sida bruker ikkje informasjonskapslar og lagrar ingenting om deg.',
  },
  table: 'Tabell. Du kan rulle sidelengs.',
};
