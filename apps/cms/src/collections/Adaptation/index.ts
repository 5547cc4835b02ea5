import { code, flag, ref } from '../../fields/basic.ts';
import { contentHooks } from '../../hooks/content.ts';
import { defineCollection } from '../define.ts';
import { rememberBase } from './rememberBase.ts';
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
  more: {
    hooks: { ...contentHooks, beforeChange: [...(contentHooks.beforeChange ?? []), rememberBase] },
  },
  columns: ['key', 'of', 'site', 'hideEntry', '_status'],
  search: ['key'],
  fields: [
    ref('of', adaptableKindNames, { nb: 'Tilpasser', nn: 'Tilpassar' }, { required: true }),
    flag('hideEntry', {
      nb: 'Vis ikke oppføringen hos oss',
      nn: 'Vis ikkje oppføringa hos oss',
    }),
    code('basedOn', {
      nb: 'Bygger på',
      nn: 'Byggjer på',
      help: {
        nb: 'Merke for fellesteksten slik den var da dere tilpasset den. Fylles ut av seg selv. Tøm feltet for å godta fellesteksten slik den er nå.',
        nn: 'Merke for fellesteksten slik han var då de tilpassa han. Blir fylt ut av seg sjølv. Tøm feltet for å godta fellesteksten slik han er no.',
      },
    }),
    sections(),
  ],
});
