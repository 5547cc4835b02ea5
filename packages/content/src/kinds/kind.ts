import type { z } from 'zod';
import type { Term } from '../fields/vocabulary.ts';

/** What the rest of the house knows about a kind of entry. One folder in `kinds/` declares one. */
export interface Kind<S extends z.ZodObject = z.ZodObject> {
  /** Folder name in `content/<site>/`, and the middle of an entry's key. */
  name: string;
  label: Term;
  schema: S;
  /** First part of the address of its pages; missing when entries have no page of their own. */
  segment?: string;
  /** Top-level fields that a local adaptation may change. */
  adaptable?: readonly (keyof z.infer<S> & string)[];
}

/** A kind as it is declared, with the type of its own schema. */
export const defineKind = <S extends z.ZodObject>(kind: Kind<S>): Kind<S> => kind;
