import { z } from 'zod';
import { list, partialDate, webAddress } from './basic.ts';
import { plainLine } from './localized.ts';

/** Where a fact comes from, and how old it is. `date` is the fact's own date, as the source gives it. */
export const source = () =>
  z.strictObject({
    text: plainLine(),
    url: webAddress().optional(),
    date: partialDate().optional(),
  });

export type Source = z.infer<ReturnType<typeof source>>;

/** What a text or a fact is taken from. */
export const sources = () => list(source());
