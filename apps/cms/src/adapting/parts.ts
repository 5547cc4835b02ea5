import type { CollectionConfig, Field, UIField } from 'payload';
import { kindOf, type KindName } from '@sett/content';
import { part } from '../fields/part.ts';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** Above the fields of a kind that can be adapted: whose the entry is, and who has adapted it. */
export const noticeFor = (kind: KindName): Field[] =>
  isAdaptable(kind)
    ? [part('localNotice', '/adapting/admin/Notice', { nb: 'Felles', nn: 'Felles' })]
    : [];

/** The tab «Felles og lokalt» of a kind that can be adapted. */
export const localView = (kind: KindName): Components =>
  isAdaptable(kind)
    ? {
        views: {
          edit: {
            local: {
              Component: '/adapting/admin/LocalView.tsx#LocalView',
              path: '/felles-og-lokalt',
              tab: { label: () => 'Felles og lokalt', href: '/felles-og-lokalt' },
            },
          },
        },
      }
    : {};

/** On top of an adaptation, and as a column of their list: what has changed above it. */
export const changesPart = (): UIField => ({
  type: 'ui',
  name: 'changes',
  label: { nb: 'Fellesdelen', nn: 'Fellesdelen' },
  admin: {
    components: {
      Field: '/adapting/admin/Changes.tsx#Changes',
      Cell: '/adapting/admin/ChangedCell.tsx#ChangedCell',
    },
  },
});

/** In each part of an adaptation: what the site inherits there. */
export const sharedPart = (): UIField =>
  part('shared', '/adapting/admin/SharedText', { nb: 'Felles', nn: 'Felles' });

const isAdaptable = (kind: KindName) => kindOf(kind).adaptable !== undefined;
