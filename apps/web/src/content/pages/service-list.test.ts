import { describe, expect, it } from 'vitest';
import { fixtureSite, fixtureView } from '../../../tests/support/fixture.ts';
import { choicePaths } from '../choices.ts';
import { choicePage, serviceListPage } from './service-list.ts';

describe('serviceListPage', () => {
  it('lists every service by title, with the marks of the choices it fits', async () => {
    const { services } = serviceListPage(await fixtureView()).catalogue;
    const clinic = services.find(({ title }) => title.text === 'Helsestasjon');
    expect(clinic?.marks.split(' ')).toEqual([
      'agravid',
      'a0-1',
      'a2-3',
      'a4-5',
      'h-parent',
      'h-expecting',
      't0',
      'n-universal',
      'm-ref',
      'm-gratis',
    ]);
    expect(services.map(({ title }) => title.text).slice(0, 2)).toEqual([
      'Barnevernsmedarbeiderutdanningskoordinatoren',
      'Gammel tjeneste',
    ]);
  });

  it('counts what each choice leaves, and leaves out choices that leave nothing', async () => {
    const { facets } = serviceListPage(await fixtureView()).catalogue;
    const more = facets.find(({ name }) => name === 'mer');
    expect(more?.choices.map(({ mark, count }) => [mark, count])).toEqual([
      ['m-ref', 1],
      ['m-gratis', 1],
      ['m-kveld', 1],
    ]);
  });

  it('shows a service that gives no age among those for every age', async () => {
    const { services } = serviceListPage(await fixtureView()).catalogue;
    const old = services.find(({ title }) => title.text === 'Gammel tjeneste');
    expect(old?.marks).toContain('a13-15');
    expect(old?.marks).not.toContain('agravid');
  });
});

describe('choicePage', () => {
  it('has an address for ages, audiences and low threshold', async () => {
    const paths = choicePaths(await fixtureSite());
    expect(paths).toEqual(expect.arrayContaining(['alder/2-3', 'for/forelder', 'uten-henvisning']));
  });

  it('has one for each level, for what is free and for evenings', async () => {
    const paths = choicePaths(await fixtureSite());
    expect(paths).toEqual(expect.arrayContaining(['niva/for-alle', 'gratis', 'kveld']));
    expect(paths).not.toContain('niva/for-noen');
  });

  it('has one for two choices where that leaves something and is shorter than either', async () => {
    const paths = choicePaths(await fixtureSite());
    expect(paths).toContain('alder/0-1/tema/sovn');
    expect(paths).not.toContain('alder/0-1/tema/fritid');
    expect(paths).not.toContain('alder/10-12/tema/fritid');
    const page = choicePage(await fixtureView(), 'alder/0-1/tema/sovn');
    expect(page?.title.text).toBe('Hjelp for barn: 0–1 år, søvn');
    expect(page?.catalogue.services.map(({ title }) => title.text)).toEqual([
      'Helsestasjon',
      'Gammel tjeneste',
    ]);
    expect(page?.change).toBe('/tjenester/?alder=0-1&tema=sovn');
    expect(page?.without.map(({ title, href }) => [title.text, href])).toEqual([
      ['0–1 år', '/tema/sovn/'],
      ['Søvn', '/tjenester/alder/0-1/'],
    ]);
  });

  it('lets those that name the age come before those that give none', async () => {
    const { services } = choicePage(await fixtureView(), 'alder/10-12')?.catalogue ?? {};
    const fitting = services?.filter(({ marks }) => marks.includes('a10-12')) ?? [];
    expect(fitting.slice(0, 3).map(({ title, ageless }) => [title.text, ageless])).toEqual([
      ['Korps', false],
      ['Rolig tjeneste', false],
      ['Barnevernsmedarbeiderutdanningskoordinatoren', true],
    ]);
  });

  it('puts what needs no referral first, and says where the reader stands', async () => {
    const page = choicePage(await fixtureView(), 'alder/2-3');
    expect(page?.catalogue.services[0]?.title.text).toBe('Helsestasjon');
    expect(page?.ages?.find(({ current }) => current)?.label).toBe('2–3 år');
  });

  it('gives each reader somebody to talk with', async () => {
    const numbers = async (path: string) =>
      choicePage(await fixtureView(), path)?.phones.map(({ number }) => number);
    expect(await numbers('for/forelder')).toEqual(['99 99 99 99']);
    expect(await numbers('for/ung')).toEqual([]);
  });

  it('has two choices at once under one address', async () => {
    const page = choicePage(await fixtureView(), 'alder/2-3/uten-henvisning');
    expect(page?.chosen).toEqual(['a2-3', 'm-ref']);
    expect(page?.title.text).toBe('Hjelp for barn: 2–3 år, uten henvisning');
    expect(choicePage(await fixtureView(), 'alder/13-15/uten-henvisning')).toBeUndefined();
  });

  it('never counts unknown as no referral, and says how many that leaves out', async () => {
    const page = choicePage(await fixtureView(), 'uten-henvisning');
    const fitting = page?.catalogue.services.filter(({ marks }) => marks.includes('m-ref'));
    expect(fitting?.map(({ title }) => title.text)).toEqual(['Helsestasjon']);
    expect(page?.leftOut).toBe('For 5 tjenester vet vi ikke om du trenger henvisning.');
  });
});
