/** Words longer than this do not fit beside each other on a phone, and some not even alone. */
const LONG = 19;

/** What compounds of this field are made of, and so where they may be divided. */
const parts = [
  'arbeid',
  'avdeling',
  'barn',
  'fag',
  'familie',
  'helse',
  'hjelp',
  'instruks',
  'institusjon',
  'koordinator',
  'lærer',
  'lærar',
  'medarbeid',
  'modell',
  'omsorg',
  'oppfølging',
  'opplæring',
  'pedagog',
  'rettleiing',
  'senter',
  'skole',
  'skule',
  'stasjon',
  'stilling',
  'støtte',
  'tenest',
  'tiltak',
  'tjenest',
  'utdanning',
  'utvikling',
  'veiledning',
  'vern',
];

const joint = new RegExp(`(?<=\\p{L}{4})(?=(?:${parts.join('|')})\\p{L}*)`, 'giu');

/**
 * The text with soft hyphens in words too long for a narrow window, where their parts meet. A browser
 * that knows no Norwegian would else divide them anywhere, and without a hyphen.
 */
export const withSoftHyphens = (text: string): string =>
  text.replaceAll(/\p{L}+/gu, (word) =>
    word.length > LONG ? word.replaceAll(joint, '\u00ad') : word,
  );
