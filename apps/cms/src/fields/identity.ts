import type { Field } from 'payload';
import { nobodyField } from '../access/fields.ts';

/** The entry's key: made at the first save, never changed, the same in files and references. */
export const keyField = (): Field => ({
  type: 'text',
  name: 'key',
  label: { nb: 'Nøkkel', nn: 'Nøkkel' },
  unique: true,
  index: true,
  access: { create: nobodyField, update: nobodyField },
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: {
      nb: 'Lages av seg selv ved første lagring, og endres aldri.',
      nn: 'Blir laga av seg sjølv ved første lagring, og blir aldri endra.',
    },
  },
});

/** The site that the entry belongs to. Chosen once; the key begins with it. */
export const siteField = (): Field => ({
  type: 'relationship',
  name: 'site',
  relationTo: 'site',
  label: { nb: 'Nettsted', nn: 'Nettstad' },
  required: true,
  index: true,
  access: { update: nobodyField },
  defaultValue: ({ user }) => (user?.role === 'editor' ? onlySite(user.sites) : undefined),
  filterOptions: ({ user }) => (user?.role === 'editor' ? { id: { in: user.sites ?? [] } } : true),
  admin: {
    position: 'sidebar',
    description: {
      nb: 'Hvem oppføringen hører til. Den vises også i nettstedene som bygger på dette. Kan ikke endres etterpå.',
      nn: 'Kven oppføringa høyrer til. Ho blir òg vist i nettstadene som byggjer på dette. Kan ikkje endrast etterpå.',
    },
  },
});

/** An editor of one site need not be asked which. */
function onlySite(sites: unknown): string | undefined {
  const [site, another] = Array.isArray(sites) ? (sites as unknown[]) : [];
  return typeof site === 'string' && another === undefined ? site : undefined;
}
