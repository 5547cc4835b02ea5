import { describe, expect, it } from 'vitest';
import type { Content, Entry, EntryOf } from '../entry.ts';
import type { GuideNode } from '../kinds/guide/nodes.ts';
import { guideAt, presetOf, presetsOf } from '../kinds/sign/presets.ts';
import { toGraph } from '../kinds/guide/graph.ts';
import { signProblems } from './signs.ts';

const both = (text: string) => ({ nb: text, nn: text });
const outcome = (key: string): GuideNode => ({
  ...{ type: 'outcome', key, title: both(key), urgency: 'soon', now: both('Ring.') },
  who: { answeredTheme: true },
});
const themes = Array.from({ length: 290 }, (_, index) => `norge/theme/t${String(index)}`);

const gate: GuideNode = {
  ...{ type: 'question', key: 'fare', title: both('Fare?'), gate: true },
  answers: [
    { key: 'ja', label: both('Ja'), goto: 'ring' },
    { key: 'nei', label: both('Nei'), goto: 'tema' },
  ],
};
const answer = (key: string, more: object) => ({ key, label: both(key), goto: 'hjelp', ...more });

function guide(audience: 'parent' | 'employee', answers: ReturnType<typeof answer>[]) {
  const theme: GuideNode = { type: 'question', key: 'tema', title: both('Hva?'), answers };
  const nodes = [gate, theme, outcome('ring'), outcome('hjelp')];
  const data = { title: both('Veiviser'), audience, start: 'fare', nodes };
  return { key: `norge/guide/${audience}`, kind: 'guide', site: 'norge', data } satisfies Entry;
}

const sign = (
  name: string,
  more: Partial<EntryOf<'sign'>['data']> = {},
): Entry & { kind: 'sign' } => ({
  ...{ key: `norge/sign/${name}`, kind: 'sign', site: 'norge' },
  data: { title: both(name), ages: ['2-3'], places: ['hjem'], ...more },
});

const site: Entry = {
  ...{ key: 'norge', kind: 'site', site: 'norge' },
  data: { title: both('Norge'), languages: ['nb', 'nn'], published: true },
};

const themeEntries = themes.map((key): Entry => ({
  key,
  kind: 'theme',
  site: 'norge',
  data: { title: both(key) },
}));

const contentOf = (...entries: Entry[]): Content =>
  new Map([site, ...themeEntries, ...entries].map((entry) => [entry.key, entry]));

const [first = '', second = ''] = themes;
const either = [answer('a', { sets: { theme: first } }), answer('b', { sets: { theme: second } })];

describe('what a sign has answered beforehand', () => {
  const parents = guide('parent', either);
  const employees = guide('employee', either);

  it('is its theme, where the guide asks about it', () => {
    expect(presetOf(sign('a', { theme: first }), 'hjem', toGraph(parents))).toEqual({
      theme: first,
    });
    expect(presetOf(sign('a', { theme: 'norge/theme/x' }), 'hjem', toGraph(parents))).toEqual({});
  });

  it('is no theme when it may be about violence, which the guide asks about first', () => {
    const given = sign('a', { theme: first, violence: true });
    expect(presetOf(given, 'hjem', toGraph(parents))).toEqual({});
  });

  it('is nothing in their free time, where only the guide can tell who has a duty to report', () => {
    expect(presetOf(sign('a', { theme: first }), 'fritid', toGraph(employees))).toEqual({});
  });

  it('leads from home into the guide of parents, and from a workplace into that of employees', () => {
    const content = contentOf(parents, employees);
    expect(guideAt(content, 'hjem')?.key).toBe('norge/guide/parent');
    expect(guideAt(content, 'skole')?.key).toBe('norge/guide/employee');
    expect(guideAt(contentOf(), 'hjem')).toBeUndefined();
  });

  it('is shared by signs that say the same, and is not counted where it is nothing', () => {
    const content = contentOf(
      parents,
      sign('a', { theme: second }),
      sign('b', { theme: first }),
      sign('c', { theme: second }),
      sign('d', { violence: true }),
    );
    expect(presetsOf(content, parents)).toEqual([{ theme: first }, { theme: second }]);
  });
});

describe('refuses signs', () => {
  it('that make a guide larger than it may be, and says how large', () => {
    const parents = guide('parent', [
      answer('a', { when: { themes: themes.slice(0, 150) } }),
      answer('b', { when: { themes: themes.slice(150) } }),
    ]);
    const signs = themes.map((theme, index) => sign(`s${String(index)}`, { theme }));
    const few = contentOf(parents, ...signs.slice(0, 3));
    expect(signProblems(few)).toEqual([]);
    const [problem] = signProblems(contentOf(parents, ...signs));
    expect(problem).toMatchObject({
      ...{ file: 'norge/guide/parent.yaml', field: 'nodes', code: 'sign-too-many-states' },
      message: expect.stringMatching(/gir veiviseren 874 sider. Den kan gi høyst 300\./) as string,
    });
    expect(problem?.remedy).toMatch(/færre tegn/);
  });

  it('that lead to a question without an answer', () => {
    const parents = guide(
      'parent',
      either.map((each) => ({ ...each, when: { themes: [first] } })),
    );
    const content = contentOf(parents, sign('a', { theme: second }));
    expect(signProblems(content)).toMatchObject([
      { field: 'nodes.1.answers', code: 'sign-dead-end', message: /«tema» passer/ },
    ]);
    expect(signProblems(contentOf(parents, sign('a', { theme: first })))).toEqual([]);
  });
});
