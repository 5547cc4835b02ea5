import type { Field } from 'payload';
import { kindOf, type KindName } from '@sett/content';

/** What is missing and what is old, beside a document and in the columns of its list. Stores nothing. */
export const overviewFields = (kind: KindName): Field[] =>
  'vouching' in kindOf(kind).schema.shape
    ? [
        {
          type: 'ui',
          name: 'missing',
          label: { nb: 'Mangler', nn: 'Manglar' },
          admin: {
            position: 'sidebar',
            components: {
              Field: '/overview/DocumentOverview.tsx#DocumentOverview',
              Cell: '/overview/cells.tsx#MissingCell',
            },
          },
        },
        {
          type: 'ui',
          name: 'state',
          label: { nb: 'Tilstand', nn: 'Tilstand' },
          admin: {
            position: 'sidebar',
            components: { Cell: '/overview/cells.tsx#StateCell' },
          },
        },
      ]
    : [];
