import type { Access, Where } from 'payload';
import { actorOf, isAdministrator, worksOn, type Actor } from './user.ts';

const published: Where = { _status: { equals: 'published' } };

export const nobody: Access = () => false;

export const signedIn: Access = ({ req }) => actorOf(req) !== undefined;

export const administrator: Access = ({ req }) => isAdministrator(actorOf(req));

/**
 * Anybody reads what is published; whoever is signed in reads drafts too. `draft: false` would still
 * return documents that never were published, so the status is asked for.
 */
export const publishedOrSignedIn: Access = ({ req }) => (actorOf(req) ? true : published);

/** Editors make entries in their own sites. */
export const createInOwnSites: Access = ({ req, data }) => {
  const actor = actorOf(req);
  if (actor === undefined || isAdministrator(actor)) return actor !== undefined;
  if (data === undefined) return actor.sites.length > 0;
  return worksOn(actor, (data as { site?: unknown }).site) && allowsStatus(actor, data);
};

/** Editors change entries of their own sites, and put them on the site when they may publish. */
export const updateInOwnSites: Access = ({ req, data }) => {
  const actor = actorOf(req);
  if (actor === undefined || !allowsStatus(actor, data)) return false;
  return isAdministrator(actor) || { site: { in: [...actor.sites] } };
};

/** Deleting takes an entry off the site, so it asks for the right to publish. */
export const deleteInOwnSites: Access = ({ req }) => {
  const actor = actorOf(req);
  if (actor === undefined || !actor.mayPublish) return false;
  return isAdministrator(actor) || { site: { in: [...actor.sites] } };
};

/** Editors change the sites that they work on; only administrators make one. */
export const updateOwnSite: Access = ({ req, data }) => {
  const actor = actorOf(req);
  if (actor === undefined || !allowsStatus(actor, data)) return false;
  return isAdministrator(actor) || { id: { in: [...actor.sites] } };
};

/** Everybody sees and changes their own account; administrators everybody's. */
export const selfOrAdministrator: Access = ({ req }) => {
  const actor = actorOf(req);
  if (actor === undefined) return false;
  return isAdministrator(actor) || { id: { equals: actor.id } };
};

function allowsStatus(actor: Actor, data: unknown): boolean {
  const status = (data as { _status?: unknown } | undefined)?._status;
  return actor.mayPublish || status !== 'published';
}
