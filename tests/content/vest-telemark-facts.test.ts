import { entriesOf, entryOf, resolveSite, type Entry, type Source } from '@sett/content';
import { themeProblems } from '@sett/theme';
import { describe, expect, it } from 'vitest';
import { content, objectsIn, passagesOf } from './repository.ts';
import { vestTelemarkFacts as facts, type Said } from './vest-telemark-facts.ts';

const siteKeys = facts.sites.map(({ key }) => key);
const resolved = new Map(siteKeys.map((key) => [key, resolveSite(content, key)]));
const [first = ''] = siteKeys;

describe('the tree of Vest-Telemark', () => {
  it.each(facts.sites)('builds $name on the cooperation, and that on norge', ({ key }) => {
    expect(resolved.get(key)?.chain.map((site) => site.key)).toEqual(['norge', facts.shared, key]);
  });

  it('publishes the kommuner as demonstrations, and neither the cooperation nor norge', () => {
    const sites = entriesOf(content, 'site').filter(({ key, data }) =>
      ['norge', facts.shared, ...siteKeys].includes(key) ? true : data.parent === facts.shared,
    );
    const published = sites.filter(({ data }) => data.published === true).map(({ key }) => key);
    expect(published.sort()).toEqual([...siteKeys].sort());
    expect(sites.filter(({ data }) => data.official === true)).toEqual([]);
  });

  it('gives each kommune its name, nynorsk, and a colour of its own that reads well', () => {
    const own = siteKeys.map((key) => entryOf(content, 'site', key)?.data);
    expect(own.map((data) => data?.municipality)).toEqual(
      facts.sites.map(({ name }) => `${name} kommune`),
    );
    expect(own.map((data) => data?.languages)).toEqual(siteKeys.map(() => ['nn']));
    const colours = own.flatMap((data) => data?.theme ?? []);
    expect(new Set(colours.map(({ colour }) => colour)).size).toBe(siteKeys.length);
    expect(colours.flatMap(themeProblems)).toEqual([]);
  });

  it.each(facts.sites)(
    'shows in $name all that is shared, and nothing of the others',
    ({ key }) => {
      const entries = resolved.get(key)?.entries ?? new Map<string, Entry>();
      const shared = [...content.values()].filter(
        ({ site, kind }) => site === facts.shared && kind !== 'adaptation' && kind !== 'site',
      );
      expect(shared.filter((entry) => !entries.has(entry.key))).toEqual([]);
      const others = siteKeys.filter((other) => other !== key);
      expect([...entries.values()].filter(({ site }) => others.includes(site))).toEqual([]);
    },
  );

  it('has an entry for each service in the facts, and no other', () => {
    const services = entriesOf(content, 'service').filter(({ site }) =>
      [facts.shared, ...siteKeys].includes(site),
    );
    expect(services.map(({ key }) => key).sort()).toEqual(
      facts.services.map(({ entry }) => entry).sort(),
    );
  });

  it.each(facts.sites)('tells in $name which services are shared', ({ key }) => {
    const page = shown(key, `${key}/page/lokal-del-tjenestene`);
    const joint = facts.services.filter((each) => each.joint).map(({ entry }) => entry);
    expect(joint.filter((entry) => !textOf(page).includes(`entry:${entry}`))).toEqual([]);
  });
});

describe.each(facts.services)('$entry', (fact) => {
  const service = entryOf(content, 'service', fact.entry);

  it('is found by its name in the sources', () => {
    const names = [service?.data.title.nn, ...(service?.data.otherNames ?? [])];
    expect(names).toContain(fact.name);
  });

  it('keeps the ages and the unit', () => {
    expect(service?.data.ages?.from).toBe(fact.ages?.from);
    expect(service?.data.ages?.to).toBe(fact.ages?.to);
    expect(service?.data.organisation).toBe(fact.unit);
  });

  it('says what the sources say, with contacts and places of their own age, and invents none', () => {
    const entry = content.get(fact.entry);
    expectSaid(entry, fact);
    expect(datesOf(entry, 'value')).toEqual(fact.contacts.map(({ value, date }) => [value, date]));
    expect(datesOf(entry, 'name')).toEqual(fact.places.map(({ name, date }) => [name, date]));
  });
});

describe.each(facts.plan)('the plan: $fact', (fact) => {
  it('stands on every site that shares it', () => {
    for (const key of siteKeys) expectSaid(shown(key, fact.entry), fact);
  });
});

describe.each(facts.terms)('$entry', (fact) => {
  it('means what the plan means', () => {
    expectSaid(shown(first, fact.entry), fact);
  });
});

describe.each(facts.local)('$site: $entry', (fact) => {
  const entry = shown(fact.site, fact.entry);

  it('says what the sources say of the kommune', () => {
    expectSaid(entry, fact);
  });

  it('says it there only', () => {
    const shared = content.get(fact.entry);
    expect([fact.site, facts.shared]).toContain(shared?.site);
    if (shared?.site === fact.site) return;
    expect(textOf(entry)).not.toBe(textOf(shared));
    for (const { value } of fact.contacts) expect(textOf(shared)).not.toContain(value);
    for (const { name } of fact.places) expect(textOf(shared)).not.toContain(name);
    const others = siteKeys.filter((key) => key !== fact.site);
    for (const { value } of fact.contacts) {
      for (const key of others) expect(textOf(shown(key, fact.entry))).not.toContain(value);
    }
  });
});

function shown(site: string, key: string): Entry | undefined {
  return resolved.get(site)?.entries.get(key);
}

function expectSaid(entry: Entry | undefined, fact: Said): void {
  const text = textOf(entry);
  for (const word of fact.words) expect(text).toContain(word);
  for (const { value, date } of fact.contacts)
    expect(datesOf(entry, 'value')).toContainEqual([value, date]);
  for (const { name, date } of fact.places)
    expect(datesOf(entry, 'name')).toContainEqual([name, date]);
  const cited = objectsIn(entry?.data).map((each) => each as Partial<Source>);
  for (const source of fact.sources)
    expect(
      cited.some((each) => isSource(each, source)),
      source,
    ).toBe(true);
}

/** All that an entry says in nynorsk, and the numbers that it gives. */
function textOf(entry: Entry | undefined): string {
  if (entry === undefined) return '';
  const texts = passagesOf(entry).filter(({ where }) => where.endsWith('.nn'));
  const values = objectsIn(entry.data).flatMap(({ value }) =>
    typeof value === 'string' ? value : [],
  );
  return [...texts.map(({ text }) => text), ...values].join('\n');
}

/** Contacts by their value, or places by their name, each with the age of its source. */
function datesOf(entry: Entry | undefined, by: 'value' | 'name'): [unknown, unknown][] {
  const field = by === 'value' ? 'contacts' : 'places';
  const rows = objectsIn((entry?.data as Record<string, unknown> | undefined)?.[field]);
  return rows
    .filter((row) => by in row)
    .map((row) => [
      by === 'value' ? row[by] : (row[by] as { nn?: string }).nn,
      (row['source'] as Source).date,
    ]);
}

function isSource({ text, url, date }: Partial<Source>, source: string): boolean {
  if (source !== 'plan') return url === source;
  return date === '2023' && (text ?? '').startsWith('Felles førebyggjande plan for Vest-Telemark');
}
