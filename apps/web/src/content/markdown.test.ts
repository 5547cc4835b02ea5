import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureView } from '../../tests/support/fixture.ts';
import { anchorOf, prose } from './markdown.ts';
import type { View } from './site-content.ts';

let view: View;
beforeAll(async () => {
  view = await fixtureView();
});

const html = (nb: string, below = 0) => prose(view, { nb }, { below }).html;

describe('prose', () => {
  it('leads entry links to their pages', () => {
    expect(html('[Ring](entry:testvik/service/vold)')).toBe(
      '<p><a href="/tjenester/vold/">Ring</a></p>',
    );
  });

  it('makes an emergency number one can tap, wherever a text says to ring it', () => {
    expect(html('**I fare? Ring 112.** Kanskje ring 113, eller 1123.')).toBe(
      '<p><strong>I fare? Ring <a href="tel:112">112</a>.</strong> Kanskje ring <a href="tel:113">113</a>, eller 1123.</p>',
    );
    expect(html('[Ring 112](https://www.politiet.no) § 112, ring 1123')).not.toContain('tel:');
  });

  it('refuses a link to an entry without a page, and names it', () => {
    expect(() => html('[x](entry:testvik/organisation/familie)')).toThrow(
      '«testvik/organisation/familie»',
    );
  });

  it('moves headings below the one they stand under, and gives each its own id', () => {
    expect(html('## Slik\n\n## Slik', 1)).toBe(
      '<h3 id="slik">Slik</h3>\n<h3 id="slik-2">Slik</h3>',
    );
  });

  it('lets wide tables scroll, reachable by keyboard', () => {
    expect(html('| A | B |\n| - | - |\n| 1 | 2 |')).toMatch(
      /^<div class="scroll" tabindex="0" role="region" aria-label="Tabell\./,
    );
  });

  it('makes no header of an empty cell', () => {
    expect(html('| | B |\n| - | - |\n| 1 | 2 |')).toContain('<td></td>');
  });

  it('lets no raw HTML through', () => {
    expect(html('<script>alert(1)</script>')).not.toContain('<script');
    expect(html('a <b onclick="x">b</b>')).not.toContain('onclick');
  });

  it('keeps a telephone number on one line', () => {
    expect(html('Ring 22 59 13 00 eller 116 117.')).toBe(
      '<p>Ring 22\u00a059\u00a013\u00a000 eller 116\u00a0117.</p>',
    );
  });

  it('says so when a text is in the other målform', () => {
    expect(prose(view, { nn: 'Berre nynorsk' })).toEqual({
      html: '<p>Berre nynorsk</p>',
      lang: 'nn',
    });
  });
});

describe('anchorOf', () => {
  it('writes a name that an address can hold', () => {
    expect(anchorOf('Når åpner vi? Én gang, så ærlig som mulig')).toBe(
      'nar-apner-vi-en-gang-sa-aerlig-som-mulig',
    );
  });
});
