import { z } from 'zod';

/** What a field means beyond its type; read by the checks, the importer and the exporter. */
export type FieldMeta =
  | { type: 'text' }
  | { type: 'markdown' }
  | { type: 'date' }
  | { type: 'ref'; to: readonly string[] };

/** Where the field helpers note what a field means. */
export const fieldMeta = z.registry<FieldMeta>();
