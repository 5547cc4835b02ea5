import { z } from 'zod';

/** What a field means beyond its type; read by the checks, the importer and the exporter. */
export type FieldMeta =
  | { type: 'text' }
  /** `only` is the one sort of block that the text consists of. */
  | { type: 'markdown'; only?: 'table' }
  | { type: 'date' }
  /** With `narrows`, what it stands in says something else without it, and goes when it goes. */
  | { type: 'ref'; to: readonly string[]; narrows?: true };

/** Where the field helpers note what a field means. */
export const fieldMeta = z.registry<FieldMeta>();
