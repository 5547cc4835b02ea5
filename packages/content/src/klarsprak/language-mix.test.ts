import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../fields/localized.ts';
import type { Language } from '../fields/localized.ts';
import { languageMix } from './language-mix.ts';
import { BOTH_WAYS, WRONG_IN_BOKMAL, WRONG_IN_NYNORSK } from './word-pairs.ts';

const found = (text: string, language: Language) =>
  languageMix(text, language).map(({ word, suggestion }) => `${word} → ${suggestion}`);

describe('languageMix in nynorsk', () => {
  it.each([
    ['Eg veit ikke hva eg skal gjøre.', ['ikke → ikkje', 'hva → kva', 'gjøre → gjere']],
    ['Hvem kan eg ringe, og hvordan?', ['Hvem → Kven', 'hvordan → korleis']],
    ['Ta kontakt med en av oss.', ['en → ein']],
    ['Barneverntjenesten hjelper.', ['Barneverntjenesten → Barneverntenesta']],
    ['Få hjelp frå PP-tjenesten tidlig.', ['tjenesten → tenesta', 'tidlig → tidleg']],
    ['Vi gjer vurderinger.', ['vurderinger → vurderingar']],
    [
      'Voksne med bekymringer kommer til hovedkontoret.',
      [
        'Voksne → Vaksne',
        'bekymringer → bekymringar',
        'kommer → kjem',
        'hovedkontoret → hovudkontoret',
      ],
    ],
    [
      'Meldeplikten finnes hele uken.',
      ['Meldeplikten → Meldeplikta', 'finnes → finst', 'hele → heile', 'uken → veka'],
    ],
    ['Ansatte trenger åpne møteplasser.', ['Ansatte → Tilsette', 'trenger → treng', 'åpne → opne']],
    ['Nyheten gir nye muligheter.', ['Nyheten → Nyheita', 'muligheter → moglegheiter']],
  ])('marks «%s»', (text, expected) => {
    expect(found(text, 'nn')).toEqual(expected);
  });

  it.each([
    'Barnevernet og barnehagen hjelper, men så må du ringje. Barnet et lite og går på skole.',
    'Både opplæringslova og barnevernsloven gjeld.',
    'Etter lov 18. desember 2009 nr. 131 om sosiale tjenester i kommunen har du rett til hjelp.',
    'Ho sa: «Jeg vet ikke hva jeg skal gjøre.»',
    'Sjå https://www.oppdal.kommune.no/tjenester/ikke eller skriv til ikke@tjenester.no.',
    'Sjå [planen](entry:oppdal/service/barneverntjenesten) eller tjenester.oppdal.kommune.no.',
    'Ring Senter for Forebygging i dag. NAV-en er open. HVA er ei forkorting.',
    'Den første dagen er også her. No gjeld det oss.',
    'Tvillingen og flyktningen bringer ball. Far ringer og mor svingar. Ho ber heile byrda.',
    'Hovudstaden heiter Oslo, og nyheita kom i går. Dei vaksne ser filmar.',
  ])('passes over «%s»', (text) => {
    expect(found(text, 'nn')).toEqual([]);
  });
});

describe('languageMix in bokmål', () => {
  it.each([
    ['Eg veit ikkje kva du vil.', ['Eg → Jeg', 'ikkje → ikke', 'kva → hva']],
    ['Kven er dei, og korleis?', ['Kven → Hvem', 'dei → de', 'korleis → hvordan']],
    [
      'Ein får meir hjelp frå måndag, heile uka.',
      ['Ein → En', 'meir → mer', 'frå → fra', 'måndag → mandag', 'heile → hele'],
    ],
    ['Kommunen har fleire tenester.', ['fleire → flere', 'tenester → tjenester']],
    [
      'Barneverntenesta er tilgjengeleg.',
      ['Barneverntenesta → Barneverntjenesten', 'tilgjengeleg → tilgjengelig'],
    ],
    [
      'Vaksne med bekymringar held til på hovudkontoret kvar dag.',
      [
        'Vaksne → Voksne',
        'bekymringar → bekymringer',
        'hovudkontoret → hovedkontoret',
        'kvar → hver',
      ],
    ],
    ['Du får rettleiing av leiinga.', ['rettleiing → veiledning']],
    ['Det finst reglar.', ['finst → finnes', 'reglar → regler']],
  ])('marks «%s»', (text, expected) => {
    expect(found(text, 'nb')).toEqual(expected);
  });

  it.each([
    'Barnevern er for alle, men så ringer du. Seieren var vår, gjelda er stor, og ei jente kom heim.',
    'Loven heter opplæringslova. Et kvart døgn i veka.',
    'Planen heter «Saman om ein betre kvardag».',
    'Kontakt Interkommunal Barnevernteneste i Vest-Telemark.',
    'Det gamle hovedhuset er åpent i kveld. Vikinger og tvillinger ringer hele dagen.',
  ])('passes over «%s»', (text) => {
    expect(found(text, 'nb')).toEqual([]);
  });
});

describe('languageMix', () => {
  it('points at the word in the text, also after quotes and addresses', () => {
    const text = 'Sjå «ikke» på https://ikke.no. Det er ikke her.';
    const [mixed, ...more] = languageMix(text, 'nn');
    expect(more).toEqual([]);
    expect(text.slice(mixed?.index)).toBe('ikke her.');
  });

  it('takes its own suggestions', () => {
    for (const language of languages)
      for (const pair of [...BOTH_WAYS, ...WRONG_IN_BOKMAL, ...WRONG_IN_NYNORSK]) {
        const own = pair[language === 'nb' ? 0 : 1];
        expect(found(own, language), own).toEqual([]);
      }
  });

  it('marks each word of the list that belongs to both in the other målform only', () => {
    for (const [bokmal, nynorsk] of BOTH_WAYS) {
      expect(found(bokmal, 'nn')).toEqual([`${bokmal} → ${nynorsk}`]);
      expect(found(nynorsk, 'nb')).toEqual([`${nynorsk} → ${bokmal}`]);
    }
  });

  it('gives places that hold the word, in any text', () => {
    const piece = fc.constantFrom(
      'ikke',
      'Ikkje',
      '«',
      '»',
      ' ',
      '. ',
      'https://x.no/',
      '\n',
      '](',
      ')',
      '🙂',
      '"',
    );
    const holds = fc.property(
      fc.array(piece),
      fc.constantFrom(...languages),
      (pieces, language) => {
        const text = pieces.join('');
        for (const { word, index } of languageMix(text, language))
          expect(text.slice(index, index + word.length)).toBe(word);
      },
    );
    fc.assert(holds, { numRuns: 1000 });
  });
});
