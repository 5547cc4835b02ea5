import { expect, it } from 'vitest';
import { enumerate } from '@sett/guide';
import { asksOf, outcomeRows } from './asks.ts';
import { guideInForm } from './formGuide.ts';
import { mapOf } from './map.ts';
import { placesOf } from './layout.ts';
import { problemsIn, withTitles } from './problems.ts';
import { refusalsIn } from './refusals.ts';
import { sayFacts } from './sayFacts.ts';
import {
  age,
  answer,
  contact,
  formData,
  gate,
  outcome,
  question,
  ring,
  whole,
} from './testing/formData.ts';
import { answersBefore, trialOf } from './trial.ts';
import { NOWHERE, walkable } from './walkable.ts';

const graphOf = (nodes: readonly object[], more?: object) =>
  guideInForm(formData(nodes, more), 'nb').graph;
const problemsOf = (nodes: readonly object[], more?: object) =>
  problemsIn(graphOf(nodes, more), 'nb');

it('reads a graph out of a form that can be walked as the content can', () => {
  const { graph, outcomes, site } = guideInForm(formData(), 'nb');
  expect(site).toBe('site-id');
  expect(graph.start).toBe('fare');
  expect(enumerate(graph).map(({ node, facts }) => [node, facts])).toEqual([
    ['fare', {}],
    ['ring', {}],
    ['alder', {}],
    ['kontakt', { age: '2-3' }],
    ['kontakt', { age: '13-15' }],
  ]);
  expect(outcomes.get('kontakt')?.query).toEqual({ answeredAge: true });
  expect(outcomes.get('ring')?.query).toBeUndefined();
});

it('finds nothing wrong with a guide that is whole, and reads one that is hardly begun', () => {
  expect(problemsOf(whole)).toEqual([]);
  expect(problemsOf([], { start: null })).toMatchObject([{ code: 'missing-start', path: 'start' }]);
  expect(problemsOf([{ blockType: 'question' }], { start: null }).length).toBeGreaterThan(0);
});

it('says with titles which answer leads to nothing when a node is removed, and what is lost with it', () => {
  const found = problemsOf([gate, ring, contact]);
  expect(found).toMatchObject([
    {
      path: 'nodes.0.answers.1.goto',
      message: 'Svaret «Nei» i «Er noen i fare nå?» leder ikke til noe steg.',
    },
    { path: 'nodes.2.title', message: 'Ingen svar leder til «Snakk med noen».' },
  ]);
});

it('finds a circle, and draws and walks the guide all the same', () => {
  const round = question('alder', 'Hvor gammelt?', [answer('A', 'fare'), answer('B', 'kontakt')]);
  const nodes = [gate, round, ring, contact];
  expect(problemsOf(nodes).map(({ code }) => code)).toContain('cycle');
  const guide = walkable(graphOf(nodes));
  expect(trialOf(guide, { fare: 'nei', alder: 'a' }, 'nb').node.key).toBe(NOWHERE);
  expect(trialOf(guide, { fare: 'nei', alder: 'b' }, 'nb').node.key).toBe('kontakt');
});

it('says the words of a refusal with titles instead of keys', () => {
  const message = 'Nynorsk: Svaret «nei» i «fare» mangler tekst.';
  expect(withTitles(message, graphOf(whole), 'nb')).toBe(
    'Nynorsk: Svaret «Nei» i «Er noen i fare nå?» mangler tekst.',
  );
});

it('lists what was refused in the nodes', () => {
  const fields = {
    title: { valid: false, errorMessage: 'Mangler.' },
    'nodes.1.title': { valid: false, errorMessage: 'Nynorsk: Mangler.' },
    'nodes.2.title': { valid: true },
  };
  expect(refusalsIn(fields)).toEqual([{ path: 'nodes.1.title', message: 'Nynorsk: Mangler.' }]);
});

it('draws every node with where its answers lead, and says what nobody comes to', () => {
  const lost = outcome('borte', 'Ingen vei hit', { urgency: 'today' });
  const loose = { ...age, answers: [answer('Liten', 'kontakt'), answer('Stor', 'finnes-ikke')] };
  const nodes = [gate, loose, ring, contact, lost];
  const graph = graphOf(nodes);
  const boxes = mapOf(graph, problemsIn(graph, 'nb'), 'nb');
  expect(boxes.map(({ tone }) => tone)).toEqual(['gate', 'question', 'now', 'soon', 'today']);
  expect(boxes[0]).toMatchObject({
    isStart: true,
    faults: [],
    leads: [{ to: 'step-2' }, { to: 'step-1' }],
  });
  expect(boxes[1]?.leads[1]).toEqual({
    id: 'answer-1',
    path: 'nodes.1.answers.1.goto',
    label: 'Stor',
    to: undefined,
  });
  expect(boxes[4]).toMatchObject({
    isLost: true,
    faults: ['Ingen svar leder til «Ingen vei hit».'],
  });
});

it('places no box on another, and what an answer leads to on its right', () => {
  const graph = graphOf(whole);
  const places = placesOf(mapOf(graph, [], 'nb'));
  const all = [...places.values()];
  for (const [index, a] of all.entries())
    for (const b of all.slice(index + 1)) {
      const isApart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      expect(isApart).toBe(true);
    }
  const x = (row: number) => places.get(`step-${String(row)}`)?.x ?? 0;
  expect(x(0)).toBeLessThan(x(1));
  expect(x(1)).toBeLessThan(x(3));
});

it('walks as a reader does, and asks again from the answer that is changed', () => {
  const guide = walkable(graphOf(whole));
  const answers = { fare: 'nei', alder: 'stor' };
  const trial = trialOf(guide, answers, 'nb');
  expect(trial).toMatchObject({ title: 'Snakk med noen', choices: [], left: 0 });
  expect(trial.steps.map(({ label }) => label)).toEqual(['Nei', 'Stor']);
  expect(answersBefore(trial, answers, 'alder')).toEqual({ fare: 'nei' });
  expect(trialOf(guide, { fare: 'nei' }, 'nb')).toMatchObject({ left: 1 });
  expect(trialOf(guide, { fare: 'borte-nå' }, 'nb').node.key).toBe('fare');
});

it('counts what each outcome finds, the empty first, and says for which answers there is nobody', () => {
  const form = guideInForm(formData(), 'nb');
  const guide = walkable(form.graph);
  const asks = asksOf(guide, form);
  expect(asks.map(({ state }) => state)).toEqual(['ring', 'kontakt&age=2-3', 'kontakt&age=13-15']);
  const found = [[], ['a', 'b'], []].map((services) => ({ services, pinned: [] }));
  const rows = outcomeRows(guide, asks, { found, isLocal: (key) => key === 'a' }, 'nb');
  expect(
    rows.map(({ node, asks: isAsking, least, most }) => [node, isAsking, least, most]),
  ).toEqual([
    ['kontakt', true, 0, 2],
    ['ring', false, 0, 0],
  ]);
  expect(rows[0]).toMatchObject({ local: 0 });
  expect(rows[0]?.without.map((facts) => sayFacts(facts, {}, ({ nb }) => nb))).toEqual([
    '13–15 år',
  ]);
});
