import { describe, expect, it } from 'vitest';
import { checkContent } from './check/index.ts';
import type { Content, Entry } from './entry.ts';
import { startSite } from './new-site.ts';
import { resolveSite } from './resolve/site.ts';

const order = { key: 'hjartdal', name: 'Hjartdal', parent: 'vest' };

describe('a new site', () => {
  it('builds on its parent in the målform of the parent, and shows what it inherits at once', () => {
    const { site, drafts } = startSite(tree(), order);
    expect(site).toEqual({
      key: 'hjartdal',
      site: 'hjartdal',
      kind: 'site',
      data: {
        title: { nb: 'Sett i Hjartdal', nn: 'Sett i Hjartdal' },
        municipality: 'Hjartdal kommune',
        parent: 'vest',
        published: true,
        languages: ['nn'],
      },
    });
    const content: Content = new Map([...tree(), [site.key, site]]);
    expect(checkContent(content)).toEqual([]);
    expect([...resolveSite(content, 'hjartdal').entries.keys()]).toEqual(['vest/page/felles']);
    expect(drafts.map(({ key }) => key)).toEqual([
      'hjartdal/page/lokal-del',
      'hjartdal/page/situasjonen',
    ]);
  });

  it('gets a copy of each template to fill in, in its own målform, below the copy of its parent', () => {
    const [, draft] = startSite(tree(), order).drafts;
    expect(draft?.data).toEqual({
      title: { nn: 'Situasjonen hos oss' },
      parent: 'hjartdal/page/lokal-del',
      body: { nn: 'Fortel kor mange barn som bur her.' },
    });
  });

  it('makes content that can be published when the drafts are', () => {
    const { site, drafts } = startSite(tree(), { ...order, colour: '#12564c' });
    const content = new Map<string, Entry>([...tree(), [site.key, site]]);
    for (const draft of drafts) content.set(draft.key, draft);
    expect(checkContent(content)).toEqual([]);
  });

  it.each([
    [{ key: 'Hjartdal' }, '«Hjartdal» kan ikke være en nøkkel.'],
    [{ key: 'vest' }, '«vest» finnes fra før'],
    [{ key: 'a'.repeat(61) }, 'Nøkkelen er på 61 tegn og kan ha 60.'],
    [{ name: ' ' }, 'Skriv hva kommunen heter.'],
    [{ name: 'å'.repeat(81) }, 'Navnet kan ha 80 tegn.'],
    [{ parent: 'ost' }, '«ost» å bygge på. Disse finnes: norge, vest.'],
    [{ language: 'en' as 'nb' }, '«en» er ikke en målform. Bruk nb eller nn.'],
  ])('refuses %o, and says why', (wrong, message) => {
    expect(() => startSite(tree(), { ...order, ...wrong })).toThrow(message);
  });
});

/** Norge with the templates, and a cooperation that builds on it. */
function tree(): Content {
  const entries: Entry[] = [
    {
      ...at('norge', 'site'),
      data: { title: { nb: 'Norge', nn: 'Noreg' }, languages: ['nb', 'nn'] },
    },
    { ...at('vest', 'site'), data: { title: { nn: 'Vest' }, parent: 'norge', languages: ['nn'] } },
    { ...at('vest/page/felles', 'page'), data: { title: { nn: 'Felles' } } },
    {
      ...at('norge/page/lokal-del', 'page'),
      data: { title: { nb: 'Lokal del', nn: 'Lokal del' }, template: true },
    },
    {
      ...at('norge/page/situasjonen', 'page'),
      data: {
        title: { nb: 'Situasjonen hos oss', nn: 'Situasjonen hos oss' },
        parent: 'norge/page/lokal-del',
        body: {
          nb: 'Fortell hvor mange barn som bor her.',
          nn: 'Fortel kor mange barn som bur her.',
        },
        template: true,
      },
    },
  ];
  return new Map(entries.map((entry) => [entry.key, entry]));
}

const at = <K extends string>(key: string, kind: K) => ({
  key,
  kind,
  site: key.split('/')[0] ?? key,
});
