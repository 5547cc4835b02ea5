import type { CollectionConfig } from 'payload';
import { userAccess } from '../../access/index.ts';
import { administratorField } from '../../access/fields.ts';
import { env } from '../../env.ts';
import { both } from '../../fields/words.ts';
import { startInOwnLanguage } from './startInOwnLanguage.ts';

const TEN_MINUTES = 600_000;
const administratorOnly = { create: administratorField, update: administratorField };

export const User: CollectionConfig = {
  slug: 'users',
  labels: { singular: { nb: 'Bruker', nn: 'Brukar' }, plural: { nb: 'Brukere', nn: 'Brukarar' } },
  access: userAccess,
  auth: {
    maxLoginAttempts: 5,
    lockTime: TEN_MINUTES,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: env.cmsUrl.startsWith('https:') },
  },
  hooks: { afterLogin: [startInOwnLanguage] },
  admin: {
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    useAsTitle: 'email',
    enableListViewSelectAPI: true,
    defaultColumns: ['email', 'name', 'role', 'sites'],
    group: { nb: 'Drift', nn: 'Drift' },
    description: {
      nb: 'Redaktører skriver for sine nettsteder. Administratorer gjør alt.',
      nn: 'Redaktørar skriv for sine nettstader. Administratorar gjer alt.',
    },
  },
  fields: [
    { type: 'text', name: 'name', label: { nb: 'Navn', nn: 'Namn' } },
    {
      type: 'select',
      name: 'role',
      label: both('Rolle'),
      required: true,
      defaultValue: 'editor',
      access: administratorOnly,
      options: [
        { value: 'editor', label: { nb: 'Redaktør', nn: 'Redaktør' } },
        { value: 'administrator', label: both('Administrator') },
      ],
    },
    {
      type: 'relationship',
      name: 'sites',
      label: { nb: 'Nettsteder', nn: 'Nettstader' },
      relationTo: 'site',
      hasMany: true,
      access: administratorOnly,
      admin: { condition: ({ role }) => role === 'editor' },
    },
    {
      type: 'checkbox',
      name: 'mayPublish',
      label: { nb: 'Kan publisere', nn: 'Kan publisere' },
      defaultValue: true,
      access: administratorOnly,
      admin: { condition: ({ role }) => role === 'editor' },
    },
  ],
};
