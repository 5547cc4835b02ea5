import { beforeAll, describe, expect, it } from 'vitest';
import { block, type Block, type EntryOf } from '@sett/content';
import { fixtureView } from '../../../tests/support/fixture.ts';
import { glossaryOf } from '../glossary.ts';
import type { View } from '../site-content.ts';
import { blockViews, type BlockViewOf } from './index.ts';

let view: View;
let nynorsk: View;
beforeAll(async () => {
  [view, nynorsk] = await Promise.all([fixtureView(), fixtureView('nn')]);
});

const show = (block: Block, on = view) =>
  blockViews({ view: on, glossary: glossaryOf(on), ids: new Set() }, [block])[0];
const text = (nb: string) => ({ nb });

const listOf = (query: Omit<Extract<Block, { type: 'service-list' }>, 'type' | 'title'>) =>
  show({ type: 'service-list', title: text('Hjelp'), ...query }) as BlockViewOf<'service-list'>;
const namesIn = ({ services }: BlockViewOf<'service-list'>) =>
  services.map(({ title }) => title.text);

describe('a text block', () => {
  it('gives headings ids that no other text of the page has', () => {
    const block: Block = { type: 'text', text: text('## Slik') };
    const context = { view, glossary: glossaryOf(view), ids: new Set<string>() };
    const html = blockViews(context, [block, block]).map((each) =>
      each.type === 'text' ? each.text.html : '',
    );
    expect(html).toEqual(['<h2 id="slik">Slik</h2>', '<h2 id="slik-2">Slik</h2>']);
  });

  it('is marked when it is in the other målform', () => {
    expect(show({ type: 'text', text: text('Hei') }, nynorsk)).toMatchObject({
      text: { lang: 'nb' },
    });
  });
});

describe('a fact box', () => {
  it('says in words what sort it is, and puts its headings below its own', () => {
    const box = {
      type: 'fact-box',
      tone: 'warning',
      title: text('Vent'),
      text: text('## A'),
    } as const;
    expect(show(box)).toMatchObject({ label: 'Viktig', text: { html: '<h3 id="a">A</h3>' } });
    expect(show({ ...box, tone: 'info' }, nynorsk)).toMatchObject({ label: 'Greitt å vite' });
  });
});

describe('steps', () => {
  it('say who and by when where it is known', () => {
    const steps = [
      { title: text('Ring'), who: text('Lærer'), deadline: text('I dag'), text: text('Nå.') },
      { title: text('Skriv') },
    ];
    expect(show({ type: 'steps', steps })).toMatchObject({
      title: undefined,
      steps: [
        { who: { text: 'Lærer' }, deadline: { text: 'I dag' }, text: { html: '<p>Nå.</p>' } },
        { who: undefined, deadline: undefined, text: undefined },
      ],
    });
  });
});

describe('a table', () => {
  const table = text('| | Frist |\n| - | - |\n| Svar | Uke |');
  const html = (rowHeaders?: true) => {
    const shown = show({ type: 'table', caption: text('Frister'), rowHeaders, table });
    return (shown as BlockViewOf<'table'>).table.html;
  };

  it('has its caption, headers that say what they head, and no empty header', () => {
    expect(html(true)).toContain('<caption>Frister</caption>');
    expect(html(true)).toContain('<th scope="col">Frist</th>');
    expect(html(true)).toContain('<th scope="row">Svar</th>');
    expect(html(true)).not.toContain('></th>');
    expect(html()).toContain('<td>Svar</td>');
  });

  it('can be scrolled by keyboard, and is called what its caption says', () => {
    expect(html()).toMatch(/^<div class="scroll" tabindex="0" role="region" aria-label="Frister">/);
  });
});

describe('a list of services', () => {
  it('has those that fit all of what it asks for', () => {
    expect(namesIn(listOf({ theme: 'norge/theme/sovn' }))).toEqual([
      'Gammel tjeneste',
      'Helsestasjon',
      'Rolig tjeneste',
    ]);
    expect(namesIn(listOf({ theme: 'norge/theme/sovn', age: 30 }))).not.toContain('Helsestasjon');
  });

  it('never counts unknown as «no referral needed»', () => {
    expect(namesIn(listOf({ withoutReferral: true }))).toEqual(['Helsestasjon']);
  });

  it('says plainly when nothing fits, and leads on', () => {
    const list = listOf({ audience: 'employee', preventionLevel: 'indicated' });
    expect(list).toMatchObject({
      services: [],
      note: 'Vi kjenner ingen tjenester som passer her ennå.',
      more: { href: '/tjenester/' },
    });
  });

  it('leads to the page of its theme when it has one', () => {
    expect(listOf({ theme: 'norge/theme/sovn' }).more.href).toBe('/tema/sovn/');
  });

  it('says how many there are when it does not show them all', () => {
    const service = view.content.entries.get('testvik/service/helsestasjon');
    if (service === undefined) throw new Error('The fixture has lost its service');
    const copies = Array.from({ length: 11 }, (_, index) => {
      const key = `testvik/service/kopi-${String(index)}`;
      return [key, { ...service, key }] as const;
    });
    const many = { ...view, content: { ...view.content, entries: new Map(copies) } };
    const list = show({ type: 'service-list', title: text('Alt'), age: 1 }, many);
    expect(list).toMatchObject({ note: 'Her er 8 av 11.' });
    expect((list as BlockViewOf<'service-list'>).services).toHaveLength(8);
  });
});

