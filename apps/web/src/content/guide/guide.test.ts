import { describe, expect, it } from 'vitest';
import { entryOf, type EntryOf } from '@sett/content';
import { fixtureSite, fixtureView } from '../../../tests/support/fixture.ts';
import { viewOf, type SiteContent, type View } from '../site-content.ts';
import { stateAddress, startAddress } from './addresses.ts';
import { doorsPage, doorsSlugs } from './doors.ts';
import { guideSlugs, startPage, stateNames, statePage, type GuidePage } from './page.ts';
import { guidesOf, siteGuide } from './states.ts';

const key = 'norge/guide/liten';

/** The page of a state, by its node and facts. */
function pageOf(view: View, node: string, facts: Record<string, string> = {}): GuidePage {
  const address = stateAddress(view, key, { node, facts });
  const page = statePage(view, address?.split('/').at(-2) ?? '');
  if (page === undefined) throw new Error(`No page of ${node}`);
  return page;
}

/** As `pageOf`, for the end of a guide. */
function outcomeOf(view: View, node: string, facts: Record<string, string> = {}) {
  const { step } = pageOf(view, node, facts);
  if (step.type !== 'outcome') throw new Error(`${node} is no outcome`);
  return step;
}

/** The fixture with its guide, or its site, changed. */
async function changed(
  change: (guide: EntryOf<'guide'>) => Partial<EntryOf<'guide'>['data']>,
  site: Partial<EntryOf<'site'>['data']> = {},
): Promise<View> {
  const content = await fixtureSite();
  const guide = entryOf(content.entries, 'guide', key);
  if (guide === undefined) throw new Error('The fixture has no guide.');
  const data = { ...guide.data, ...change(guide) };
  const made: SiteContent = {
    ...content,
    site: { ...content.site, data: { ...content.site.data, ...site } },
    entries: new Map([...content.entries, [key, { ...guide, data }]]),
  };
  const view = viewOf(made);
  if (view === undefined) throw new Error('The fixture has no målform.');
  return view;
}

describe('addresses', () => {
  it('begin with a name one can read, and tell nothing further on', async () => {
    const view = await fixtureView();
    expect(startAddress(view, key)).toBe('/veiviser/liten/');
    const address = stateAddress(view, key, { node: 'snakk', facts: { age: '2-3', theme: 'x' } });
    expect(address).toBeUndefined();
    expect(stateAddress(view, key, { node: 'alder', facts: {} })).toMatch(/^\/v\/[a-z2-7]{8}\/$/);
  });

  it('are alike in both målformer, below the prefix of the second', async () => {
    const [nb, nn] = [await fixtureView(), await fixtureView('nn')];
    const state = { node: 'alder', facts: {} };
    expect(stateAddress(nn, key, state)).toBe(`/nn${stateAddress(nb, key, state) ?? ''}`);
    expect(startAddress(nn, key)).toBe('/nn/veiviser/liten/');
    expect(pageOf(nn, 'alder').alternates.map(({ address }) => address)).toEqual([
      stateAddress(nb, key, state),
      stateAddress(nn, key, state),
    ]);
  });

  it('stay the same from one build to the next', async () => {
    const [first, second] = [await fixtureView(), await fixtureView()];
    expect(stateNames(second.content)).toEqual(stateNames(first.content));
    expect(guidesOf(first.content)).toBe(guidesOf(first.content));
  });

  it('are those of every state but the first', async () => {
    const { content } = await fixtureView();
    expect(guideSlugs(content)).toEqual(['liten']);
    const states = guidesOf(content)[0]?.states.length ?? 0;
    expect(states).toBeGreaterThan(10);
    expect(new Set(stateNames(content)).size).toBe(states - 1);
  });

  it('enter at the gate also when something is known', async () => {
    const content = await fixtureSite();
    const entry = entryOf(content.entries, 'guide', key);
    if (entry === undefined) throw new Error('The fixture has no guide.');
    const guide = siteGuide(entry, [{ age: '2-3' }]);
    const entrances = guide.states.filter(({ from }) => from === undefined);
    expect(entrances.map(({ node }) => node.key)).toEqual(['fare', 'fare']);
    expect(entrances.map(({ facts }) => facts)).toEqual([{}, { age: '2-3' }]);
    const [, known] = entrances;
    expect(known?.ways.map(({ to }) => to.node.key)).toEqual(['ring', 'les']);
  });
});

