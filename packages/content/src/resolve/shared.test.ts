import { describe, expect, it } from 'vitest';
import type { Content, Entry, EntryOf } from '../entry.ts';
import { adaptationOf, originsOf, sharedEntry } from './shared.ts';

const site = (key: string, parent?: string): Entry => ({
  key,
  site: key,
  kind: 'site',
  data: { title: { nb: key }, ...(parent && { parent }), languages: ['nb'] },
});

const term: Entry = {
  key: 'norge/term/om',
  site: 'norge',
  kind: 'term',
  data: { title: { nb: 'Om' }, summary: { nb: 'Kort.' }, body: { nb: 'Fra Norge.' } },
};

const adaptation = (
  owner: string,
  sections: EntryOf<'adaptation'>['data']['sections'],
  hideEntry?: true,
): Entry => ({
  key: `${owner}/adaptation/om`,
  site: owner,
  kind: 'adaptation',
  data: { of: term.key, sections, ...(hideEntry && { hideEntry }) },
});

const content = (...entries: Entry[]): Content =>
  new Map(
    [
      site('norge'),
      site('vest', 'norge'),
      site('dal', 'vest'),
      site('by', 'norge'),
      term,
      ...entries,
    ].map((entry) => [entry.key, entry]),
  );

const bodyOf = (entry: Entry | undefined) => (entry?.kind === 'term' ? entry.data.body?.nb : entry);

describe('what a site inherits', () => {
  const given = content(
    adaptation('vest', { body: { mode: 'append', value: { nb: 'Fra Vest.' } } }),
    adaptation('dal', { body: { mode: 'replace', value: { nb: 'Fra Dal.' } } }),
  );

  it('carries the adaptations above it, and not its own', () => {
    expect(bodyOf(sharedEntry(given, 'dal', term.key))).toBe('Fra Norge.\n\nFra Vest.');
    expect(bodyOf(sharedEntry(given, 'by', term.key))).toBe('Fra Norge.');
  });

  it('is nothing of its own, nor of another branch, nor what an ancestor hides', () => {
    expect(sharedEntry(given, 'norge', term.key)).toBeUndefined();
    expect(sharedEntry(content(adaptation('vest', {}, true)), 'dal', term.key)).toBeUndefined();
    expect(sharedEntry(given, 'dal', 'norge/term/finnes-ikke')).toBeUndefined();
  });

  it('knows its own adaptation from those of others', () => {
    expect(adaptationOf(given, 'dal', term.key)?.key).toBe('dal/adaptation/om');
    expect(adaptationOf(given, 'by', term.key)).toBeUndefined();
  });
});

describe('where a field comes from', () => {
  const origins = (given: Content, of = 'dal') => Object.fromEntries(originsOf(given, of, term));

  it('is the entry’s own site where nobody has adapted it', () => {
    expect(origins(content())).toEqual({ summary: { from: ['norge'] }, body: { from: ['norge'] } });
  });

  it('is each site that added to it, and the last that replaced it', () => {
    const given = content(
      adaptation('vest', {
        body: { mode: 'append', value: { nb: 'Fra Vest.' } },
        summary: { mode: 'replace', value: { nb: 'Vest.' } },
      }),
      adaptation('dal', { body: { mode: 'append', value: { nb: 'Fra Dal.' } } }),
    );
    expect(origins(given)).toEqual({
      summary: { from: ['vest'] },
      body: { from: ['norge', 'vest', 'dal'] },
    });
    expect(origins(given, 'by')).toEqual(origins(content()));
  });

  it('says who hides it, also from those below that have their own', () => {
    const given = content(
      adaptation('vest', { body: { mode: 'hide' } }),
      adaptation('dal', { body: { mode: 'replace', value: { nb: 'Fra Dal.' } } }),
    );
    expect(origins(given)['body']).toEqual({ from: ['dal'], hiddenBy: 'vest' });
  });
});
