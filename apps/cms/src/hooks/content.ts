import type { CollectionConfig } from 'payload';

/** What every kind of entry does when it is saved or removed. */
export const contentHooks: NonNullable<CollectionConfig['hooks']> = {};
