import { fieldMeta, kinds } from '@sett/content';

/** The kinds that a site may adapt, as the contract says. */
export const adaptableKindNames: readonly string[] = adaptable();

function adaptable(): readonly string[] {
  const meta = fieldMeta.get(kinds.adaptation.schema.shape.of);
  if (meta?.type !== 'ref') throw new TypeError('adaptation.of is not a reference');
  return meta.to;
}
