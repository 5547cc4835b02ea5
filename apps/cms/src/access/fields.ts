import type { FieldAccess } from 'payload';
import { actorOf, isAdministrator } from './user.ts';

/** For fields that only the CMS itself writes. */
export const nobodyField: FieldAccess = () => false;

/** For fields that would let somebody give themselves more rights. */
export const administratorField: FieldAccess = ({ req }) => isAdministrator(actorOf(req));

/** Reading what is nobody's business but an administrator's and one's own. */
export const selfOrAdministratorField: FieldAccess = ({ req, id }) => {
  const actor = actorOf(req);
  return isAdministrator(actor) || (actor !== undefined && actor.id === id);
};
