import { describe, expect, it } from 'vitest';
import type { Entry, EntryOf } from '@sett/content';
import { fixtureSite } from '../../../tests/support/fixture.ts';
import { startPage, statePage } from '../guide/page.ts';
import { viewOf, type View } from '../site-content.ts';
import { homePage } from './home.ts';
import { agesWithSigns, signsAddress, signsPage, signsSlugs } from './signs.ts';

const sign = (name: string, more: Partial<EntryOf<'sign'>['data']>): Entry => ({
  ...{ key: `norge/sign/${name}`, kind: 'sign', site: 'norge' },
  data: { title: { nb: name, nn: `${name} på nynorsk` }, ages: ['2-3'], places: ['hjem'], ...more },
});

const source = { text: 'En kilde', url: 'https://example.org/', date: '2020' };
const theme = 'norge/theme/sovn';

/** The fixture with these signs; its guide is for parents, and asks about the theme. */
async function viewWith(signs: readonly Entry[], prefix?: string): Promise<View> {
  const content = await fixtureSite();
  const entries = new Map([...content.entries, ...signs.map((each) => [each.key, each] as const)]);
  const view = viewOf({ ...content, entries }, prefix);
  if (view === undefined) throw new Error('No such målform.');
  return view;
}

const gateOf = (view: View, href: string) =>
  statePage(view, href.split('/').at(-2) ?? '') ?? startPage(view, href.split('/').at(-2) ?? '');

describe('«Hva kan en bekymring være?»', () => {
  it('leads every sign to the danger gate, with the theme already answered', async () => {
    const view = await viewWith([sign('a', { theme }), sign('b', { theme, violence: true })]);
    const [home] = signsPage(view)?.sections ?? [];
    const [calm = '', violent = ''] = [home?.signs, home?.violence].map((all) => all?.[0]?.href);
    for (const href of [calm, violent])
      expect(gateOf(view, href)?.step).toMatchObject({ type: 'question', gate: true });
    expect(calm).toMatch(/^\/v\/[a-z2-7]{8}\/$/);
    expect(violent).toBe('/veiviser/liten/');
  });

  it('keeps signs of violence apart, with what to do before anything else', async () => {
    const view = await viewWith([sign('a', {}), sign('b', { violence: true })]);
    const [home] = signsPage(view)?.sections ?? [];
    expect(home?.signs.map(({ title }) => title.text)).toEqual(['a']);
    expect(home?.violence.map(({ title }) => title.text)).toEqual(['b']);
    expect(home?.violenceText).toMatch(/råd/);
  });

  it('shows places that have a guide to lead into, and no others', async () => {
    const view = await viewWith([sign('a', { places: ['hjem', 'skole'] })]);
    expect(signsPage(view)?.sections.map(({ place }) => place)).toEqual(['hjem']);
  });

  it('has a page for each age that some sign is about', async () => {
    const view = await viewWith([
      sign('a', { ages: ['4-5'] }),
      sign('b', { ages: ['2-3', '4-5'] }),
    ]);
    expect(agesWithSigns(view.content)).toEqual(['2-3', '4-5']);
    const page = signsPage(view, '2-3');
    expect(page?.title.text).toMatch(/ 2–3 år$/);
    expect(page?.sections[0]?.signs.map(({ title }) => title.text)).toEqual(['b']);
    expect(page?.ages.filter(({ current }) => current).map(({ href }) => href)).toEqual([
      '/bekymring/2-3/',
    ]);
    expect(signsPage(view, '16-18')).toBeUndefined();
  });

  it('stands in order, names each source once, and can be left at once', async () => {
    const sources = [source];
    const view = await viewWith([
      sign('b', { order: 2, sources }),
      sign('a', { order: 1, sources }),
    ]);
    const page = signsPage(view);
    expect(page?.sections[0]?.signs.map(({ title }) => title.text)).toEqual(['a', 'b']);
    expect(page?.sources.map(({ text }) => text)).toEqual(['En kilde']);
    expect(page?.quickExit).toBe(true);
  });

  it('is in both målformer', async () => {
    const page = signsPage(await viewWith([sign('a', {})], 'nn'));
    expect(page?.title.text).toBe('Kva kan ei uro vere?');
    expect(page?.sections[0]?.signs[0]).toMatchObject({
      title: { text: 'a på nynorsk' },
      href: '/nn/veiviser/liten/',
    });
  });

  it('is nowhere on a site without signs', async () => {
    const view = await viewWith([]);
    expect(signsSlugs(view.content)).toEqual([]);
    expect(signsAddress(view)).toBeUndefined();
    expect(homePage(view).signs).toBeUndefined();
  });
});

describe('the front page', () => {
  it('has the guide as its first way in, and asks what it is called', async () => {
    const page = homePage(await viewWith([sign('a', {})]));
    expect(page.title.text).toBe('Hvor går jeg med bekymringen?');
    expect(page.guides).toEqual([
      { title: { text: 'Bekymret for et barn hjemme' }, href: '/veiviser/liten/' },
    ]);
    expect(page.signs).toBe('/bekymring/');
  });
});
