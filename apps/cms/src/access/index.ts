import type { CollectionConfig } from 'payload';
import {
  administrator,
  createInOwnSites,
  deleteInOwnSites,
  nobody,
  publishedOrSignedIn,
  selfOrAdministrator,
  signedIn,
  updateInOwnSites,
  updateOwnSite,
} from './rules.ts';

type CollectionAccess = NonNullable<CollectionConfig['access']>;

/** Entries of every kind but site. */
export const contentAccess: CollectionAccess = {
  create: createInOwnSites,
  read: publishedOrSignedIn,
  update: updateInOwnSites,
  delete: deleteInOwnSites,
  readVersions: signedIn,
  unlock: nobody,
};

/** A site is removed by `sites/removeSite.ts` alone, which asks twice and keeps a copy of all it owns. */
export const siteAccess: CollectionAccess = {
  create: administrator,
  read: publishedOrSignedIn,
  update: updateOwnSite,
  delete: nobody,
  readVersions: signedIn,
  unlock: nobody,
};

export const userAccess: CollectionAccess = {
  admin: ({ req }) => req.user?.collection === 'users',
  create: administrator,
  read: selfOrAdministrator,
  update: selfOrAdministrator,
  delete: administrator,
  readVersions: nobody,
  unlock: administrator,
};

/** The record of releases is written by the worker alone. */
export const releaseAccess: CollectionAccess = {
  create: nobody,
  read: signedIn,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
};

/** Jobs are seen by administrators, and written by the queue alone. */
export const jobAccess: CollectionAccess = {
  create: nobody,
  read: administrator,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
};
