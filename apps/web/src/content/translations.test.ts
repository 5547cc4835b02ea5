import { entryOf, type Translation } from '@sett/content';
import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../../tests/support/fixture.ts';
import { dateText } from './dates.ts';
import { hoursLines } from './hours.ts';
import { phrase } from './phrase.ts';
import { helplinePage } from './pages/helpline.ts';
import { servicePage } from './pages/service.ts';
import { anyViewOf, type AnyView } from './site-content.ts';
import { languageNote, translationsOf } from './translations.ts';

async function viewIn(language: Translation): Promise<AnyView> {
  const view = anyViewOf(await fixtureSite(), language);
  if (view === undefined) throw new Error(`The fixture has no view in ${language}`);
  return view;
}

describe('a service in a language of translations', () => {
  it('is in that language, below its own address, and knows where it is in the others', async () => {
    const page = servicePage(await viewIn('en'), 'helsestasjon');
    expect(page?.title).toEqual({ text: 'Child health centre' });
    expect(page?.address).toBe('/en/tjenester/helsestasjon/');
    expect(page?.frame).toMatchObject({
      language: 'en',
      dir: undefined,
      norwegian: { lang: 'nb' },
    });
    expect(page?.alternates.map(({ address }) => address)).toEqual([
      '/tjenester/helsestasjon/',
      '/nn/tjenester/helsestasjon/',
      '/en/tjenester/helsestasjon/',
      '/ar/tjenester/helsestasjon/',
    ]);
  });

  it('says in it what is not content, and leads to the Norwegian pages', async () => {
    const page = servicePage(await viewIn('en'), 'helsestasjon');
    expect(page?.tags.map(({ text }) => text)).toEqual([
      'No referral needed',
      'Pregnant',
      '0–5 years',
      'Free',
      'Interpreter',
    ]);
    expect(page?.contact.phone?.age.text).toBe('The number: as of 1 November 2026.');
    expect(page?.contact.next).toContain('Monday');
    expect(page?.frame.to.home).toBe('/');
    expect(page?.related[0]).toMatchObject({ title: { lang: 'nb' } });
  });

  it('turns Norwegian the right way on a page that runs from right to left', async () => {
    const page = servicePage(await viewIn('ar'), 'helsestasjon');
    expect(page?.frame).toMatchObject({ dir: 'rtl', norwegian: { lang: 'nb', dir: 'ltr' } });
    expect(page?.title).toEqual({ text: 'المركز الصحي' });
    expect(page?.nextSteps).toMatchObject({ lang: 'nb', dir: 'ltr' });
  });

  it('keeps the groups of a number in order in a line that runs from right to left', async () => {
    const text = { nb: 'Ring 116 006.', ar: 'اتصل بالرقم 116 006.' };
    expect(phrase(await viewIn('ar'), text).text).toBe('اتصل بالرقم 116\u00a0006.');
    expect(phrase(await viewIn('en'), text).text).toBe('Ring 116 006.');
  });

  it('says once that something of it is in Norwegian only', async () => {
    const page = servicePage(await viewIn('en'), 'helsestasjon');
    expect(page?.languageNote).toBe('Some of this page is only in Norwegian.');
  });

  it('has no page when its title and summary are not both translated', async () => {
    const { entries } = await fixtureSite();
    expect(translationsOf(entryOf(entries, 'service', 'testvik/service/helsestasjon'))).toEqual([
      'en',
      'ar',
    ]);
    expect(translationsOf(entryOf(entries, 'helpline', 'norge/helpline/ambulanse'))).toEqual([]);
    expect(helplinePage(await viewIn('en'), 'ambulanse')?.address).toBe(
      '/hjelpetelefoner/ambulanse/',
    );
  });
});

describe('the note of a text in one målform only', () => {
  const entry = (data: object) =>
    ({ key: 'a/term/b', site: 'a', kind: 'term', data }) as Parameters<typeof languageNote>[1];

  it('is in the målform of the reader, and only where something is missing', async () => {
    const view = anyViewOf(await fixtureSite(), 'nn');
    if (view === undefined) throw new Error('The fixture is in nynorsk too');
    const only = entry({ title: { nb: 'Ord' }, summary: { nb: 'Et ord.' } });
    const partly = entry({ title: { nb: 'Ord', nn: 'Ord' }, summary: { nb: 'Et ord.' } });
    const both = entry({ title: { nb: 'Ord', nn: 'Ord' } });
    expect(languageNote(view, only)).toBe('Denne teksten finst berre på bokmål.');
    expect(languageNote(view, partly)).toBe('Noko på denne sida finst berre på bokmål.');
    expect(languageNote(view, both)).toBeUndefined();
  });
});

describe('hours in a language of translations', () => {
  const weekdays = {
    freq: 'weekly' as const,
    byDay: ['MO', 'TU', 'WE', 'FR'],
    opens: '08:00',
    closes: '15:30',
  };

  it('are said where every week is the same', async () => {
    const schedule = { rules: [weekdays], byAppointment: true as const };
    expect(hoursLines(await viewIn('en'), schedule)).toEqual([
      { text: 'Monday–Wednesday and Friday 08:00–15:30' },
      { text: 'By appointment' },
    ]);
    expect(hoursLines(await viewIn('ar'), schedule)[0]?.text).toBe(
      'الاثنين إلى الأربعاء والجمعة، من 08:00 إلى 15:30',
    );
  });

  it('are in Norwegian, marked so, rather than without an exception', async () => {
    const schedule = { rules: [weekdays], closed: [{ from: '07-01', until: '07-31' }] };
    expect(hoursLines(await viewIn('ar'), schedule)).toEqual([
      { text: 'Mandag–onsdag og fredag 08.00–15.30', lang: 'nb', dir: 'ltr' },
      { text: 'Stengt i juli', lang: 'nb', dir: 'ltr' },
    ]);
  });
});

describe('dateText', () => {
  it('is as exact as the date, in each language', () => {
    expect(dateText('2023-11-07', 'en')).toBe('7 November 2023');
    expect(dateText('2022-10', 'en')).toBe('October 2022');
    expect(dateText('2023-11-07', 'ar')).toBe('7 نوفمبر 2023');
    expect(dateText('2019', 'ar')).toBe('2019');
  });
});
