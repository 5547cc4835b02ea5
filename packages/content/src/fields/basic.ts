import { z } from 'zod';
import { NAME_PATTERN } from '../key.ts';
import { fieldMeta } from './meta.ts';

/** A list that is left out when it is empty, so that there is one way to write «nothing». */
export const list = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(200).optional();

/** A flag that is left out when it is off, so that there is one way to write «no». */
export const flag = () => z.literal(true).optional();

/** Key of another entry, of one of the given kinds. */
export const ref = (...to: string[]) =>
  z.string().min(1).max(200).register(fieldMeta, { type: 'ref', to });

/** Key of an entry that narrows what its object is about: the object goes with it, also where it is optional. */
export const narrowing = (...to: string[]) =>
  z.string().min(1).max(200).register(fieldMeta, { type: 'ref', to, narrows: true });

/** The last part of an address: lower case, digits and hyphens. */
export const slug = () =>
  z.string().max(80).regex(NAME_PATTERN, 'Bruk små bokstaver a–z, tall og bindestrek.');

/** A day, `2026-11-23`. */
export const day = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'Skriv datoen som ÅÅÅÅ-MM-DD.')
    .refine(isRealDay, 'Datoen finnes ikke i kalenderen.')
    .register(fieldMeta, { type: 'date' });

/** A date known to the year, the month or the day: `2019`, `2022-10`, `2023-11-07`. */
export const partialDate = () =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Skriv datoen som ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.')
    .refine(isRealPartialDate, 'Datoen finnes ikke i kalenderen.');

/** A web address with `https:` or `http:`. */
export const webAddress = () =>
  z
    .url({ protocol: /^https?$/, error: 'Skriv en nettadresse som begynner med https://.' })
    .max(1000);

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isRealPartialDate(text: string): boolean {
  return isRealDay((text + '-01-01').slice(0, 10));
}
