import { describe, expect, it } from 'vitest';
import { fixtureView } from '../../tests/support/fixture.ts';
import { foreignLanguage, namesIn } from './names.ts';
import { sourceLines } from './sources.ts';

const names = ['HABU', 'håndhevingsordningen', 'klage på skolen', 'melde fra', 'melde frå'];

describe('names', () => {
  it('stand only on pages of their own målform, and everywhere when they are alike in both', async () => {
    expect(namesIn(await fixtureView(), names)).toEqual([
      'HABU',
      'håndhevingsordningen',
      'klage på skolen',
      'melde fra',
    ]);
    expect(namesIn(await fixtureView('nn'), names)).toContain('melde frå');
    expect(namesIn(await fixtureView('nn'), names)).not.toContain('melde fra');
    expect(namesIn(await fixtureView())).toEqual([]);
  });
});

describe('the title of a source', () => {
  it('is marked with its målform when that is not the one of the page', async () => {
    const source = { text: 'Bufdir: Hva er foreldrestøtte?', date: '2022-10' };
    expect(sourceLines(await fixtureView('nn'), [source])).toEqual([
      { text: source.text, lang: 'nb', url: undefined, date: 'oktober 2022' },
    ]);
    expect(foreignLanguage(await fixtureView(), source.text)).toBeUndefined();
    expect(foreignLanguage(await fixtureView(), 'Kvifor ikkje spørje?')).toBe('nn');
  });
});
