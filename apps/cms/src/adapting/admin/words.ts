import type { Translated } from '../../fields/words.ts';

/** What the admin says about shared and local text, in both målformer. `{…}` is filled in. */
export const words = {
  accept: { nb: 'Godta', nn: 'Godta' },
  acceptAll: { nb: 'Godta alt', nn: 'Godta alt' },
  acceptHelp: {
    nb: 'Fellesteksten vises hos dere.',
    nn: 'Fellesteksten blir vist hos dykk.',
  },
  adaptFor: { nb: 'Tilpass for {site}', nn: 'Tilpass for {site}' },
  adaptedBy: { nb: 'Hvem har tilpasset denne?', nn: 'Kven har tilpassa denne?' },
  adaptedByNone: {
    nb: 'Ingen har tilpasset denne. Alle viser den slik den står her.',
    nn: 'Ingen har tilpassa denne. Alle viser ho slik ho står her.',
  },
  adaptedByShort: { nb: 'Tilpasset av {sites}.', nn: 'Tilpassa av {sites}.' },
  adapts: { nb: 'Tilpasser «{title}» for {site}.', nn: 'Tilpassar «{title}» for {site}.' },
  asShared: { nb: 'Følger fellesteksten i alt.', nn: 'Følgjer fellesteksten i alt.' },
  before: { nb: 'Felles før', nn: 'Felles før' },
  changed: { nb: 'Fellesdelen er endret', nn: 'Fellesdelen er endra' },
  changedCount: {
    nb: 'Fellesdelen er endret i {count}',
    nn: 'Fellesdelen er endra i {count}',
  },
  changedHelp: {
    nb: 'Velg hva dere vil gjøre med hver del. Ingenting går tapt: det dere hadde, ligger i versjonene.',
    nn: 'Vel kva de vil gjere med kvar del. Ingenting går tapt: det de hadde, ligg i versjonane.',
  },
  changedNone: {
    nb: 'Fellesdelen er som da dere sist tok stilling til den.',
    nn: 'Fellesdelen er som då de sist tok stilling til han.',
  },
  choiceAccept: { nb: 'Godtok fellesteksten', nn: 'Godtok fellesteksten' },
  choiceKeep: { nb: 'Beholdt det som var', nn: 'Heldt på det som var' },
  choiceRewrite: { nb: 'Begynte å skrive på nytt', nn: 'Byrja å skrive på nytt' },
  difference: { nb: 'Endret slik', nn: 'Endra slik' },
  draft: { nb: 'utkast', nn: 'utkast' },
  empty: { nb: 'Står tomt', nn: 'Står tomt' },
  emptyInside: { nb: 'står tomt', nn: 'står tomt' },
  formOnly: {
    nb: 'Bare utformingen eller en lenke er endret.',
    nn: 'Berre utforminga eller ei lenkje er endra.',
  },
  from: { nb: 'Felles fra {site}', nn: 'Felles frå {site}' },
  fromAdded: { nb: 'lagt til av {site}', nn: 'lagt til av {site}' },
  gone: {
    nb: 'Oppføringen er ikke felles lenger: den er tatt ned eller skjult lenger opp. Tilpasningen vises derfor ikke.',
    nn: 'Oppføringa er ikkje felles lenger: ho er teken ned eller skjult lenger oppe. Tilpassinga blir difor ikkje vist.',
  },
  has: { nb: 'Har eget: {labels}.', nn: 'Har eige: {labels}.' },
  hidden: { nb: 'Skjult hos {site}', nn: 'Skjult hos {site}' },
  hidesEntry: { nb: 'Viser ikke denne oppføringen.', nn: 'Viser ikkje denne oppføringa.' },
  history: { nb: 'Valg dere har tatt', nn: 'Val de har teke' },
  keepOld: { nb: 'Behold det gamle som vårt', nn: 'Hald på det gamle som vårt' },
  keepOwn: { nb: 'Behold vårt', nn: 'Hald på vårt' },
  localPart: {
    nb: 'Hører til {site}. Du kan lese den, men ikke endre den.',
    nn: 'Høyrer til {site}. Du kan lese ho, men ikkje endre ho.',
  },
  nobodyBelow: {
    nb: 'Ingen nettsteder bygger på dette.',
    nn: 'Ingen nettstader byggjer på dette.',
  },
  notPublished: {
    nb: 'Oppføringen er ikke publisert ennå. Den kan tilpasses når den er det.',
    nn: 'Oppføringa er ikkje publisert enno. Ho kan tilpassast når ho er det.',
  },
  now: { nb: 'Felles nå', nn: 'Felles no' },
  open: { nb: 'Åpne tilpasningen for {site}', nn: 'Opne tilpassinga for {site}' },
  openShort: { nb: 'Åpne', nn: 'Opne' },
  ours: { nb: 'Vårt', nn: 'Vårt' },
  ownContacts: { nb: 'Egen telefon', nn: 'Eigen telefon' },
  ownCost: { nb: 'Egen pris', nn: 'Eigen pris' },
  ownHours: { nb: 'Egne åpningstider', nn: 'Eigne opningstider' },
  ownPlaces: { nb: 'Eget sted', nn: 'Eigen stad' },
  rewrite: { nb: 'Tilpass på nytt', nn: 'Tilpass på nytt' },
  savedAsDraft: {
    nb: 'Lagret som utkast. Merket går bort når utkastet er publisert.',
    nn: 'Lagra som utkast. Merket går bort når utkastet er publisert.',
  },
  saveFirst: {
    nb: 'Lagre det du har skrevet, før du velger.',
    nn: 'Lagre det du har skrive, før du vel.',
  },
  shared: { nb: 'Felles', nn: 'Felles' },
  sharedEntry: {
    nb: 'Felles oppføring fra {site}. Den vises hos flere, og endres bare av dem som har ansvar for {site}.',
    nn: 'Felles oppføring frå {site}. Ho blir vist hos fleire, og blir berre endra av dei som har ansvar for {site}.',
  },
  shownNow: { nb: 'Vises hos dere nå', nn: 'Blir vist hos dykk no' },
  something: { nb: 'Noe gikk galt. Prøv igjen.', nn: 'Noko gjekk gale. Prøv igjen.' },
  thisSite: { nb: 'Slik er den hos {site}', nn: 'Slik er ho hos {site}' },
  toShared: { nb: 'Åpne fellesoppføringen', nn: 'Opne fellesoppføringa' },
  toTab: { nb: 'Se felles og lokalt, del for del', nn: 'Sjå felles og lokalt, del for del' },
  unknownBefore: {
    nb: 'Sett vet ikke hvordan fellesteksten var da dere tilpasset den.',
    nn: 'Sett veit ikkje korleis fellesteksten var då de tilpassa han.',
  },
  writeOwn: { nb: 'Skriv vårt eget', nn: 'Skriv vårt eige' },
} satisfies Record<string, Translated>;

export type Word = keyof typeof words;

/** Says a word in the editor's målform, with what goes into it. */
export function say(language: string, word: Word, values: Record<string, string> = {}): string {
  const text: string = words[word][language === 'nn' ? 'nn' : 'nb'];
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
}
