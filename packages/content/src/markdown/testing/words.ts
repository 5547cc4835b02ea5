import fc from 'fast-check';

/** What stands in real texts and means something to Markdown, or to those who count characters. */
const awkward = [
  '2023.',
  '1)',
  '1.',
  '-',
  '+',
  '*',
  '**',
  '_',
  '__',
  '#',
  '##',
  '####',
  '>',
  '=',
  '===',
  '---',
  '- -',
  '~~~',
  '~',
  '`',
  '```',
  '|',
  '||',
  '| - |',
  ':-',
  ':-:',
  '-|-',
  '[',
  ']',
  '](',
  '[]()',
  '[x]',
  '[ ]',
  '[^1]',
  '[a]: b',
  '!',
  '![',
  '(',
  ')',
  '()',
  '\\',
  '\\\\',
  '\\|',
  '\\*',
  '<',
  '<b>',
  '</b>',
  '<script>',
  '<!--',
  '<a@b.no>',
  '<https://a.no>',
  '&',
  '&amp;',
  '&lt;',
  '&#42;',
  '&copy',
  'R&D',
  'snake_case_navn',
  '5*3*2',
  'https://www.oppdal.kommune.no/?a=1&b=2_c',
  'www.nav.no',
  'a@b.no',
  '👍',
  '👩‍👩‍👧‍👦',
  '🇳🇴',
  '⭐️',
  'å',
  'a\u030a',
  '«',
  '»',
  '–',
  '…',
  '§',
  '½',
  'ﬁ',
  'Åse\u00adral',
  '\u00a0',
  '\u2009',
  '\u00a0kr',
  '\u200d',
  'DC:',
  '"',
  "'",
  '$',
  '%',
  '@',
  '^',
  '{',
  '}',
  '/',
  ',',
  ';',
  ':',
  '.',
  '?',
  '中文',
  'עברית',
  '\u0001',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\ud800',
];
const plain = ['barn', 'foreldre', 'og', 'tjenesten', 'A', 'æøå', 'helsestasjonen', '72', '40'];
const gaps = ['', '', ' ', ' ', ' ', '  ', '\n', '\t', '\n    ', ' \n '];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plain) },
  { weight: 5, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** A run of words and awkward characters, with all sorts of white space, or none, around them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...gaps), word), { minLength: 1, maxLength: 4 })
  .chain((parts) =>
    fc.constantFrom(...gaps).map((last) => parts.map((part) => part.join('')).join('') + last),
  );

/** A text of some thousand characters on one line. */
export const longText: fc.Arbitrary<string> = fc
  .array(anyText, { minLength: 40, maxLength: 60 })
  .map((parts) => parts.join(' '));

/** Keys that entries of a test can have. */
export const anyKey: fc.Arbitrary<string> = fc.constantFrom(
  'oppdal/service/ppt',
  'oppdal/service/barneverntjenesten',
  'norge/helpline/alarmtelefonen',
  'oppdal',
);

/** Addresses that a link may have. */
export const anyUrl: fc.Arbitrary<string> = fc.oneof(
  anyKey.map((key) => `entry:${key}`),
  fc.constantFrom(
    'tel:+4772401000',
    'tel:116-111',
    'mailto:post@oppdal.kommune.no',
    'mailto:a_b*c@d.no',
  ),
  fc.constantFrom(
    'https://www.oppdal.kommune.no/',
    'http://a.no/b_c_d/(e)/*f*?a=1&b=2&copy=3#g',
    'https://a.no/|/[x]/!~`^{}"\'',
    'https://a.no/?q=æøå&amp;b&#42;',
    'https://a.no/((',
    'https://a.no/)',
  ),
);
