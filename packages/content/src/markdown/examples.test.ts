import { describe, expect, it } from 'vitest';
import { formatMarkdown, MarkdownError } from './index.ts';

describe('canonical form', () => {
  it.each([
    ['bullets', '* a\n+ b', '- a\n- b'],
    ['numbers', '3) a\n7) b', '3. a\n4. b'],
    ['loose lists', '- a\n\n- b', '- a\n- b'],
    ['lists that stand together', '- a\n\n\n* b', '- a\n- b'],
    ['a nested list that does not start at one', '- a\n\n  2. b', '- a\n\n  2. b'],
    [
      'bullets under numbers under bullets',
      '*   a\n    1)  b\n        + c',
      '- a\n  1. b\n     - c',
    ],
    ['items without text of their own', '- - a\n- b', '- a\n- b'],
    ['headings', 'Tittel\n---', '## Tittel'],
    ['soft line breaks', 'en\nto', 'en to'],
    ['hard breaks', 'en  \nto', 'en\\\nto'],
    ['two hard breaks', 'en\\\n\\\nto', 'en\n\nto'],
    ['emphasis', '_en_, __to__, ***tre***', '*en*, **to**, **_tre_**'],
    ['emphasis at the edge of strong', '**en** ***to***', '**en _to_**'],
    ['emphasis with spaces between', '**en** **to**', '**en to**'],
    [
      'strong inside and outside links',
      '[**en**](tel:1) **[to](tel:2)**',
      '**[en](tel:1) [to](tel:2)**',
    ],
    ['addresses on their own', '<https://a.no>', '[https://a.no](https://a.no)'],
    ['addresses with parameters', '[a](https://a.no/?a=1\\&b=2)', '[a](https://a.no/?a=1&b=2)'],
    ['tables', 'a|b\n:-|-:\nc\\|d|', '| a | b |\n| - | - |\n| c\\|d | |'],
    ['a year first on a line', 'I\\\n2023\\. var', 'I\\\n2023\\. var'],
    ['composed letters', 'a\u030arlig', 'årlig'],
    ['white space', '  a \u00a0 b\t\tc  ', 'a \u00a0 b c'],
    ['many lines', 'a\n\n\n\nb\n\n', 'a\n\nb'],
  ])('has one way to write %s', (_, text, expected) => {
    expect(formatMarkdown(text)).toBe(expected);
  });

  it('refuses text outside the subset, with line and remedy', () => {
    expect(() => formatMarkdown('a\n\n<b>b</b>')).toThrow(MarkdownError);
    expect(() => formatMarkdown('a\n\n<b>b</b>')).toThrow(
      'Linje 3: Teksten inneholder HTML eller skript. Slik retter du det: Skriv det uten HTML.',
    );
  });
});
