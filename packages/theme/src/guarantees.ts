import type { Role } from './palette.ts';

/** Two roles that meet on a page, and the least contrast between them (WCAG 2.2: 1.4.3, 1.4.6, 1.4.11). */
export interface Guarantee {
  front: Role;
  back: Role;
  least: number;
}

const on = (front: Role, least: number, ...backs: Role[]): Guarantee[] =>
  backs.map((back) => ({ front, back, least }));

/** What every theme holds, in light and dark, whatever colour a kommune has chosen. */
export const guarantees: readonly Guarantee[] = [
  ...on('ink', 7, 'paper', 'card', 'tint', 'dotTint'),
  ...on('soft', 4.5, 'paper', 'card', 'tint', 'dotTint'),
  ...on('brand', 4.5, 'paper', 'card', 'tint'),
  ...on('onBrand', 4.5, 'brand', 'brandStrong'),
  ...on('alarm', 4.5, 'paper', 'card'),
  ...on('onAlarm', 4.5, 'alarm'),
  ...on('edge', 3, 'paper', 'card'),
];
