import type { CollectionBeforeChangeHook } from 'payload';

/**
 * Keeps the fields that whoever restores an old version may not change. Payload takes them out of what is
 * restored and puts nothing in their place, so that the entry would lose its site and its key.
 */
export const keepGuardedFields: CollectionBeforeChangeHook = ({
  collection,
  context,
  data,
  originalDoc,
}) => {
  if (context['isRestoringVersion'] !== true) return data;
  const now = originalDoc as Record<string, unknown>;
  const given = data as Record<string, unknown>;
  const guarded = collection.flattenedFields.filter(
    ({ access, name }) => access?.update !== undefined && given[name] === undefined,
  );
  return { ...data, ...Object.fromEntries(guarded.map(({ name }) => [name, now[name]])) };
};
