import fc from 'fast-check';
import { anyText } from './words.ts';

const marks = [
  '- ',
  '* ',
  '+ ',
  '1. ',
  '7) ',
  '> ',
  '## ',
  '  ',
  '    ',
  '  - ',
  '   1. ',
  '| ',
  '',
];
const ends = ['\n', '\n', '\n\n', '\\\n', '  \n', '|\n|-|-|\n', '\n---\n', '\n\n\n', '*\n', '**'];

/** Text as somebody might type it: marks at the start of lines, and anything after them. */
export const anySource: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...marks),
      fc.constantFrom('', '', '**', '*', '[a](tel:1)', '| '),
      anyText,
      fc.constantFrom(...ends),
    ),
    {
      maxLength: 8,
    },
  )
  .map((lines) => lines.map((line) => line.join('')).join(''));
