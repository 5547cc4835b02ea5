import {
  entriesOf,
  resolveSite,
  type Contact,
  type Entry,
  type EntryOf,
  type Source,
} from '@sett/content';
import { factAge, mayComputeNextOpening, reviewState } from '@sett/freshness';
import { describe, expect, it } from 'vitest';
import { content, objectsIn, passagesOf } from './repository.ts';
import { skaunFacts } from './skaun.ts';

const now = new Date('2026-11-23T12:00:00+01:00');
const own = [...content.values()].filter(({ site }) => site === 'skaun');
const services = entriesOf(content, 'service').filter(({ site }) => site === 'skaun');

describe('Skaun in content/', () => {
  it('has an entry for each service in the facts, and no other', () => {
    expect(services.map(({ key }) => key).sort()).toEqual(
      skaunFacts.services.map(({ entry }) => entry).sort(),
    );
  });

  it('tells of every group and course on one page', () => {
    const page = textOf(entry(skaunFacts.groups.page));
    expect(skaunFacts.groups.names.filter((name) => !page.includes(name.toLowerCase()))).toEqual(
      [],
    );
  });

  it('is vouched for by nobody, and official nowhere', () => {
    expect(own.filter(({ data }) => 'vouching' in data || 'official' in data)).toEqual([]);
  });

  it('lets no service compute a next opening', () => {
    const sure = services.filter(({ data }) => {
      const age = factAge(data.hours?.source.date, 'hours', now).state;
      return data.hours && mayComputeNextOpening(reviewState(data.vouching, now), age);
    });
    expect(services.some(({ data }) => data.hours)).toBe(true);
    expect(sure.map(({ key }) => key)).toEqual([]);
  });

  it('has no telephone number but those of the facts, and each with its own date', () => {
    const known = skaunFacts.services
      .flatMap(({ contacts }) => contacts)
      .filter(isPhone)
      .map(({ value, date }) => `${value} ${date ?? 'uten dato'}`);
    const shown = own
      .flatMap(({ data }) => objectsIn(data))
      .filter(isPhone)
      .map((object) => object as unknown as Contact)
      .map(({ value, source }) => `${value} ${source.date ?? 'uten dato'}`);
    expect(new Set(shown)).toEqual(new Set(known));
  });

  it('shows no number that the sources call outdated', () => {
    const all = own.map(({ data }) => JSON.stringify(data)).join('\n');
    for (const { value } of skaunFacts.outdatedNumbers) {
      expect(all).not.toContain(value);
      expect(all).not.toContain(value.replaceAll(' ', ''));
    }
  });

  it('labels 02800 as the line of barnevernet out of hours, and only on its own site', () => {
    const labels = (site: string) =>
      JSON.stringify(resolveSite(content, site).entries.get('norge/helpline/barnevernvakten'));
    expect(labels('skaun')).toContain('Barnevernvakt for Skaun og Melhus');
    expect(labels('oppdal')).not.toContain('02800');
  });
});

describe.each(skaunFacts.services)('$entry', (fact) => {
  const service = entry(fact.entry) as EntryOf<'service'>;
  const { data } = service;

  it('is found by its name in the sources', () => {
    const names = [data.title.nb, ...(data.otherNames ?? [])].map((name) => name?.toLowerCase());
    expect(names).toContain(fact.name.toLowerCase());
  });

  it('says what the sources say', () => {
    expect(missing(service, [...fact.targetWords, ...fact.says])).toEqual([]);
  });

  it('keeps the ages, the referral and the price, and invents none', () => {
    expect(without(data.ages)).toEqual(fact.ages);
    if (fact.referralNeeded !== undefined) expect(data.referral.needed).toBe(fact.referralNeeded);
    if (fact.free) expect(data.cost.kind).toBe('free');
    for (const { needed, kind, source } of [data.referral, data.cost] as Partial<Known>[]) {
      expect(source !== undefined).toBe((needed ?? kind) !== 'unknown');
    }
  });

  it('has exactly its contacts, each with its age', () => {
    const shown = (data.contacts ?? []).map(({ channel, value, source }) => [
      channel,
      value,
      source.date,
    ]);
    expect(shown).toEqual(fact.contacts.map(({ channel, value, date }) => [channel, value, date]));
    for (const [index, { label }] of fact.contacts.entries()) {
      if (label !== undefined) expect(data.contacts?.[index]?.label?.nb).toBe(label);
    }
  });

  it('has exactly its hours and places, each with its age', () => {
    const { rules, note, source } = data.hours ?? {};
    expect(rules?.length ?? 0).toBe(fact.hours?.freq === undefined ? 0 : 1);
    expect(rules?.[0]?.freq).toBe(fact.hours?.freq);
    expect(rules?.[0]?.byDay).toEqual(fact.hours?.byDay);
    if (fact.hours?.note !== undefined) expect(note?.nb).toContain(fact.hours.note);
    expect(source?.date).toBe(fact.hours?.date);
    const places = (data.places ?? []).map(({ name, address, source: { date } }) => [
      name.nb,
      address,
      date,
    ]);
    expect(places).toEqual(fact.places.map(({ name, address, date }) => [name, address, date]));
    for (const [index, { note: said }] of fact.places.entries()) {
      if (said !== undefined) expect(data.places?.[index]?.note?.nb).toBe(said);
    }
  });

  it('names each source', () => {
    expect(unnamed(service, fact.sources)).toEqual([]);
  });
});

describe.each(skaunFacts.texts)('$entry', (fact) => {
  const found = entry(fact.entry);

  it('says what the sources say', () => {
    expect(missing(found, fact.says)).toEqual([]);
  });

  it('names each source', () => {
    expect(unnamed(found, fact.sources)).toEqual([]);
  });
});

it.each(skaunFacts.tables)('$entry has a row for each of the $rows in the source', (fact) => {
  const { blocks = [] } = (entry(fact.entry) as EntryOf<'page'>).data;
  const table = blocks.find((block) => block.type === 'table')?.table.nb;
  expect((table ?? '').split('\n').length - '| head |, | - |'.split(',').length).toBe(fact.rows);
});

interface Known {
  needed: string;
  kind: string;
  source: Source;
}

function entry(key: string): Entry {
  const found = content.get(key);
  if (found === undefined) throw new Error(`content/${key}.yaml mangler.`);
  return found;
}

const textOf = (found: Entry): string =>
  passagesOf(found)
    .map(({ text }) => text.replaceAll(/\]\([^)]*\)|[[*]/g, '').replaceAll('\u00a0', ' '))
    .map((text) => text.toLowerCase())
    .join('\n');

function missing(found: Entry, words: readonly string[]): string[] {
  const text = textOf(found);
  return words.filter((word) => !text.includes(word.toLowerCase()));
}

function unnamed(found: Entry, names: readonly string[]): string[] {
  const cited = objectsIn(found.data) as Partial<Source>[];
  return names.filter((name) => {
    const source = skaunFacts.sources[name];
    if (source === undefined) throw new Error(`Kilden «${name}» står ikke i skaun-facts.yaml.`);
    return !cited.some(({ text, url, date }) =>
      source.url === undefined
        ? date === source.date && text?.startsWith(source.text ?? '-') === true
        : url === source.url && date === source.date,
    );
  });
}

const isPhone = ({ channel }: { channel?: unknown }) => channel === 'phone';

const without = (ages: EntryOf<'service'>['data']['ages']) =>
  ages && { from: ages.from, to: ages.to };
