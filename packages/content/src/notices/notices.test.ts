import { describe, expect, it } from 'vitest';
import type { Content, Entry } from '../entry.ts';
import { medianLix, noticesOf, readability } from './index.ts';

const service = (data: object): Entry => ({
  key: 'oppdal/service/ppt',
  site: 'oppdal',
  kind: 'service',
  data: {
    title: { nb: 'PPT' },
    referral: { needed: 'no' },
    cost: { kind: 'free' },
    interpreter: { available: 'yes' },
    ...data,
  },
});
const contentOf = (entry: Entry): Content => new Map([[entry.key, entry]]);
const complete = {
  contacts: [
    { channel: 'phone', value: '116 117', source: { text: 'K' }, hours: { allDay: true } },
  ],
  nextSteps: { nb: 'Vi ringer deg.' },
  owner: { role: { nb: 'Leder' } },
};

describe('notices', () => {
  it('are none for a service that tells all and keeps to its målform', () => {
    expect(noticesOf(contentOf(service(complete)))).toEqual([]);
  });

  it('name each missing fact, and count unknown as missing', () => {
    const bare = service({ referral: { needed: 'unknown' } });
    expect(noticesOf(contentOf(bare)).map(({ field }) => field)).toEqual([
      'contacts',
      'hours',
      'referral.needed',
      'nextSteps',
      'owner',
    ]);
  });

  it('ask a helpline how it is reached, and an emergency number when it was checked', () => {
    const helpline = (data: object): Entry => ({
      key: 'norge/helpline/linje',
      site: 'norge',
      kind: 'helpline',
      data: { title: { nb: 'Linje' }, free: 'unknown', anonymous: 'yes', ...data },
    });
    const messages = (data: object) =>
      noticesOf(contentOf(helpline(data))).map(({ message }) => message);
    expect(messages({})).toEqual(['Mangler måte å ta kontakt på.', 'Mangler om det er gratis.']);
    const number = { channel: 'phone', value: '112', source: { text: 'K' } };
    expect(messages({ emergency: true, contacts: [number] })).toEqual([
      'Mangler når nødnummeret sist ble kontrollert.',
    ]);
    const checked = { ...number, checkedOn: '2026-11-23' };
    expect(messages({ emergency: true, contacts: [checked] })).toEqual([]);
  });

  it('say nothing of what a text is translated into', () => {
    const translated = service({
      ...complete,
      nextSteps: { nb: 'Vi ringer.', en: 'Vi veit ikkje.' },
    });
    expect(noticesOf(contentOf(translated))).toEqual([]);
  });

  it('name a word of the other målform, with what it should be', () => {
    const mixed = service({ ...complete, nextSteps: { nb: 'Vi veit ikkje enno.' } });
    expect(noticesOf(contentOf(mixed))).toContainEqual({
      file: 'oppdal/service/ppt.yaml',
      field: 'nextSteps.nb',
      code: 'language-mix',
      message: '«ikkje» er ikke bokmål. Mente du «ikke»?',
    });
  });
});

describe('readability', () => {
  it('measures the running text of a service, and leaves short ones out', () => {
    const long = service({
      description: { nb: 'Du kan ringe oss når du er bekymret for barnet ditt. '.repeat(8).trim() },
    });
    const [measured] = readability(contentOf(long));
    expect(measured?.key).toBe('oppdal/service/ppt');
    expect(measured?.lix).toBeGreaterThan(5);
    expect(measured?.lix).toBeLessThan(40);
    expect(readability(contentOf(service(complete)))).toEqual([]);
  });

  it('gives the median of an odd number', () => {
    const of = (lix: number) => ({ key: 'k', language: 'nb' as const, lix });
    expect(medianLix([of(50), of(35), of(20)])).toBe(35);
  });
});
