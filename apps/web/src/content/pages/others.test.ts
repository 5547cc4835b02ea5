import { describe, expect, it } from 'vitest';
import { entryOf, type EntryOf } from '@sett/content';
import { fixtureSite, fixtureView } from '../../../tests/support/fixture.ts';
import { phoneOf } from '../helpline.ts';
import { redirectsOf } from '../redirects.ts';
import { viewOf, type View } from '../site-content.ts';
import { acutePage } from './helpline.ts';
import { homePage } from './home.ts';
import { indexPage } from './index-list.ts';
import { lawListPage, lawPage } from './law.ts';
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

  it('says what one should know beside a number that does not promise anonymity', async () => {
    const view = await fixtureView();
    const line = entryOf(view.content.entries, 'helpline', 'norge/helpline/foreldrelinja');
    if (line === undefined) throw new Error('The fixture has no such line.');
    const known = { ...line, data: { ...line.data, anonymous: 'unknown' as const } };
    expect(phoneOf(view, line)?.warning).toBeUndefined();
    expect(phoneOf(view, known)?.warning?.text).toBe('De som svarer, er frivillige.');
  });

  it('has the shortcuts that the site inherits, by the names they were given', async () => {
    const { shortcuts } = homePage(await fixtureView('nn'));
    expect(shortcuts).toEqual([
      { title: { text: 'Kva er PPT?' }, href: '/nn/ord/ppt/' },
      { title: { text: 'Søvn' }, href: '/nn/tema/sovn/' },
    ]);
  });

  it('lets each ring lead to its highest page, and of several to the first in order', async () => {
    const view = await fixtureView();
    const { site, entries } = view.content;
    const root = entryOf(entries, 'page', 'testvik/page/modellen');
    const local = {
      ...{ key: 'testvik/page/lokal', site: 'testvik', kind: 'page' },
      data: { title: { nb: 'Lokalt' }, level: root?.data.level, order: 9 },
    } as EntryOf<'page'>;
    const both = new Map([...entries, [local.key, local]]);
    const { levels } = homePage({ ...view, content: { ...view.content, site, entries: both } });
    const ring = levels.find(({ level }) => level === root?.data.level);
    expect(ring?.href).toBe('/modellen/');
    expect(ring?.pages.map(({ href }) => href)).toContain('/lokal/');
    expect(ring?.pages.map(({ href }) => href)).not.toContain('/modellen/');
  });

  it('falls back to the pages at the root where nobody has chosen shortcuts', async () => {
    const view = await fixtureView();
    const { site, entries } = view.content;
    const root = { ...entryOf(entries, 'page', 'testvik/page/modellen') } as EntryOf<'page'>;
    const plain = { ...root, data: { ...root.data, level: undefined } };
    const without: View = {
      ...view,
      content: {
        ...view.content,
        site: { ...site, data: { ...site.data, shortcuts: undefined } },
        entries: new Map([...entries, [root.key, plain]]),
      },
    };
    expect(homePage(without).shortcuts.map(({ href }) => href)).toEqual(['/modellen/']);
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

  it('leaves paragraphs to a list of their own', async () => {
    const lines = indexPage(await fixtureView()).letters.flatMap(({ lines: own }) => own);
    expect(lines.filter(({ href }) => href.startsWith('/lover/'))).toEqual([]);
  });

  it('never shows the old names of a word', async () => {
    const names = indexPage(await fixtureView()).letters.flatMap(({ lines }) =>
      lines.map(({ name }) => name.text),
    );
    expect(names).not.toContain('gammelt ord');
  });
});

describe('lawListPage', () => {
  it('has the provisions of an act by number, those that stand together too', async () => {
    const view = await fixtureView();
    const law = entryOf(view.content.entries, 'law', 'norge/law/ny-lov-1-1');
    if (law === undefined) throw new Error('The fixture has no such provision.');
    const added = ['§ 46', '§§ 41–43', '§ 2 b'].map((section, index) => {
      const key = `norge/law/${String(index)}`;
      return [key, { ...law, key, data: { ...law.data, act: 'Prøveloven', section } }] as const;
    });
    const entries = new Map([...view.content.entries, ...added]);
    const { acts } = lawListPage({ ...view, content: { ...view.content, entries } });
    const sections = acts.find(({ act }) => act === 'Prøveloven')?.laws;
    expect(sections?.map(({ citation }) => citation)).toEqual([
      'Prøveloven § 2 b',
      'Prøveloven §§ 41–43',
      'Prøveloven § 46',
    ]);
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

  it('leads on to what is searched by the word, and to texts that link to it', async () => {
    const view = await fixtureView();
    const about = (data: Partial<EntryOf<'page'>['data']>) => {
      const { entries } = view.content;
      const text = { ...entryOf(entries, 'page', 'testvik/page/modellen') } as EntryOf<'page'>;
      const changed = { ...text, data: { ...text.data, ...data } };
      const content = { ...view.content, entries: new Map([...entries, [text.key, changed]]) };
      return termPage({ ...view, content }, 'ppt')?.related.map(({ href }) => href);
    };
    expect(about({})).toEqual([]);
    expect(about({ keywords: ['Gammelt ord'] })).toEqual(['/modellen/']);
    expect(about({ body: { nb: 'Spør [PPT](entry:norge/term/ppt).' } })).toEqual(['/modellen/']);
  });
});

describe('textPage', () => {
  it('stands below its parent, in address and in breadcrumbs', async () => {
    expect(textPaths(await fixtureSite())).toEqual(['blokker', 'modellen', 'modellen/under']);
    const page = textPage(await fixtureView(), 'modellen/under');
    expect(page?.crumbs.map(({ href }) => href)).toEqual(['/', '/modellen/']);
  });

  it('leads to the pages below it, but not to those its text has led to already', async () => {
    const view = await fixtureView();
    const below = (body: string) => {
      const { entries } = view.content;
      const text = { ...entryOf(entries, 'page', 'testvik/page/modellen') } as EntryOf<'page'>;
      const changed = { ...text, data: { ...text.data, body: { nb: body } } };
      const content = { ...view.content, entries: new Map([...entries, [text.key, changed]]) };
      return textPage({ ...view, content }, 'modellen')?.below.map(({ href }) => href);
    };
    expect(below('Slik jobber vi.')).toEqual(['/modellen/under/']);
    expect(below('Les [under](entry:testvik/page/under).')).toEqual([]);
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
