import { describe, expect, it } from 'vitest';
import type { Content, Entry, EntryOf } from '../entry.ts';
import { resolveSite } from './site.ts';

const source = { text: 'Kilde' };
const unknown = {
  referral: { needed: 'unknown' as const },
  cost: { kind: 'unknown' as const },
  interpreter: { available: 'unknown' as const },
};

const norge: Entry = {
  key: 'norge',
  site: 'norge',
  kind: 'site',
  data: { title: { nb: 'Norge' }, languages: ['nb'] },
};
const oppdal: Entry = {
  key: 'oppdal',
  site: 'oppdal',
  kind: 'site',
  data: { title: { nb: 'Sett i Oppdal' }, parent: 'norge', languages: ['nb'] },
};
const legevakt: Entry = {
  key: 'norge/service/legevakt',
  site: 'norge',
  kind: 'service',
  data: {
    title: { nb: 'Legevakt' },
    description: { nb: 'Ring når det haster.' },
    contacts: [{ channel: 'phone', value: '116 117', source }],
    ...unknown,
  },
};

const adaptation = (sections: EntryOf<'adaptation'>['data']['sections']): Entry => ({
  key: 'oppdal/adaptation/legevakt',
  site: 'oppdal',
  kind: 'adaptation',
  data: { of: legevakt.key, sections },
});

const content = (...entries: Entry[]): Content =>
  new Map([norge, oppdal, legevakt, ...entries].map((entry) => [entry.key, entry]));

const shown = (given: Content, site = 'oppdal') => {
  const entry = resolveSite(given, site).entries.get(legevakt.key);
  return entry?.kind === 'service' ? entry.data : undefined;
};

describe('a local adaptation', () => {
  it('puts a local phone number in place of the shared one, for that site only', () => {
    const local = [{ channel: 'phone' as const, value: '72 40 00 00', source }];
    const given = content(adaptation({ contacts: { mode: 'replace', value: local } }));
    expect(shown(given)?.contacts).toEqual(local);
    expect(shown(given, 'norge')?.contacts?.[0]?.value).toBe('116 117');
  });

  it('adds a paragraph below the shared text', () => {
    const given = content(
      adaptation({
        description: { mode: 'append', value: { nb: 'I Oppdal svarer sentralen på Orkdal.' } },
      }),
    );
    expect(shown(given)?.description?.nb).toBe(
      'Ring når det haster.\n\nI Oppdal svarer sentralen på Orkdal.',
    );
  });

  it('takes away a translation that lacks what the site adds, and keeps one that has it', () => {
    const translated: Entry = {
      ...legevakt,
      data: {
        ...legevakt.data,
        description: { nb: 'Ring når det haster.', en: 'Call us.', ar: 'اتصل بنا.' },
      },
    };
    const value = { nb: 'Også om natten.', en: 'Also at night.' };
    const given = content(translated, adaptation({ description: { mode: 'append', value } }));
    expect(shown(given)?.description).toEqual({
      nb: 'Ring når det haster.\n\nOgså om natten.',
      en: 'Call us.\n\nAlso at night.',
    });
  });

  it('hides a section, and does not hide what an entry cannot do without', () => {
    const given = content(
      adaptation({ description: { mode: 'hide' }, referral: { mode: 'hide' } }),
    );
    expect(shown(given)?.description).toBeUndefined();
    expect(shown(given)?.referral).toEqual({ needed: 'unknown' });
  });

  it('hides the whole entry', () => {
    const hidden: Entry = {
      ...adaptation({}),
      data: { of: legevakt.key, hideEntry: true },
    } as Entry;
    expect(shown(content(hidden))).toBeUndefined();
    expect(shown(content(hidden), 'norge')?.title).toEqual({ nb: 'Legevakt' });
  });

  it('says which adaptations an entry carries', () => {
    const given = content(adaptation({ description: { mode: 'hide' } }));
    expect(resolveSite(given, 'oppdal').adaptedBy.get(legevakt.key)).toEqual([
      'oppdal/adaptation/legevakt',
    ]);
  });
});
