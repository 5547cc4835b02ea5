import {
  entriesOf,
  languages,
  medianLix,
  noticesOf,
  readability,
  type Localized,
} from '@sett/content';
import { describe, expect, it } from 'vitest';
import { allPassages, content, objectsIn } from './repository.ts';

const objects = [...content.values()].flatMap(({ key, data }) =>
  objectsIn(data).map((object) => ({ key, object })),
);
const helplines = entriesOf(content, 'helpline');

describe('facts in content/', () => {
  it('give a source that can be looked up for every contact, place and opening time', () => {
    const unsourced = objects
      .filter(({ object }) => isFact(object))
      .filter(({ object }) => !canBeLookedUp(object['source']))
      .map(({ key, object }) => `${key}: ${JSON.stringify(object)}`);
    expect(unsourced).toEqual([]);
  });

  it('write no telephone number in a text that no contact has with its source', () => {
    const known = new Set(objects.flatMap(({ object }) => phone(object['value'])));
    const unknown = allPassages.flatMap(({ where, text }) =>
      numbersIn(text)
        .filter((number) => !known.has(number))
        .map((number) => `${where}: ${number}`),
    );
    expect(unknown).toEqual([]);
  });

  it('write clock times and postal addresses only where a source stands beside them', () => {
    const loose = allPassages.filter(({ text }) =>
      /\b(?:[01]?\d|2[0-3])[.:][0-5]\d\b|\b\d{4} [A-ZÆØÅ]{2,}\b/.test(text),
    );
    expect(loose).toEqual([]);
  });

  it('say when each law was last checked', () => {
    const unchecked = entriesOf(content, 'law').filter(({ data }) => data.checkedOn === undefined);
    expect(unchecked.map(({ key }) => key)).toEqual([]);
  });
});

describe('emergency numbers', () => {
  it('say where they stand and when they were last checked', () => {
    const numbers = helplines
      .filter(({ data }) => data.emergency)
      .flatMap(({ data }) => data.contacts);
    expect(numbers.map((contact) => contact?.value)).toEqual(['113', '110', '116 117', '112']);
    for (const contact of numbers) {
      expect(contact?.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(contact?.source.url).toMatch(/^https:/);
    }
  });
});

describe('rules that must never be got wrong', () => {
  it('never calls 116 111 anonymous, and says beside it that what is said is written down and passed on', () => {
    const line = helplines.find(({ key }) => key === 'norge/helpline/alarmtelefonen');
    expect(line?.data.anonymous).not.toBe('yes');
    const silent = allPassages
      .filter(
        ({ where, text }) =>
          /\.(description|body|blocks|goodToKnow)\./.test(where) && /116 111/.test(text),
      )
      .filter(({ text }) => !/skrevet ned.* sier fra|skrive ned.* seier frå/.test(text));
    expect(silent).toEqual([]);
  });

  it.each([
    ['oppdal/page/individniva-samhandling-med-barn-og-unge', 4],
    ['skaun/page/nar-flere-hjelper', 2],
    ['vest-telemark/page/individniva-fra-uro-til-handling', 5],
    ['vest-telemark/page/tenesteniva-tverrfagleg-samhandlingsteam', 1],
  ])('names the exception for violence in every step of %s that involves parents', (key, least) => {
    const steps = stepsOf(key).filter((step) => /(foreldre|foreldra|familien|samtykke)/.test(step));
    expect(steps.length).toBeGreaterThanOrEqual(least);
    expect(steps.filter((line) => !/\*\*Ikk(j?)e\*\*/.test(line))).toEqual([]);
  });

  it('names the exception wherever Vest-Telemark tells an employee to ask the parents', () => {
    const asking = /\b(spør|snakk med|møt|be) (barnet og )?foreldra\b|om samtykke\b/i;
    const lines = [...content.keys()]
      .filter((key) => /^vest-telemark\/page\/(individ|teneste)niva/.test(key))
      .flatMap(linesOf)
      .filter((line) => asking.test(line.replace(/\*\*Ikkje\*\*.*$/, '')));
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.filter((line) => !line.includes('**Ikkje**'))).toEqual([]);
  });

  it('never gives it as advice that confidentiality must not hinder cooperation', () => {
    const advice =
      /(taushetsplikt|teieplikt)\p{L}* (skal|må|bør|er) ik(?:ke|kje) (?:\p{L}+ )?(hindr|(?:til|eit|et) hind)/iu;
    expect('Teieplikta skal ikkje hindre samarbeid').toMatch(advice);
    expect(allPassages.filter(({ text }) => advice.test(text))).toEqual([]);
  });

  it('tells nobody to let children interpret, and asks for no diagnosis before a coordinator', () => {
    const coordinator = content.get('norge/service/barnekoordinator');
    expect(JSON.stringify(coordinator?.data)).toContain('Barnet trenger ikke ha fått en diagnose');
    expect(JSON.stringify(coordinator?.data)).toContain('Barnet treng ikkje ha fått ein diagnose');
    expect(content.has('norge/law/tolkeloven-4')).toBe(true);
  });

  it('has a contact for danger, for today and for later, also with no theme', () => {
    const site = entriesOf(content, 'site').find(({ key }) => key === 'norge');
    for (const urgency of ['now', 'today', 'soon']) {
      const general = site?.data.safeContacts?.filter((each) => each.urgency === urgency);
      expect(general?.some(({ themes }) => themes === undefined)).toBe(true);
    }
  });
});

