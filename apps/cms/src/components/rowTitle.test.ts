import { expect, it } from 'vitest';
import { markdownToLexical } from '../richtext/index.ts';
import { rowTitle } from './rowTitle.ts';

const state = (markdown: string) => markdownToLexical(markdown, { toDoc: () => undefined });

it.each([
  ['its title', { title: 'Ring oss', text: state('Noe annet.') }, 'Ring oss'],
  ['its caption', { caption: 'Frister' }, 'Frister'],
  ['its first words', { text: state('Du kan **ringe** oss.\n\nNår du vil.') }, 'Du kan ringe oss.'],
  ['nothing while it is empty', { title: '', text: null }, undefined],
  ['nothing while it is not there', undefined, undefined],
])('knows a row by %s', (_what, row, expected) => {
  expect(rowTitle(row)).toBe(expected);
});

it('cuts a long beginning', () => {
  expect(rowTitle({ title: 'ord '.repeat(40).trim() })).toBe(`${'ord '.repeat(17)}or …`);
});
