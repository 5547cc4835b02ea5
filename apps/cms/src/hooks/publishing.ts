import {
  Forbidden,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload';
import { actorOf, worksOn } from '../access/user.ts';

/**
 * A save that says nothing of publishing is a draft. Payload itself would take a published entry off
 * the site when it is saved without `_status` after a draft.
 */
export const saveAsDraftUnlessTold: CollectionBeforeOperationHook = ({ args, context }) => {
  const { data, draft } = args as { data?: { _status?: unknown }; draft?: boolean };
  if (data === undefined) return args; // only a save brings data
  const isDraft = draft === true || data._status === undefined;
  context['settDraft'] = isDraft && data._status !== 'published';
  return { ...args, draft: isDraft };
};

/** Whether this save leaves what is published alone. */
export const savesDraft = (context: Record<string, unknown>): boolean =>
  context['settDraft'] === true;

/**
 * Only those who may publish put an entry on the site, change it there, or take it off. A save that is
 * not a draft takes off what is published when it does not publish, also where the newest version is a
 * draft, so that all of them ask for the right.
 */
export const guardPublishing: CollectionBeforeChangeHook = ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const actor = actorOf(req);
  if (actor === undefined || savesDraft(context)) return data;
  const { id, site } = { ...(data as Fields), ...(originalDoc as Fields | undefined) };
  if (operation === 'create' && (data as Fields)._status !== 'published') return data;
  if (!actor.mayPublish || !worksOn(actor, site ?? id)) throw new Forbidden(req.t);
  return data;
};

interface Fields {
  id?: unknown;
  site?: unknown;
  _status?: unknown;
}