describe('words and numbers that readers are shown', () => {
  it('never label a child or a family with a word that hurts', () => {
    const hurtful =
      /atferdsvansk|åtferdsvansk|utviklingshem|skrikebarn|rusmisbruk|skulk|vanskjøtsel/i;
    const shown = [...content.values()].filter(({ kind }) => kind !== 'term');
    const labels = shown.flatMap(({ key, data }) => {
      const { title, summary, otherNames } = data as Record<string, unknown>;
      return [title, summary, otherNames].map((each) => `${key}: ${JSON.stringify(each)}`);
    });
    expect(labels.filter((label) => hurtful.test(label))).toEqual([]);
  });

  it('give an emergency number no date that would make it look outdated', () => {
    const emergency = helplines.filter(({ data }) => data.emergency === true);
    expect(emergency.map(({ data }) => data.contacts?.[0]?.value).sort()).toEqual([
      '110',
      '112',
      '113',
      '116 117',
    ]);
    const dated = emergency.flatMap(({ data }) => data.contacts ?? []);
    expect(dated.filter(({ source }) => source.date !== undefined)).toEqual([]);
  });
});

describe('language in content/', () => {
  it('mixes no bokmål and nynorsk', () => {
    expect(noticesOf(content).filter(({ code }) => code === 'language-mix')).toEqual([]);
  });

  it('is easy to read: the median LIX of services and pages is under 40', () => {
    expect(medianLix(readability(content))).toBeLessThan(40);
  });

  it('explains at least 45 words', () => {
    expect(entriesOf(content, 'term').length).toBeGreaterThanOrEqual(45);
  });
});

/** What an entry tells one to do, a step each: numbered lines of its text, and steps of its blocks. */
function stepsOf(key: string): string[] {
  const numbered = linesOf(key).filter((line) => /^\d\. /.test(line));
  const blocks = entriesOf(content, 'page').find((page) => page.key === key)?.data.blocks ?? [];
  const inBlocks = blocks.flatMap((block) => (block.type === 'steps' ? block.steps : []));
  return [...numbered, ...inBlocks.flatMap(({ title, text }) => inEach(title, text))];
}

/** A step in each of its målformer, all that belongs to it together. */
const inEach = (title: Localized, text: Localized = {}): string[] =>
  languages
    .filter((language) => title[language] !== undefined)
    .map((language) => `${title[language] ?? ''} ${text[language] ?? ''}`);

/** The lines of an entry's long text, a step or a paragraph each. */
const linesOf = (key: string): string[] =>
  allPassages
    .filter(({ where }) => where.startsWith(`${key}.body.`) || where.startsWith(`${key}.blocks.`))
    .flatMap(({ text }) => text.split('\n'));

const isFact = (object: Record<string, unknown>) =>
  ('channel' in object && 'value' in object) ||
  ('source' in object && ('rules' in object || 'allDay' in object || 'name' in object));

function canBeLookedUp(source: unknown): boolean {
  if (typeof source !== 'object' || source === null) return false;
  return 'text' in source && ('url' in source || 'date' in source);
}

const phone = (value: unknown) =>
  typeof value === 'string' ? numbersIn(value).concat(/^\d+$/.test(value) ? [value] : []) : [];

/** Numbers as they are written in running text: 112, 02800, 116 117, 22 59 13 00, 800 41 101. */
function numbersIn(text: string): string[] {
  const pattern =
    /(?<![\d§-])(?:11[0-3]|0\d{4}|116 \d{3}|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3})(?![\d-])/g;
  return text.match(pattern) ?? [];
}