describe('a contact card', () => {
  const card = (to: string) => show({ type: 'contact', to }) as BlockViewOf<'contact'> | undefined;

  it('has the telephone of the entry that keeps it, with its date', () => {
    expect(card('testvik/service/helsestasjon')).toMatchObject({
      title: { text: 'Helsestasjon' },
      href: '/tjenester/helsestasjon/',
      phone: { href: 'tel:+4771234567', age: { text: 'Nummeret er fra 1. november 2026.' } },
    });
    expect(card('testvik/organisation/familie')).toMatchObject({
      href: undefined,
      phone: { href: 'tel:+4770000000' },
    });
    expect(card('norge/helpline/foreldrelinja')?.phone?.text).toBe('99 99 99 99');
  });

  it('says beside a helpline’s number what one must know before one rings', () => {
    expect(card('norge/helpline/foreldrelinja')?.note?.text.length).toBeGreaterThan(5);
    expect(card('testvik/service/helsestasjon')?.note).toBeUndefined();
  });

  it('says when a service has no number, and who answers instead', () => {
    const { missing, phone, instead } = card('testvik/service/vold') ?? {};
    expect(phone).toBeUndefined();
    expect(missing).toMatch(/^Vi mangler telefonnummer/);
    expect(instead?.length).toBeGreaterThan(0);
  });

  it('goes when the entry is not shown on this site', () => {
    expect(card('testvik/service/borte')).toBeUndefined();
  });
});

describe('a document', () => {
  const document: Extract<Block, { type: 'document' }> = {
    type: 'document',
    title: text('Brosjyre'),
    url: 'https://www.eksempel.no/a.pdf',
    publisher: 'Bufdir',
    format: 'pdf',
  };

  it('says what one gets before one fetches it', () => {
    const known = { ...document, date: '2024-03', kilobytes: 1240, language: 'en' as const };
    expect(show(known)).toMatchObject({
      what: 'PDF, 1,2 MB, engelsk',
      by: 'Bufdir, mars 2024',
      hreflang: 'en',
    });
  });

  it('says no more than is known', () => {
    expect(show(document)).toMatchObject({ what: 'PDF', by: 'Bufdir', hreflang: undefined });
    expect(show({ ...document, kilobytes: 240 })).toMatchObject({ what: 'PDF, 240 kB' });
    expect(show({ ...document, kilobytes: 2000 })).toMatchObject({ what: 'PDF, 2 MB' });
  });
});

describe('a picture', () => {
  const files = { width: 8, height: 6, fallback: '/bilder/a.jpg', sources: [], files: new Map() };
  const block: Block = { type: 'picture', picture: 'testvik/media/sommerfugl' };
  const withFiles = () => ({
    ...view,
    content: { ...view.content, pictures: new Map([['testvik/media/sommerfugl', files]]) },
  });

  it('has its own alternative text, and the block’s caption before its own', () => {
    expect(show(block, withFiles())).toMatchObject({
      alt: { text: 'En rosa sirkel på en grønn bakke' },
      caption: { text: 'Fra hagen.' },
      credit: 'Testvik kommune',
      files,
    });
    expect(show({ ...block, caption: text('Hagen i mai.') }, withFiles())).toMatchObject({
      caption: { text: 'Hagen i mai.' },
    });
  });

  it('is never left out because its files were not made', () => {
    expect(() => show(block)).toThrow('«testvik/media/sommerfugl» er ikke gjort klart');
  });
});

it('is tried in the browser in every type: the fixture page has them all', () => {
  const page = view.content.entries.get('testvik/page/blokker') as EntryOf<'page'>;
  const types = new Set(page.data.blocks?.map(({ type }) => type));
  expect(types.size).toBe(block().options.length);
});
