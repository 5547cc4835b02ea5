import type { CollectionConfig } from 'payload';
import { contentHooks } from '../hooks/content.ts';
import { adaptOnlyInherited } from './inherited.ts';
import { nameAfterAdapted } from './nameAfterAdapted.ts';
import { rememberBase } from './rememberBase.ts';

/** What an adaptation does when it is saved, beyond what every entry does. */
export const adaptingHooks: NonNullable<CollectionConfig['hooks']> = {
  ...contentHooks,
  beforeValidate: [nameAfterAdapted, ...(contentHooks.beforeValidate ?? [])],
  beforeChange: [...(contentHooks.beforeChange ?? []), adaptOnlyInherited, rememberBase],
};
