import type { RelationshipField } from 'payload';
import { code, flag, ref } from '../../fields/basic.ts';
import { nobodyField } from '../../access/fields.ts';
import { rememberedFields } from '../../adapting/fields.ts';
import { adaptingEndpoints } from '../../adapting/endpoints.ts';
import { changesPart } from '../../adapting/parts.ts';
import { adaptingHooks } from '../../adapting/hooks.ts';
import { defineCollection } from '../define.ts';
import { adaptableKindNames } from './kinds.ts';
import { sections } from './sections.ts';

export const Adaptation = defineCollection({
  kind: 'adaptation',
  plural: { nb: 'Lokale tilpasninger', nn: 'Lokale tilpassingar' },
  help: {
    nb: 'Endrer det dere arver fra et felles nettsted, del for del. Resten følger fellesteksten.',
    nn: 'Endrar det de arvar frå ein felles nettstad, del for del. Resten følgjer fellesteksten.',
  },
  // Two letters: the alias of its deepest list in versions is exactly the 63 characters that Postgres keeps.
  table: 'ad',
  menu: 'site',
  title: 'key',
  more: { hooks: adaptingHooks, endpoints: adaptingEndpoints },
  columns: ['of', 'changes', 'site', '_status', 'updatedAt'],
  search: ['key'],
  fields: [
    changesPart(),
    adaptedEntry(),
    flag('hideEntry', {
      nb: 'Vis ikke oppføringen hos oss',
      nn: 'Vis ikkje oppføringa hos oss',
    }),
    {
      ...code('basedOn', { nb: 'Bygger på', nn: 'Byggjer på' }),
      access: { create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    ...rememberedFields(),
    sections(),
  ],
});

/** Chosen once: an adaptation of something else is another adaptation. */
function adaptedEntry(): RelationshipField {
  const words = { nb: 'Tilpasser', nn: 'Tilpassar' };
  const field = ref('of', adaptableKindNames, words, { required: true });
  const components = { Cell: '/adapting/admin/AdaptedCell.tsx#AdaptedCell' };
  return {
    ...field,
    access: { update: nobodyField },
    admin: { ...field.admin, components },
  } as RelationshipField;
}
