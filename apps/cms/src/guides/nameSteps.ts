import type { CollectionBeforeValidateHook } from 'payload';
import { withKeys } from './withKeys.ts';

/** Gives new nodes and answers their keys, on every save that brings the nodes. */
export const nameSteps: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const given: Record<string, unknown> = data ?? {};
  if (!Array.isArray(given['nodes'])) return data;
  const before = (originalDoc as Record<string, unknown> | undefined)?.['start'];
  const { nodes, start } = withKeys(given['nodes'], given['start'] ?? before);
  return { ...given, nodes, ...(start !== undefined && { start }) };
};
