import { expect, it } from 'vitest';
import { withKeys } from './withKeys.ts';

const keysOf = (nodes: readonly Record<string, unknown>[]) => nodes.map(({ key }) => key);

it('keeps the key of a node whatever it is called now', () => {
  expect(keysOf(withKeys([{ key: 'alder', title: 'Hvor gammelt er barnet?' }]).nodes)).toEqual([
    'alder',
  ]);
});

it('names a new node by its title, and one without by what it is', () => {
  const nodes = [{ title: 'Hva gjelder det?' }, { title: 'Hva gjelder det?' }, {}];
  expect(keysOf(withKeys(nodes).nodes)).toEqual(['hva-gjelder-det', 'hva-gjelder-det-2', 'steg']);
});

it('gives a copy a key of its own, and never one that another node has', () => {
  const nodes = [
    { key: 'alder', title: 'Alder' },
    { key: 'alder', title: 'Alder' },
    { key: 'alder-2', title: 'Alder to' },
  ];
  expect(keysOf(withKeys(nodes).nodes)).toEqual(['alder', 'alder-3', 'alder-2']);
});

it('names answers within their own question', () => {
  const node = (key: string) => ({ key, answers: [{ label: 'Ja' }, { key: 'nei', label: 'Nei' }] });
  const [first, second] = withKeys([node('a'), node('b')]).nodes;
  for (const each of [first, second])
    expect(keysOf(each?.['answers'] as Record<string, unknown>[])).toEqual(['ja', 'nei']);
});

it('makes a key of the title of what had one for the time being, and lets what led to it lead there still', () => {
  const nodes = [
    { key: 'fare', answers: [{ key: 'ny--1', label: 'Nei', goto: 'ny--2' }] },
    { key: 'les', goto: 'ny--2' },
    { key: 'ny--2', title: 'Hvem gjelder det?' },
  ];
  const named = withKeys(nodes, 'ny--2');
  expect(named.nodes).toEqual([
    { key: 'fare', answers: [{ key: 'nei', label: 'Nei', goto: 'hvem-gjelder-det' }] },
    { key: 'les', goto: 'hvem-gjelder-det' },
    { key: 'hvem-gjelder-det', title: 'Hvem gjelder det?' },
  ]);
  expect(named.start).toBe('hvem-gjelder-det');
});

it('waits for a title before it makes a key of it', () => {
  expect(keysOf(withKeys([{ key: 'ny--1', title: '' }]).nodes)).toEqual(['ny--1']);
});