describe('the page of a state', () => {
  it('has the question as its heading, and a title that tells nothing', async () => {
    const view = await fixtureView();
    const pages = stateNames(view.content).map((name) => statePage(view, name));
    expect(new Set(pages.map((page) => page?.title.text))).toEqual(new Set(['Veiviser']));
    expect(pages.every((page) => page?.hidden && page.discreet && page.quickExit)).toBe(true);
    expect(pages.every((page) => page?.description === undefined && !page?.search)).toBe(true);
    expect(pageOf(view, 'alder').heading.text).toBe('Hvor gammelt er barnet?');
    expect(pageOf(await fixtureView('nn'), 'alder').heading.text).toBe('Kor gammalt er barnet?');
  });

  it('gives the answers as links, and says which of them hasten', async () => {
    const view = await fixtureView();
    const gate = startPage(view, 'liten');
    if (gate?.step.type !== 'question') throw new Error('The gate is no question');
    expect(gate.step.gate).toBe(true);
    expect(gate.step.answers.map(({ label, urgent }) => [label.text, urgent])).toEqual([
      ['Ja', true],
      ['Nei', false],
    ]);
    expect(gate.step.answers[1]?.href).toBe(stateAddress(view, key, { node: 'alder', facts: {} }));
    expect([gate.left, gate.done]).toEqual([4, 0]);
    expect(outcomeOf(view, 'ring').type).toBe('outcome');
    expect(pageOf(view, 'ring').done).toBe(1);
  });

  it('says what has been answered, with the way back to the question that asked', async () => {
    const view = await fixtureView();
    const facts = { age: '6-9', theme: 'norge/theme/sovn' };
    expect(pageOf(view, 'snakk', facts).answered).toEqual([
      { label: { text: '6–9 år' }, change: stateAddress(view, key, { node: 'alder', facts: {} }) },
      {
        label: { text: 'Søvn' },
        change: stateAddress(view, key, { node: 'tema', facts: { age: '6-9' } }),
      },
    ]);
  });

  it('says that nobody has approved the texts, or who has and when', async () => {
    const view = await fixtureView();
    expect(pageOf(view, 'alder').approval).toMatchObject({
      sure: false,
      text: expect.stringContaining('Ingen fagperson') as string,
    });
    const approved = await changed(() => ({
      approval: { by: { nb: 'Helsesykepleier' }, on: '2026-11-01' },
    }));
    const { approval } = pageOf(approved, 'alder');
    expect(approval.sure).toBe(true);
    expect(approval.text).toMatch(/Helsesykepleier.*november 2026/);
  });
});

describe('an outcome', () => {
  const sleep = { age: '2-3', theme: 'norge/theme/sovn' };

  it('gives the number of the kommune first, then whom it names', async () => {
    const { contacts } = outcomeOf(await fixtureView(), 'snakk', sleep);
    expect(contacts.first.map(({ title, phone }) => [title.text, phone?.href])).toEqual([
      ['Helsestasjon', 'tel:+4771234567'],
      ['Foreldrelinja', 'tel:+4799999999'],
      ['Gammel tjeneste', 'tel:+4772000000'],
    ]);
    expect(contacts.foundHere).toBe(true);
    expect(contacts.first[0]?.next).toMatch(/08/);
    expect(contacts.instead).toEqual([]);
  });

  it('keeps an emergency number first, and sends nobody to one that is only found', async () => {
    const view = await fixtureView();
    const { contacts } = outcomeOf(view, 'ring');
    expect(contacts.first.map(({ phone }) => phone?.text)).toEqual(['113', '99 99 99 99']);
    expect(contacts.here.map(({ title }) => title.text)).toEqual(['Hjelp mot vold']);
  });

  it('says when the service that one should reach now has given no number', async () => {
    const view = await changed(({ data }) => ({
      nodes: data.nodes.map((node) =>
        node.key === 'ring' ? { ...node, pinned: ['norge/helpline/foreldrelinja'] } : node,
      ),
    }));
    const { contacts } = outcomeOf(view, 'ring');
    expect(contacts.missing).toMatch(/Hjelp mot vold/);
    expect([contacts.isLed, contacts.first[0]?.title.text]).toEqual([false, 'Foreldrelinja']);
    expect(outcomeOf(await fixtureView(), 'ring').contacts).toMatchObject({ isLed: true });
    expect(outcomeOf(await fixtureView(), 'ring').contacts.missing).toBeUndefined();
  });

  it('says so when the kommune has nothing, and who answers then', async () => {
    const known = { age: '2-3', theme: 'norge/theme/fritid', setting: 'skole' };
    const { contacts } = outcomeOf(await fixtureView(), 'snakk', known);
    expect(contacts.foundHere).toBe(false);
    expect(contacts.first.map(({ title }) => title.text)).toEqual(['Foreldrelinja']);
  });

  it('gives the duty of the workplace, and all of them when that is unknown', async () => {
    const view = await fixtureView();
    const fritid = { age: '2-3', theme: 'norge/theme/fritid', setting: 'skole' };
    const { duties } = outcomeOf(view, 'snakk', fritid);
    expect(duties.map(({ setting }) => setting)).toEqual(['Skole eller SFO']);
    expect(duties[0]?.laws[0]?.citation).toBe('Gammel lov § 3-1');
    const all = outcomeOf(view, 'snakk', sleep).duties;
    expect(all.map(({ setting }) => setting)).toEqual(['Barnehage', 'Skole eller SFO']);
    expect(all[0]?.laws[0]?.checked).toBe('Sist kontrollert 1. april 2026');
  });

  it('takes the deadline from the kommune, and says so when it has given none', async () => {
    const without = outcomeOf(await fixtureView(), 'snakk', sleep);
    expect([without.deadline, without.deadlineMissing]).toEqual([undefined, true]);
    const given = await changed(() => ({}), { concernDeadline: { nb: 'Innen to uker' } });
    const { deadline, deadlineMissing } = outcomeOf(given, 'snakk', sleep);
    expect([deadline?.text, deadlineMissing]).toEqual(['Innen to uker', false]);
  });
});

describe('the doors', () => {
  it('lead to the gate of each guide', async () => {
    const { doors } = doorsPage(await fixtureView('nn'));
    expect(doors).toMatchObject([{ key, href: '/nn/veiviser/liten/', audience: 'parent' }]);
  });

  it('are no page where there is no guide', async () => {
    const content = await fixtureSite();
    const entries = new Map([...content.entries].filter(([, { kind }]) => kind !== 'guide'));
    expect(doorsSlugs({ ...content, entries })).toEqual([]);
    expect(doorsSlugs(content)).toEqual([undefined]);
  });
});
