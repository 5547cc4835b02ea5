import { describe, expect, it } from 'vitest';
import { checkMarkdown } from './index.ts';

const codesOf = (text: string) => checkMarkdown(text).map(({ code }) => code);

describe('checkMarkdown', () => {
  it.each([
    ['<b>fet</b>', ['html', 'html']],
    ['<script>alert(1)</script>', ['html']],
    ['<!-- merknad -->', ['html']],
    ['![bilde](https://a.no/b.png)', ['image']],
    ['![bilde][1]\n\n[1]: https://a.no', ['image', 'reference']],
    ['Et `ord`.', ['code']],
    ['```\nkode\n```', ['code']],
    ['    kode', ['code']],
    ['a\n\n---\n\nb', ['thematic-break']],
    ['# Tittel', ['heading-level']],
    ['## To\n\n##### Fem', ['heading-level', 'heading-jump']],
    ['## To\n\n#### Fire', ['heading-jump']],
    ['### Tre', ['heading-jump']],
    ['##', ['heading-empty']],
    ['Se note[^1].', ['footnote']],
    ['[a](javascript:alert(1))', ['link-scheme']],
    ['[a](data:text/html,x)', ['link-scheme']],
    ['[a](constructor:x)', ['link-scheme']],
    ['[a](HTTPS://a.no)', ['link-scheme']],
    ['[a](/tjenester/)', ['link-relative']],
    ['[a](#del)', ['link-relative']],
    ['[a]()', ['link-relative']],
    ['[a](https://)', ['link-address']],
    ['[a](<https://a.no/b c>)', ['link-address']],
    ['[a](mailto:post)', ['link-address']],
    ['[a](<tel:72 40 10 00>)', ['link-address']],
    ['[a](entry:Oppdal/Service)', ['entry-key']],
    ['[a](entry:)', ['entry-key']],
    ['[](https://a.no)', ['link-empty']],
    ['[a](https://a.no "b")', ['link-title']],
    ['[a][b]\n\n[b]: https://a.no', ['reference', 'reference']],
    ['- a\n\n  b', ['list-item']],
    ['- a\n  > b', ['unknown']],
    ['- ## a', ['unknown']],
    ['> - a', ['unknown']],
    ['> a\n>\n> b', ['quote']],
    ['| a |\n| - |\n| b | c |', ['table-row']],
    ['>'.repeat(30), ['too-deep']],
    ['*a **b '.repeat(2000), ['too-deep']],
    ['a'.repeat(100_001), ['too-long']],
    ['* a', ['not-canonical']],
    ['a\nb', ['not-canonical']],
    ['a\n', ['not-canonical']],
    ['a\u030a', ['not-canonical']],
  ])('finds what is wrong in %j', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    '',
    'Ring [116 111](tel:116-111) eller se [PPT](entry:oppdal/service/ppt).',
    '## Hva\n\n### Hvordan\n\n#### Hvem\n\n## Når',
    '> Barnets beste\\\n> kommer først.',
    '- a\n  1. b\n     - c\n- d',
    '| Dag | Tid |\n| - | - |\n| **Mandag** | 08–15 \\| etter avtale |',
    'Skriv \\[^1] og \\<b> og 5\\*3.',
  ])('finds nothing wrong in %j', (text) => {
    expect(checkMarkdown(text)).toEqual([]);
  });

  it('finds everything at once, in the order of the lines', () => {
    expect(checkMarkdown('## A\n\n`kode`\n\n![x](y)\n\n#### B')).toMatchObject([
      { line: 3, code: 'code' },
      { line: 5, code: 'image' },
      { line: 7, code: 'heading-jump' },
    ]);
  });

  it('says what is wrong and how to mend it', () => {
    expect(checkMarkdown('Se [siden](/ppt).')).toEqual([
      {
        code: 'link-relative',
        line: 1,
        message: 'Lenken «siden»: «/ppt» er ikke en hel adresse.',
        remedy: 'Skriv hele adressen (https://…), eller «entry:» og nøkkelen til siden i Sett.',
      },
    ]);
  });

  it('shows how the first line that is not canonical should be', () => {
    expect(checkMarkdown('Avsnitt.\n\n* punkt')[0]).toMatchObject({
      line: 3,
      remedy: 'Linjen skal være: - punkt',
    });
  });

  it('refuses ten megabytes without parsing them', () => {
    const start = performance.now();
    expect(codesOf('*a '.repeat(3_500_000))).toEqual(['too-long']);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
