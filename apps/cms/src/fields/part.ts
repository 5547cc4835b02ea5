import type { UIField } from 'payload';
import type { Translated } from './words.ts';

/** A part of a form that holds nothing: a component, named by its file (`/guides/GuideMap`). */
export const part = (name: string, file: string, label: Translated): UIField => ({
  type: 'ui',
  name,
  label,
  admin: {
    disableListColumn: true,
    components: { Field: `${file}.tsx#${file.slice(file.lastIndexOf('/') + 1)}` },
  },
});
