/** Fixed vocabularies with the words that readers and editors see, in both målformer. */

export interface Term {
  nb: string;
  nn: string;
}

type Vocabulary = Record<string, Term>;

const define = <const T extends Vocabulary>(terms: T) => terms;

export const audiences = define({
  parent: {
    ...{ nb: 'Forelder eller foresatt', nn: 'Forelder eller føresett' },
    ...{ en: 'Parent or guardian', ar: 'الوالدان أو ولي الأمر' },
  },
  youth: { nb: 'Ung', nn: 'Ung', en: 'Young person', ar: 'الشباب' },
  child: { nb: 'Barn', nn: 'Barn', en: 'Child', ar: 'الأطفال' },
  expecting: { nb: 'Gravid', nn: 'Gravid', en: 'Pregnant', ar: 'الحوامل' },
  employee: { nb: 'Ansatt', nn: 'Tilsett', en: 'Professional', ar: 'العاملون' },
});

export const preventionLevels = define({
  universal: { nb: 'For alle', nn: 'For alle' },
  selective: { nb: 'For noen', nn: 'For nokre' },
  indicated: { nb: 'For noen få', nn: 'For nokre få' },
});

export const answers = define({
  yes: { nb: 'Ja', nn: 'Ja' },
  no: { nb: 'Nei', nn: 'Nei' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent' },
});

export const costs = define({
  free: { nb: 'Gratis', nn: 'Gratis' },
  fee: { nb: 'Koster noe', nn: 'Kostar noko' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent' },
});

export const channels = define({
  phone: { nb: 'Telefon', nn: 'Telefon' },
  email: { nb: 'E-post', nn: 'E-post' },
  chat: { nb: 'Chat', nn: 'Chat' },
  sms: { nb: 'SMS', nn: 'SMS' },
  web: { nb: 'Nettside', nn: 'Nettside' },
  'drop-in': { nb: 'Åpent oppmøte', nn: 'Ope oppmøte' },
});

export const pageLevels = define({
  kommune: { nb: 'Kommunenivå', nn: 'Kommunenivå' },
  tjeneste: { nb: 'Tjenestenivå', nn: 'Tenestenivå' },
  individ: { nb: 'Individnivå', nn: 'Individnivå' },
});

export const urgencies = define({
  now: { nb: 'Nå', nn: 'No', en: 'Now', ar: 'الآن' },
  today: { nb: 'I dag', nn: 'I dag', en: 'Today', ar: 'اليوم' },
  soon: { nb: 'Når det passer', nn: 'Når det passar', en: 'When it suits you', ar: 'عندما يناسبك' },
});

export const modes = define({
  inherit: { nb: 'Bruk felles', nn: 'Bruk felles' },
  replace: { nb: 'Erstatt med vårt', nn: 'Erstatt med vårt' },
  append: { nb: 'Legg til vårt', nn: 'Legg til vårt' },
  hide: { nb: 'Skjul hos oss', nn: 'Skjul hos oss' },
});

export const frequencies = define({
  weekly: { nb: 'Hver uke', nn: 'Kvar veke' },
  monthly: { nb: 'Hver måned', nn: 'Kvar månad' },
  yearly: { nb: 'Hvert år', nn: 'Kvart år' },
});

export const tones = define({
  info: { nb: 'Greit å vite', nn: 'Greitt å vite' },
  duty: { nb: 'Plikt', nn: 'Plikt' },
  warning: { nb: 'Viktig', nn: 'Viktig' },
});

export const documentFormats = define({
  pdf: { nb: 'PDF', nn: 'PDF' },
  docx: { nb: 'Word', nn: 'Word' },
  xlsx: { nb: 'Excel', nn: 'Excel' },
  pptx: { nb: 'PowerPoint', nn: 'PowerPoint' },
  web: { nb: 'Nettside', nn: 'Nettside' },
});

/** Ages that readers choose between, as their codes stand in addresses. The first is before birth. */
export const ageGroups = define({
  gravid: { nb: 'Gravid', nn: 'Gravid' },
  '0-1': { nb: '0–1 år', nn: '0–1 år' },
  '2-3': { nb: '2–3 år', nn: '2–3 år' },
  '4-5': { nb: '4–5 år', nn: '4–5 år' },
  '6-9': { nb: '6–9 år', nn: '6–9 år' },
  '10-12': { nb: '10–12 år', nn: '10–12 år' },
  '13-15': { nb: '13–15 år', nn: '13–15 år' },
  '16-18': { nb: '16–18 år', nn: '16–18 år' },
});

/** Where somebody who is worried meets the child; it decides which paragraph the duty to report stands in. */
export const settings = define({
  barnehage: { nb: 'Barnehage', nn: 'Barnehage' },
  skole: { nb: 'Skole eller SFO', nn: 'Skule eller SFO' },
  helsestasjon: {
    nb: 'Helsestasjon eller skolehelsetjeneste',
    nn: 'Helsestasjon eller skulehelseteneste',
  },
  'psykisk-helse-og-rus': { nb: 'Psykisk helse og rus', nn: 'Psykisk helse og rus' },
  nav: { nb: 'Nav', nn: 'Nav' },
  'kultur-og-fritid': {
    nb: 'Ungdomsklubb, kulturskole eller annet fritidstilbud i kommunen',
    nn: 'Ungdomsklubb, kulturskule eller anna fritidstilbod i kommunen',
  },
  frivillig: { nb: 'Frivillig lag eller forening', nn: 'Frivillig lag eller foreining' },
  annet: { nb: 'Et annet sted', nn: 'Ein annan stad' },
});

/** Where a sign is seen. At home is where parents see it; the others are workplaces and settings of them. */
export const signPlaces = define({
  hjem: { nb: 'Hjemme', nn: 'Heime' },
  barnehage: { nb: 'I barnehagen', nn: 'I barnehagen' },
  skole: { nb: 'På skolen og i SFO', nn: 'På skulen og i SFO' },
  helsestasjon: {
    nb: 'På helsestasjonen og hos helsesykepleier',
    nn: 'På helsestasjonen og hos helsesjukepleiar',
  },
  fritid: { nb: 'I fritiden', nn: 'I fritida' },
});

/** Whose door a worry guide is. */
export const guideAudiences = define({
  employee: audiences.employee,
  parent: audiences.parent,
  youth: audiences.youth,
});

/** Deadlines that differ between kommuner: fields of the site, which shared text names instead of saying. */
export const siteDeadlines = define({
  concernDeadline: {
    nb: 'Fristen for å avklare en bekymring',
    nn: 'Fristen for å avklare ei uro',
  },
});

/** Languages that a document can be in; their codes are those of `lang` in HTML. */
export const documentLanguages = define({
  nb: { nb: 'bokmål', nn: 'bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk' },
  se: { nb: 'nordsamisk', nn: 'nordsamisk' },
  en: { nb: 'engelsk', nn: 'engelsk' },
  ar: { nb: 'arabisk', nn: 'arabisk' },
  pl: { nb: 'polsk', nn: 'polsk' },
  so: { nb: 'somali', nn: 'somali' },
  ti: { nb: 'tigrinja', nn: 'tigrinja' },
  uk: { nb: 'ukrainsk', nn: 'ukrainsk' },
});

/** The codes of a vocabulary, as the tuple that `z.enum` wants. */
export function codes<T extends Vocabulary>(
  vocabulary: T,
): [keyof T & string, ...(keyof T & string)[]] {
  const [first, ...rest] = Object.keys(vocabulary) as (keyof T & string)[];
  if (first === undefined) throw new TypeError('A vocabulary needs at least one term');
  return [first, ...rest];
}
