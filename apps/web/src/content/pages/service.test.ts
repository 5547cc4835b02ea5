import { describe, expect, it } from 'vitest';
import { entryOf } from '@sett/content';
import { fixtureSite, fixtureView } from '../../../tests/support/fixture.ts';
import { safeContactsFor } from '../safe-contacts.ts';
import { viewOf } from '../site-content.ts';
import { servicePage, serviceSlugs, type ServicePage } from './service.ts';

async function page(slug: string, prefix?: string): Promise<ServicePage> {
  const found = servicePage(await fixtureView(prefix), slug);
  if (found === undefined) throw new Error(`No service ${slug}`);
  return found;
}

describe('servicePage', () => {
  it('has a page for every service, and none for a slug that is not there', async () => {
    const site = await fixtureSite();
    const view = await fixtureView();
    expect(serviceSlugs(site)).toContain('helsestasjon');
    expect(serviceSlugs(site).every((slug) => servicePage(view, slug))).toBe(true);
    expect(servicePage(view, 'finnes-ikke')).toBeUndefined();
  });

  it('dials a Norwegian number with its country code', async () => {
    const { contact } = await page('helsestasjon');
    expect(contact.phone).toMatchObject({ text: '71 23 45 67', href: 'tel:+4771234567' });
    expect(contact.missing).toBeUndefined();
  });

  it('tells the next opening as a date when the hours are fresh', async () => {
    const { next, hoursLabel } = (await page('helsestasjon')).contact;
    expect(next).toBe('i dag, mandag 23. november kl. 08.00');
    expect(hoursLabel).toBe('Åpent');
  });

  it('tells no next opening from hours that nobody has confirmed for years', async () => {
    const { contact } = await page('gammel');
    expect(contact.hours).toEqual([{ text: 'Mandag 09.00–19.00' }]);
    expect(contact.hoursLabel).toBe('Oppgitt åpningstid');
    expect(contact.next).toBeUndefined();
    expect(contact.openNow).toBeUndefined();
    expect(contact.hoursAge).toMatchObject({
      old: true,
      text: 'Åpningstiden er fra 2019. Det kan være endret.',
    });
  });

  it('shows the date of an old telephone number beside it', async () => {
    const { contact } = await page('gammel');
    expect(contact.phone?.age).toMatchObject({
      old: true,
      text: 'Nummeret er fra 2019. Det kan være endret.',
    });
  });

  it('says whose number it is when only the unit has one', async () => {
    const { contact } = await page('enhetens-nummer');
    expect(contact.phone?.text).toBe('70 00 00 00');
    expect(contact.unitNote).toBe('Nummeret går til Enhet familie.');
  });

  it('says plainly that contact is missing, and who else answers', async () => {
    const { contact } = await page('uten-kontakt');
    expect(contact.missing).toBe('Vi mangler telefonnummer og e‑post til Rolig tjeneste.');
    expect(contact.instead.map(({ title }) => title.text)).toEqual(['Foreldrelinja']);
  });

  it('sends nobody to a helpline about everyday matters', async () => {
    const { contact } = await page('korps');
    expect(contact).toMatchObject({ instead: [], nobody: true });
  });

  it('gives an emergency number instead only when the theme calls for it', async () => {
    const titles = (await page('vold')).contact.instead.map(({ title }) => title.text);
    expect(titles).toEqual(['Foreldrelinja', 'Politi']);
  });

  it('has one button for a number that two who answer share, and none for who answers others', async () => {
    const view = await fixtureView();
    const { entries, site } = view.content;
    const line = entryOf(entries, 'helpline', 'norge/helpline/foreldrelinja');
    if (line === undefined) throw new Error('The fixture has no such line.');
    const theirs = { ...line, data: { ...line.data, audiences: ['parent' as const] } };
    const data = { ...line.data, audiences: ['employee' as const] };
    const other = { ...line, key: 'norge/helpline/annen', data };
    const calls = (contacts: readonly string[], audience?: 'parent' | 'employee') => {
      const data = {
        ...site.data,
        safeContacts: contacts.map((contact, index) => ({
          urgency: index === 0 ? ('soon' as const) : ('today' as const),
          contact,
        })),
      };
      const content = {
        ...view.content,
        site: { ...site, data },
        entries: new Map([...entries, [line.key, theirs], [other.key, other]]),
      };
      return safeContactsFor({ ...view, content }, [], audience && { audience }).map(
        ({ phone }) => phone?.number,
      );
    };
    expect(calls([line.key])).toEqual(['99 99 99 99']);
    expect(calls([line.key, other.key])).toEqual(['99 99 99 99']);
    expect(calls([line.key], 'parent')).toEqual(['99 99 99 99']);
    expect(calls([line.key], 'employee')).toEqual([]);
    expect(calls([line.key, other.key], 'employee')).toEqual(['99 99 99 99']);
  });

  it('never says that no referral is needed when nobody knows', async () => {
    const { referral, tags } = await page('uten-kontakt');
    expect(referral).toMatchObject({
      unknown: true,
      answer: 'Det vet vi ikke. Spør når du tar kontakt.',
    });
    expect(tags).toEqual([{ text: '6–12 år', strong: false }]);
  });

  it('does not say again in a note what the answer says', async () => {
    const { interpreter } = await page('helsestasjon');
    expect(interpreter.answer).toBe('Ja, du kan be om tolk.');
    expect(interpreter.notes.map(({ text }) => text.text)).toEqual(['arabisk, polsk']);
  });

  it('tells who vouches, or that nobody does', async () => {
    expect((await page('helsestasjon')).vouching).toMatchObject({
      sure: true,
      text: 'Bekreftet av leder for helsestasjonen 1. oktober 2026. Sjekkes igjen innen 1. oktober 2027.',
    });
    expect((await page('gammel')).vouching).toMatchObject({
      sure: false,
      text: 'Den nyeste kilden er fra 2019. Ingen har gått god for teksten etterpå.',
    });
  });

  it('marks a law that is no longer in force', async () => {
    const { laws } = await page('helsestasjon');
    expect(laws.map(({ citation, inForce }) => [citation, inForce])).toEqual([
      ['Ny lov § 1-1', true],
      ['Gammel lov § 3-1', false],
    ]);
  });

  it('is in nynorsk below /nn/, with the same page in bokmål beside it', async () => {
    const { address, contact, alternates } = await page('helsestasjon', 'nn');
    expect(address).toBe('/nn/tjenester/helsestasjon/');
    expect(contact.hours).toEqual([{ text: 'Måndag–fredag 08.00–15.30' }]);
    expect(alternates).toEqual([
      { language: 'nb', address: '/tjenester/helsestasjon/' },
      { language: 'nn', address: '/nn/tjenester/helsestasjon/' },
      { language: 'en', address: '/en/tjenester/helsestasjon/' },
      { language: 'ar', address: '/ar/tjenester/helsestasjon/' },
    ]);
  });

  it('shows nothing as coming when the clock has passed it', async () => {
    const later = viewOf(await fixtureSite(new Date('2029-11-23T12:00:00Z')));
    const found = later && servicePage(later, 'helsestasjon');
    expect(found?.contact.next).toBeUndefined();
    expect(found?.vouching.state).toBe('old');
  });
});
