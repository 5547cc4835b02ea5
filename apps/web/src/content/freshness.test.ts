import type { Contact } from '@sett/content';
import { describe, expect, it } from 'vitest';
import { fixtureView } from '../../tests/support/fixture.ts';
import { datedContact } from './freshness.ts';

const contact = (value: string, rest: Partial<Contact> = {}): Contact => ({
  channel: 'phone',
  value,
  source: { text: 'Kilde', date: '2019' },
  ...rest,
});

describe('datedContact', () => {
  it.each(['112', '116 111', '116117'])(
    'gives the date of the national number %s without a warning',
    async (value) => {
      expect(datedContact(await fixtureView(), contact(value))).toEqual({
        old: false,
        dated: true,
        text: 'Nummeret er fra 2019.',
      });
    },
  );

  it.each(['72 40 10 00', '1127', '02800'])('warns that %s may have changed', async (value) => {
    expect(datedContact(await fixtureView(), contact(value))).toMatchObject({
      old: true,
      text: 'Nummeret er fra 2019. Det kan være endret.',
    });
  });

  it('says when a number was checked rather than what its source is from', async () => {
    const checked = contact('72 40 10 00', { checkedOn: '2026-11-02' });
    expect(datedContact(await fixtureView(), checked)).toEqual({
      old: false,
      dated: true,
      text: 'Kontrollert 2. november 2026.',
    });
  });

  it('does not trust a check that is old itself, or that lies in the future', async () => {
    const view = await fixtureView();
    expect(datedContact(view, contact('72 40 10 00', { checkedOn: '2021-01-01' }))).toMatchObject({
      old: true,
      text: 'Nummeret er fra 1. januar 2021. Det kan være endret.',
    });
    expect(datedContact(view, contact('72 40 10 00', { checkedOn: '2031-01-01' })).text).toBe(
      'Nummeret har ingen dato.',
    );
  });
});
