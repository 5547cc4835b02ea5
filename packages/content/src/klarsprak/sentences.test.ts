import { describe, expect, it } from 'vitest';
import { sentences, words } from './sentences.ts';

describe('sentences', () => {
  it.each([
    ['Ring oss. Vi svarer.', ['Ring oss.', 'Vi svarer.']],
    ['Er du redd? Ring 112! Vent her.', ['Er du redd?', 'Ring 112!', 'Vent her.']],
    ['Vi har f.eks. Barnekoordinator og bl.a. Helsestasjon.', null],
    ['Vi har bl.a. helsestasjon og ca. 20 ansatte, jf. § 13-2.', null],
    ['Åpent kl. 18 til kl. 20.', null],
    ['Ring tlf. 72 40 01 00.', null],
    ['Kurset starter 1. august i 3. trinn.', null],
    ['Det gjelder 1. 2. og 3. trinn.', null],
    ['Det gjaldt i 2025. Nå er det nytt.', ['Det gjaldt i 2025.', 'Nå er det nytt.']],
    ['Se § 13-2. Meldeplikten er personlig.', ['Se § 13-2.', 'Meldeplikten er personlig.']],
    ['Vi leker, synger osv. Kom innom.', ['Vi leker, synger osv.', 'Kom innom.']],
    ['Vi leker, synger osv. i parken.', null],
    ['Skrevet av A. B. Hansen i fjor.', null],
    ['«Hva nå?» spør barnet.', null],
    ['Hun sa: «Kom.» Så gikk vi.', ['Hun sa:', '«Kom.»', 'Så gikk vi.']],
    ['Husk: Ring 113 først.', ['Husk:', 'Ring 113 først.']],
    ['Du kan ringe: helsestasjonen, skolen eller oss.', null],
    ['Vent … Ring oss.', ['Vent …', 'Ring oss.']],
    ['1. Ring 113', null],
    ['Sjå t.d. planen, d.e. Den nye.', null],
  ])('parts «%s»', (text, parts) => {
    expect(sentences(text)).toEqual(parts ?? [text]);
  });

  it('counts headings and list items without a full stop', () => {
    expect(sentences('Hvem kan få hjelp\n\nbarn\nforeldre\nTa med:\n—\n')).toEqual([
      'Hvem kan få hjelp',
      'barn',
      'foreldre',
      'Ta med:',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['Ring PP-tjenesten, f.eks. kl. 18.30!', ['Ring', 'PP-tjenesten', 'f.eks', 'kl', '18.30']],
    ['§ 13-2 – om meldeplikt', ['13-2', 'om', 'meldeplikt']],
    ['og/eller', ['og/eller']],
    ['–', []],
  ])('of «%s»', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
