import { expect, it } from 'vitest';
import { markdownToLexical } from '../richtext/index.ts';
import { rowTitle } from './rowTitle.ts';

const state = (markdown: string) => markdownToLexical(markdown, { toDoc: () => undefined });

it.each([
  ['its title', { title: 'Ring oss', text: state('Noe annet.') }, 'Ring oss'],
  ['its caption', { caption: 'Frister' }, 'Frister'],
  ['its first words', { text: state('Du kan **ringe** oss.\n\nNår du vil.') }, 'Du kan ringe oss.'],
  [
    'the way to get in touch',
    { channel: 'phone', value: '72 40 10 00', label: 'Vakttelefonen' },
    'Telefon – 72 40 10 00, Vakttelefonen',
  ],
  [
    'its opening hours',
    {
      freq: 'weekly',
      byDay: ['MO', 'TU'],
      opens: '08:00',
      closes: '15:30',
      from: '2026-01-01T12:00:00.000Z',
      until: null,
      note: 'ring først',
      id: 'x',
    },
    'Mandag og tirsdag 08.00–15.30, fra 1. januar 2026',
  ],
  [
    'a day with other hours',
    { date: '2026-12-24T12:00:00.000Z', opens: null, closes: null, closesNextDay: false },
    'Torsdag 24. desember 2026: stengt',
  ],
  ['a closed period', { from: '07-01', until: '07-31' }, 'Stengt i juli'],
  ['its place', { name: 'Helsehuset', address: 'Russervegen 4' }, 'Helsehuset, Russervegen 4'],
  ['its source', { text: 'Oppdal kommune: PPT', date: '2023' }, 'Oppdal kommune: PPT, 2023'],
  ['nothing while hours make no sense', { freq: 'weekly', byDay: ['XX'] }, undefined],
  ['nothing while it is empty', { title: '', text: null }, undefined],
  ['nothing while it is not there', undefined, undefined],
])('knows a row by %s', (_what, row, expected) => {
  expect(rowTitle(row)).toBe(expected);
});

it('cuts a long beginning', () => {
  expect(rowTitle({ title: 'ord '.repeat(40).trim() })).toBe(`${'ord '.repeat(17)}or …`);
});
