import { entriesOf, type EntryOf, type Schedule, type Source } from '@sett/content';
import { describe, expect, it } from 'vitest';
import { oppdalFacts, type Fact } from './facts.ts';
import { content, objectsIn, passagesOf } from './repository.ts';

type Service = EntryOf<'service'>;

const services = new Map(
  entriesOf(content, 'service')
    .filter(({ site }) => site === 'oppdal')
    .map((entry) => [entry.key, entry]),
);

describe('Oppdal in content/', () => {
  it('has an entry for each service in the facts, and no other', () => {
    expect([...services.keys()].sort()).toEqual(
      oppdalFacts.services.map(({ entry }) => entry).sort(),
    );
  });
});

describe.each(oppdalFacts.services)('$entry', (fact) => {
  const service = serviceOf(fact);
  const { data } = service;

  it('is found by its name in the sources', () => {
    const names = [data.title.nb, ...(data.otherNames ?? [])].map((name) => name?.toLowerCase());
    expect(names).toContain(fact.name.toLowerCase());
  });

  it('keeps the ages, the unit and the target group', () => {
    expect(data.ages?.from).toBe(fact.ages?.from ?? data.ages?.from);
    expect(data.ages?.to).toBe(fact.ages?.to ?? data.ages?.to);
    expect(data.organisation).toBe(fact.unit ?? data.organisation);
    const text = passagesOf(service)
      .map((passage) => passage.text.toLowerCase())
      .join('\n');
    for (const word of fact.targetWords) expect(text).toContain(word.toLowerCase());
  });

  it('keeps its contacts, with the age of each', () => {
    const kept = (data.contacts ?? []).map(({ value, source }) => [value, source.date]);
    for (const { value, date, hours } of fact.contacts) {
      expect(kept).toContainEqual([value, date]);
      const contact = data.contacts?.find((each) => each.value === value);
      if (hours !== undefined) expect(opening(contact?.hours)).toEqual(hours);
    }
  });

  it('keeps its hours and places, and invents none', () => {
    if (fact.hours !== undefined) expect(opening(data.hours)).toEqual(fact.hours);
    const places = (data.places ?? []).map(({ name, source }) => [name.nb, source.date]);
    expect(places).toEqual(fact.places.map(({ name, date }) => [name, date]));
    for (const { note } of fact.places) {
      if (note !== undefined) expect(data.places?.map((place) => place.note?.nb)).toContain(note);
    }
  });

  it("has exactly its cells of the plan's matrix", () => {
    const expected = Object.entries(fact.matrix).flatMap(([level, areas]) =>
      areas.map((area) => `${oppdalFacts.riskAreas[area]} ${level}`),
    );
    const actual = (data.risks ?? []).map(({ area, level }) => `${area} ${level}`);
    expect(actual.sort()).toEqual(expected.sort());
    expect([...(data.preventionLevels ?? [])].sort()).toEqual(Object.keys(fact.matrix).sort());
  });

  it('names each source', () => {
    const cited = objectsIn(data).map((each) => each as Partial<Source>);
    for (const source of fact.sources) {
      expect(cited.some((each) => isSource(each, source))).toBe(true);
    }
  });
});

function serviceOf({ entry }: Fact): Service {
  const found = services.get(entry);
  if (found === undefined) throw new Error(`content/${entry}.yaml mangler.`);
  return found;
}

function isSource({ text, url, date }: Partial<Source>, source: string): boolean {
  if (source !== 'plan') return url === source;
  return date === '2023' && (text ?? '').startsWith('Oppdal kommune: plan for forebygging');
}

function opening(schedule: Schedule | undefined) {
  const rule = schedule?.rules?.[0];
  const closed = schedule?.closed?.[0];
  return {
    days: rule?.byDay,
    opens: rule?.opens,
    closes: rule?.closes,
    ...(closed && { closed: { from: closed.from, until: closed.until } }),
  };
}
