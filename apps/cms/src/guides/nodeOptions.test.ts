import { expect, it } from 'vitest';
import { nodeOptions, pointersTo, withChosen } from './nodeOptions.ts';

const fields = {
  'nodes.0.key': { value: 'fare' },
  'nodes.0.title': { value: 'Haster det?' },
  'nodes.0.blockType': { value: 'question' },
  'nodes.0.answers.1.label': { value: 'Nei' },
  'nodes.0.answers.1.goto': { value: 'alder' },
  'nodes.1.key': { value: 'alder' },
  'nodes.1.title': { value: '' },
  'nodes.2.key': { value: 'ring' },
  'nodes.2.title': { value: 'Ring' },
  'nodes.2.blockType': { value: 'outcome' },
};

it('offers every node of the form by its title, but not the one that the answer stands in', () => {
  expect(nodeOptions(fields, 'nodes.0.answers.1.goto')).toEqual([
    { value: 'alder', label: '2. Uten tittel' },
    { value: 'ring', label: '3. Utfall: Ring' },
  ]);
});

it('offers them all to a field that stands in none of them', () => {
  expect(nodeOptions(fields, 'start').map(({ value }) => value)).toEqual(['fare', 'alder', 'ring']);
});

it('shows a choice that leads to nothing any more as such', () => {
  const options = nodeOptions(fields, 'start');
  expect(withChosen(options, 'borte')[0]).toEqual({
    value: 'borte',
    label: 'Finnes ikke lenger: borte',
  });
  expect(withChosen(options, 'ring')).toEqual(options);
  expect(withChosen(options, '')).toEqual(options);
});

it('says which answers lead to a node, as the form has it', () => {
  expect(pointersTo(fields, 'nodes.1')).toEqual([
    { path: 'nodes.0.answers.1.goto', label: '«Nei» i 1. Spørsmål: Haster det?' },
  ]);
  expect(pointersTo(fields, 'nodes.0')).toEqual([]);
});
