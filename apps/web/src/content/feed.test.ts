import { describe, expect, it } from 'vitest';
import { fixtureView } from '../../tests/support/fixture.ts';
import { changesIn } from './changes.ts';
import { feed } from './feed.ts';

describe('changesIn', () => {
  it('tells what has been confirmed and checked, newest first', async () => {
    const changes = changesIn(await fixtureView());
    expect(changes.map(({ date, what, href }) => [date, what, href])).toEqual([
      ['1. oktober 2026', 'Bekreftet av leder for helsestasjonen.', '/tjenester/helsestasjon/'],
      ['1. april 2026', 'Kontrollert mot loven.', '/lover/ny-lov-1-1/'],
    ]);
  });
});

describe('feed', () => {
  it('is an Atom feed of its målform, with an id and a date on every entry', async () => {
    const xml = feed(await fixtureView('nn'));
    expect(xml).toContain('<id>https://sett.testvik.example/nn/feed.xml</id>');
    expect(xml).toContain('<updated>2026-11-23T04:00:00.000Z</updated>');
    expect(
      xml.match(
        /<entry><id>[^<]+<\/id><title>[^<]+<\/title><link href="[^"]+"\/><updated>[^<]+<\/updated>/g,
      ),
    ).toHaveLength(2);
  });
});
