import { expect, it } from 'vitest';
import { sayStatus, sumUp } from './sayStatus.ts';

const site = { site: 'dal', title: 'Dal', isUnderway: false };
const now = new Date('2026-11-23T13:00:00Z');

it.each([
  [{ ...site, liveSince: '2026-11-23T11:03:22Z' }, 'På nett 12:03:22'],
  [{ ...site, liveSince: '2026-11-22T22:30:00Z' }, 'På nett 22. november 23:30:00'],
  [{ ...site, liveSince: '2026-11-23T11:03:22Z', isUnderway: true }, 'Publiseres nå …'],
  [site, 'Ikke på nett ennå'],
])('says how it stands with %o', (status, text) => {
  expect(sayStatus(status, now)).toBe(text);
});

const live = { ...site, liveSince: '2026-11-23T11:03:22Z' };
const later = { ...site, site: 'li', liveSince: '2026-11-23T12:14:00Z' };

it.each([
  [[], ''],
  [[live], 'På nett 12:03:22'],
  [[later, live], '2 nettsteder på nett 13:14:00'],
  [[live, site], '1 av 2 nettsteder på nett'],
  [[live, { ...later, isUnderway: true }], 'Publiseres nå … 1 av 2 er ferdige'],
])('sums up how it stands with %o', (sites, text) => {
  expect(sumUp(sites, now)).toBe(text);
});
