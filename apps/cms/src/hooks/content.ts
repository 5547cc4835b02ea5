import type { CollectionConfig } from 'payload';
import { nameFile, nameEntry } from './identity.ts';
import { inBokmalUnlessTold } from './locale.ts';
import { guardPublishing, saveAsDraftUnlessTold } from './publishing.ts';
import { keepGuardedFields } from './restoring.ts';
import {
  afterEntryChange,
  afterEntryDelete,
  beforeEntryDelete,
  rememberPublished,
} from './release.ts';

/** What every kind of entry does when it is saved or removed. */
export const contentHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [inBokmalUnlessTold, saveAsDraftUnlessTold],
  beforeValidate: [nameEntry, nameFile],
  beforeChange: [keepGuardedFields, guardPublishing, rememberPublished],
  afterChange: [afterEntryChange],
  beforeDelete: [beforeEntryDelete],
  afterDelete: [afterEntryDelete],
};
