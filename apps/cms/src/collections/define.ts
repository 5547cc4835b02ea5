import type { CollectionConfig, Field } from 'payload';
import { kindOf, type KindName } from '@sett/content';
import { localView, noticeFor } from '../adapting/parts.ts';
import { contentAccess, siteAccess } from '../access/index.ts';
import { keyField, siteField } from '../fields/identity.ts';
import { slug } from '../fields/head.ts';
import type { Translated } from '../fields/words.ts';
import { overviewFields } from '../overview/fields.ts';
import { contentHooks } from '../hooks/content.ts';

interface Definition {
  kind: KindName;
  plural: Translated;
  /** What the kind is for, above its list. */
  help: Translated;
  table: string;
  menu: keyof typeof menus;
  columns: string[];
  fields: Field[];
  title?: string;
  search?: string[];
  /** Components above the list. */
  above?: string[];
  /** Further configuration that only this kind needs. */
  more?: Partial<Omit<CollectionConfig, 'slug' | 'fields'>>;
}

const menus = {
  content: { nb: 'Innhold', nn: 'Innhald' },
  shared: { nb: 'Register', nn: 'Register' },
  site: { nb: 'Nettsted', nn: 'Nettstad' },
} satisfies Record<string, Translated>;

/** A collection for a kind of entry: what all kinds have in common, and the fields of this one. */
export function defineCollection(definition: Definition): CollectionConfig {
  const { kind, plural, help, table, menu, columns, fields, title = 'title', more } = definition;
  const hasSlug = 'slug' in kindOf(kind).schema.shape;
  const isSite = kind === 'site';
  return {
    slug: kind,
    dbName: table,
    labels: { singular: { ...kindOf(kind).label }, plural },
    access: isSite ? siteAccess : contentAccess,
    admin: {
      useAsTitle: title,
      defaultColumns: withKey(columns),
      listSearchableFields: definition.search ?? [title, 'key'],
      description: help,
      enableListViewSelectAPI: true,
      enableRichTextLink: kindOf(kind).segment !== undefined,
      enableRichTextRelationship: false,
      group: menus[menu],
      pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
      components: {
        beforeListTable: definition.above ?? [],
        edit: { beforeDocumentControls: ['/components/DocumentStatus.tsx#DocumentStatus'] },
        ...localView(kind),
      },
    },
    defaultSort: 'key',
    disableBulkEdit: true,
    disableDuplicate: true,
    lockDocuments: { duration: 300 },
    versions: {
      drafts: { autosave: false, schedulePublish: true, validate: false },
      maxPerDoc: 30,
    },
    ...(isSite || !hasSlug ? {} : { indexes: [{ fields: addressFields(kind), unique: true }] }),
    hooks: contentHooks,
    ...more,
    fields: [
      ...noticeFor(kind),
      ...fields,
      ...overviewFields(kind),
      ...(isSite ? [] : [siteField()]),
      ...(hasSlug ? [slug()] : []),
      keyField(),
    ],
  };
}

/** The key stands beside the name: what is written in the other målform only has no name in this one. */
const withKey = ([first = 'key', ...others]: string[]) => [...new Set([first, 'key', ...others])];

/** Pages with the same last part may stand below different parents. */
const addressFields = (kind: KindName) =>
  kind === 'page' ? ['site', 'parent', 'slug'] : ['site', 'slug'];
