import type { Translated } from '../fields/words.ts';

/** What the map and the trial of a guide say. */
const words = {
  again: { nb: 'Begynn på nytt', nn: 'Begynn på nytt' },
  answers: { nb: 'Svar', nn: 'Svar' },
  answeredSoFar: { nb: 'Svart så langt', nn: 'Svart så langt' },
  always: { nb: 'Står alltid her', nn: 'Står alltid her' },
  back: { nb: 'Tilbake', nn: 'Tilbake' },
  change: { nb: 'Endre', nn: 'Endre' },
  changeAnswer: { nb: 'Endre svaret «{answer}»', nn: 'Endre svaret «{answer}»' },
  chooseSite: { nb: 'Prøv for', nn: 'Prøv for' },
  copied: { nb: 'Kopiert.', nn: 'Kopiert.' },
  copy: { nb: 'Kopier', nn: 'Kopier' },
  edit: { nb: 'Rediger steget', nn: 'Rediger steget' },
  emptyGuide: {
    nb: 'Veiviseren har ingen steg ennå. Legg til det første under «Steg».',
    nn: 'Vegvisaren har ingen steg enno. Legg til det første under «Steg».',
  },
  emptySites: {
    nb: 'Ingen nettsteder viser denne veiviseren.',
    nn: 'Ingen nettstader viser denne vegvisaren.',
  },
  failed: {
    nb: 'Fikk ikke kontakt med CMS-et. Prøv igjen.',
    nn: 'Fekk ikkje kontakt med CMS-et. Prøv igjen.',
  },
  finds: { nb: 'Finner', nn: 'Finn' },
  findsNone: {
    nb: 'Finner ingen tjeneste i {site}.',
    nn: 'Finn inga teneste i {site}.',
  },
  findsNoneHelp: {
    nb: 'Leseren får bare dem som alltid står her. Endre hva utfallet søker etter, eller sett temaet på en tjeneste.',
    nn: 'Lesaren får berre dei som alltid står her. Endre kva utfallet søkjer etter, eller set temaet på ei teneste.',
  },
  gate: { nb: 'Spørsmålet om fare', nn: 'Spørsmålet om fare' },
  goesOn: { nb: 'Gå videre', nn: 'Gå vidare' },
  holds: { nb: 'Veiviseren henger sammen.', nn: 'Vegvisaren heng saman.' },
  interruption: { nb: 'Les først', nn: 'Les først' },
  leadsHere: { nb: 'Hit leder', nn: 'Hit leier' },
  leadsNowhere: { nb: 'Leder ingen steder', nn: 'Leier ingen stader' },
  leadsTo: { nb: 'leder til', nn: 'leier til' },
  left: { nb: 'Høyst {count} spørsmål igjen', nn: 'Høgst {count} spørsmål att' },
  leftLast: { nb: 'Siste spørsmål', nn: 'Siste spørsmål' },
  list: { nb: 'Kartet som liste', nn: 'Kartet som liste' },
  map: {
    nb: 'Kart over veiviseren. Det samme står som liste under.',
    nn: 'Kart over vegvisaren. Det same står som liste under.',
  },
  mapHelp: {
    nb: 'Slik henger stegene sammen nå, også det du ikke har lagret. Trykk på et steg for å redigere det.',
    nn: 'Slik heng stega saman no, også det du ikkje har lagra. Trykk på eit steg for å redigere det.',
  },
  mermaid: { nb: 'Kartet som tekst (Mermaid)', nn: 'Kartet som tekst (Mermaid)' },
  mustMend: {
    nb: 'Dette må rettes før veiviseren kan publiseres',
    nn: 'Dette må rettast før vegvisaren kan publiserast',
  },
  mustMendCount: { nb: '{count} ting må rettes', nn: '{count} ting må rettast' },
  national: { nb: 'felles fra {site}', nn: 'felles frå {site}' },
  nobodyLeadsHere: { nb: 'Ingen svar leder hit.', nn: 'Ingen svar leier hit.' },
  none: { nb: 'ingen', nn: 'ingen' },
  noQuery: { nb: 'Søker ikke', nn: 'Søkjer ikkje' },
  outcome: { nb: 'Utfall', nn: 'Utfall' },
  outcomesFor: { nb: 'Alle utfall i {site}', nn: 'Alle utfall i {site}' },
  outcomesHelp: {
    nb: 'Hvor mange tjenester hvert utfall finner nå, med det som er publisert. Utfall som kan nås med ulike svar, er talt for hvert av dem.',
    nn: 'Kor mange tenester kvart utfall finn no, med det som er publisert. Utfall som ein kan nå med ulike svar, er talde for kvart av dei.',
  },
  own: { nb: 'egen', nn: 'eigen' },
  ownCount: { nb: 'Egne', nn: 'Eigne' },
  question: { nb: 'Spørsmål', nn: 'Spørsmål' },
  refused: {
    nb: 'Siste forsøk på å publisere ble stoppet',
    nn: 'Siste forsøk på å publisere vart stoppa',
  },
  services: { nb: 'Tjenester', nn: 'Tenester' },
  start: { nb: 'Her begynner den', nn: 'Her begynner han' },
  step: { nb: 'Steg', nn: 'Steg' },
  stops: {
    nb: 'Her stopper veiviseren: svaret leder ikke til noe steg, eller tilbake til et spørsmål som er stilt.',
    nn: 'Her stoppar vegvisaren: svaret leier ikkje til noko steg, eller tilbake til eit spørsmål som er stilt.',
  },
  tryHelp: {
    nb: 'Gå gjennom veiviseren som en leser, slik den står i skjemaet nå. Ingenting blir lagret.',
    nn: 'Gå gjennom vegvisaren som ein lesar, slik han står i skjemaet no. Ingenting blir lagra.',
  },
  unreachable: { nb: 'Ingen kommer hit', nn: 'Ingen kjem hit' },
  untitled: { nb: 'Uten tittel', nn: 'Utan tittel' },
  waiting: { nb: 'Leter etter tjenester …', nn: 'Leitar etter tenester …' },
  without: { nb: 'Uten treff for', nn: 'Utan treff for' },
} satisfies Record<string, Translated>;

export type Word = keyof typeof words;

/** Says a word in the editor's målform, with what goes into it. */
export function say(language: string, word: Word, values: Record<string, string> = {}): string {
  const text: string = words[word][language === 'nn' ? 'nn' : 'nb'];
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
}
