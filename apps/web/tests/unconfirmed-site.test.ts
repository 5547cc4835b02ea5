import path from 'node:path';
import { loadContent } from '@sett/content/files';
import { expect, it } from 'vitest';
import { servicePage, serviceSlugs, type ServicePage } from '../src/content/pages/service.ts';
import { siteContent, viewOf } from '../src/content/site-content.ts';

/** Skaun: nearly everything is from 2013–2014, and nobody has confirmed it. */
const content = await loadContent(path.resolve(import.meta.dirname, '../../../content'));
const site = siteContent(content, 'skaun', new Date('2026-11-23T12:00:00+01:00'));
const view = viewOf(site);
const pages = serviceSlugs(site).flatMap((slug) => (view && servicePage(view, slug)) ?? []);

it('tells of no service in Skaun when it opens next, or that it is open', () => {
  expect(pages.length).toBeGreaterThan(30);
  const telling = pages.filter(({ contact }) => contact.next ?? contact.openNow);
  expect(telling.map(({ title }) => title.text)).toEqual([]);
});

it('says that the hours of Familiesenteret are from 2014, and calls them nothing but stated', () => {
  const { contact, vouching } = pageOf('Familiesenteret');
  expect(contact.hours).toEqual([{ text: 'Første mandag i måneden' }]);
  expect(contact.hoursLabel).toBe('Oppgitt åpningstid');
  expect(contact.hoursAge).toMatchObject({
    old: true,
    text: 'Åpningstiden er fra 2014. Det kan være endret.',
  });
  expect(vouching).toMatchObject({ state: 'unconfirmed', sure: false });
});

it('shows the numbers of barnevernet with their own date', () => {
  const { phone, others } = pageOf('Barneverntjenesten for Skaun og Melhus').contact;
  expect([phone, ...others].map((channel) => [channel?.text, channel?.age.text])).toEqual([
    ['476 25 201', 'Nummeret er fra 2018. Det kan være endret.'],
    ['02800', 'Nummeret er fra 2018. Det kan være endret.'],
  ]);
});

function pageOf(title: string): ServicePage {
  const found = pages.find((page) => page.title.text === title);
  if (found === undefined) throw new Error(`Skaun has no page «${title}».`);
  return found;
}
