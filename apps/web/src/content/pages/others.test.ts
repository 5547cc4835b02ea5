import { describe, expect, it } from 'vitest';
import { fixtureSite, fixtureView } from '../../../tests/support/fixture.ts';
import { redirectsOf } from '../redirects.ts';
import { viewOf } from '../site-content.ts';
import { acutePage } from './helpline.ts';
import { homePage } from './home.ts';
import { indexPage } from './index-list.ts';
import { lawPage } from './law.ts';
import { termPage } from './term.ts';
import { textPage, textPaths } from './text.ts';
import { themePage } from './theme.ts';

describe('homePage', () => {
  it('has three doors that lead somewhere, and every age on the line', async () => {
    const { doors, ages, phones } = homePage(await fixtureView());
    expect(doors.map(({ href }) => href)).toEqual([
      '/tjenester/for/forelder/',
      '/tjenester/for/ung/',
      '/om/modellen/',
    ]);
    expect(ages).toHaveLength(8);
    expect(phones.map(({ number }) => number)).toEqual(['99 99 99 99']);
  });
});

describe('acutePage', () => {
  it('has the emergency numbers in their order, apart from the others', async () => {
    const { emergency, others } = acutePage(await fixtureView());
    expect(emergency.map(({ phone }) => phone?.href)).toEqual(['tel:113', 'tel:112']);
    expect(others.map(({ title }) => title.text)).toEqual(['Foreldrelinja']);
  });

  it('promises only what is known', async () => {
    const { emergency } = acutePage(await fixtureView());
    expect(emergency.map(({ promises }) => promises)).toEqual([
      ['Gratis', 'Ikke anonymt'],
      ['Gratis'],
    ]);
  });
});

describe('themePage', () => {
  it('shows what needs no referral before the rest', async () => {
    const page = themePage(await fixtureView(), 'sovn');
    expect(page?.open.map(({ title }) => title.text)).toEqual(['Helsestasjon']);
    expect(page?.others.map(({ title }) => title.text)).toEqual([
      'Gammel tjeneste',
      'Rolig tjeneste',
    ]);
  });
});

describe('indexPage', () => {
  it('sorts as Norwegian does and lists the other names people use', async () => {
    const { letters } = indexPage(await fixtureView());
    expect(letters.map(({ letter }) => letter).join('')).toMatch(/^[A-ZÆØÅ]+$/);
    const lines = letters.flatMap(({ lines: own }) => own);
    expect(lines.find(({ name }) => name.text === 'barnekontrollen')?.see?.text).toBe(
      'Helsestasjon',
    );
  });

  it('never shows the old names of a word', async () => {
    const names = indexPage(await fixtureView()).letters.flatMap(({ lines }) =>
      lines.map(({ name }) => name.text),
    );
    expect(names).not.toContain('gammelt ord');
  });
});

describe('lawPage', () => {
  it('leads from a repealed provision to the one in force, and back', async () => {
    const view = await fixtureView();
    expect(lawPage(view, 'gammel-lov-3-1')?.law.replacedBy[0]?.href).toBe('/lover/ny-lov-1-1/');
    expect(lawPage(view, 'ny-lov-1-1')?.replaces[0]?.href).toBe('/lover/gammel-lov-3-1/');
  });
});

describe('termPage', () => {
  it('resolves links in its text to the pages of this målform', async () => {
    const page = termPage(await fixtureView('nn'), 'ppt');
    expect(page?.body?.html).toContain('href="/nn/lover/ny-lov-1-1/"');
  });
});

describe('textPage', () => {
  it('stands below its parent, in address and in breadcrumbs', async () => {
    expect(textPaths(await fixtureSite())).toEqual(['modellen', 'modellen/under']);
    const page = textPage(await fixtureView(), 'modellen/under');
    expect(page?.crumbs.map(({ href }) => href)).toEqual(['/', '/modellen/']);
  });
});

describe('redirectsOf', () => {
  it('leads an old address to the page it stands for', async () => {
    expect(redirectsOf(await fixtureSite())).toEqual([
      { from: '/gammel/side/', to: '/tjenester/helsestasjon/' },
    ]);
  });
});

describe('viewOf', () => {
  it('gives the first målform no prefix, and knows no other prefix than the site has', async () => {
    const site = await fixtureSite();
    expect(viewOf(site)?.language).toBe('nb');
    expect(viewOf(site, 'nn')?.language).toBe('nn');
    expect(viewOf(site, 'nb')).toBeUndefined();
    expect(viewOf(site, 'en')).toBeUndefined();
  });
});
