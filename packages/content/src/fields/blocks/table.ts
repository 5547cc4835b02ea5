import { z } from 'zod';
import { flag } from '../basic.ts';
import { localizedTable, localizedText } from '../localized.ts';

/** A table with a caption. Its first row is the header; `rowHeaders` makes the first column one too. */
export const table = () =>
  z.strictObject({
    type: z.literal('table'),
    caption: localizedText(),
    rowHeaders: flag(),
    table: localizedTable(),
  });
