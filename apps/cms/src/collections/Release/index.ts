import type { CollectionConfig } from 'payload';
import { releaseAccess } from '../../access/index.ts';
import { both } from '../../fields/words.ts';
import { releaseEndpoints } from '../../releases/endpoints.ts';

/** What has been put on a site, and what could not be: one row for each publish. */
export const Release: CollectionConfig = {
  slug: 'releases',
  labels: {
    singular: { nb: 'Utgivelse', nn: 'Utgjeving' },
    plural: { nb: 'Utgivelser', nn: 'Utgjevingar' },
  },
  access: releaseAccess,
  admin: {
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    enableListViewSelectAPI: true,
    useAsTitle: 'release',
    defaultColumns: ['release', 'site', 'status', 'finishedAt', 'pages', 'by'],
    listSearchableFields: ['release', 'site'],
    group: { nb: 'Drift', nn: 'Drift' },
    description: {
      nb: 'Det som er lagt på nett, og det som ikke gikk. Åpne en tidligere utgivelse for å rulle tilbake til den.',
      nn: 'Det som er lagt på nett, og det som ikkje gjekk. Opne ei tidlegare utgjeving for å rulle tilbake til ho.',
    },
    components: {
      edit: { beforeDocumentControls: ['/components/ReleaseControls.tsx#ReleaseControls'] },
    },
    pagination: { defaultLimit: 25 },
  },
  defaultSort: '-startedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  endpoints: releaseEndpoints,
  fields: [
    { type: 'text', name: 'release', label: { nb: 'Utgivelse', nn: 'Utgjeving' }, index: true },
    {
      type: 'text',
      name: 'site',
      label: { nb: 'Nettsted', nn: 'Nettstad' },
      required: true,
      index: true,
    },
    {
      type: 'select',
      name: 'status',
      label: both('Status'),
      required: true,
      index: true,
      enumName: 'enum_release_status',
      options: [
        { value: 'running', label: { nb: 'Pågår', nn: 'Går' } },
        { value: 'live', label: { nb: 'På nett', nn: 'På nett' } },
        { value: 'replaced', label: { nb: 'Erstattet', nn: 'Erstatta' } },
        { value: 'failed', label: { nb: 'Feilet', nn: 'Feila' } },
        { value: 'taken-down', label: { nb: 'Tatt av nett', nn: 'Teken av nett' } },
        { value: 'rolled-back', label: { nb: 'Rullet tilbake', nn: 'Rulla tilbake' } },
      ],
    },
    { type: 'textarea', name: 'message', label: { nb: 'Hva som skjedde', nn: 'Kva som skjedde' } },
    {
      type: 'text',
      name: 'mend',
      label: { nb: 'Oppføring som må rettes', nn: 'Oppføring som må rettast' },
    },
    { type: 'number', name: 'pages', label: { nb: 'Sider', nn: 'Sider' } },
    {
      type: 'date',
      name: 'startedAt',
      label: { nb: 'Startet', nn: 'Starta' },
      index: true,
      admin: { date: { displayFormat: 'd. MMM yyyy HH:mm:ss' } },
    },
    {
      type: 'date',
      name: 'finishedAt',
      label: { nb: 'Ferdig', nn: 'Ferdig' },
      admin: { date: { displayFormat: 'd. MMM yyyy HH:mm:ss' } },
    },
    {
      type: 'json',
      name: 'steps',
      label: { nb: 'Tid per steg', nn: 'Tid per steg' },
      admin: { components: { Field: '/components/StepTimes.tsx#StepTimes' } },
    },
    {
      type: 'text',
      name: 'changed',
      hasMany: true,
      label: { nb: 'Hva som er endret', nn: 'Kva som er endra' },
    },
    { type: 'text', name: 'by', label: { nb: 'Av', nn: 'Av' } },
    { type: 'text', name: 'contentHash', admin: { hidden: true } },
    { type: 'text', name: 'buildHash', admin: { hidden: true } },
    { type: 'text', name: 'day', admin: { hidden: true } },
    { type: 'json', name: 'entries', admin: { hidden: true } },
  ],
};
