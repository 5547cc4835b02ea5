import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml, toYaml } from './yaml.ts';

const awkward = fc.constantFrom(
  '02800',
  '116 117',
  'no',
  'yes',
  'true',
  'null',
  '~',
  '07:30',
  '2026-11-23',
  '- a',
  '# a',
  'a: b',
  "it's",
  '"x"',
  '1e3',
  '| x',
  '> y',
  '%',
  '@x',
  '`',
  '🙂 é å',
  'a\n\nb\n- c\n',
  ' x',
  'x ',
  '\tx',
  'a\n  b',
  '*x*',
  '&amp;',
  '{a}',
  '[b]',
);

describe('YAML of a content file', () => {
  it('reads back exactly what was written, whatever the text looks like', () => {
    const text = fc.oneof(
      awkward,
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.lorem({ mode: 'sentences' }),
    );
    const data = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.oneof(text, fc.array(text), fc.integer()),
    );
    fc.assert(
      fc.property(data, (given) => {
        expect(parseYaml(toYaml(given), 'x.yaml')).toEqual({ data: { ...given } });
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same when written, read and written again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), awkward), (given) => {
        const once = toYaml(given);
        const parsed = parseYaml(once, 'x.yaml');
        expect('data' in parsed && toYaml(parsed.data)).toBe(once);
      }),
    );
  });

  it('writes long text as a block and never folds a line', () => {
    const line = 'Ring oss når du lurer på noe. '.repeat(20).trim();
    expect(toYaml({ body: { nb: `${line}\n\n- ett\n- to` } })).toBe(
      `body:\n  nb: |-\n    ${line}\n\n    - ett\n    - to\n`,
    );
  });
});
