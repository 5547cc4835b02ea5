import { Forbidden, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload';
import { actorOf, worksOn } from '../access/user.ts';

/**
 * A save that says nothing of publishing is a draft. Payload itself would take a published entry off
 * the site when it is saved without `_status` after a draft.
 */
export const saveAsDraftUnlessTold: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const given = args as { data?: { _status?: unknown } | undefined; draft?: boolean };
  const draft = given.draft === true || given.data?._status === undefined;
  context['settDraft'] = draft && given.data?._status !== 'published';
  return { ...args, draft };
};

/** Whether this save leaves what is published alone. */
export const savesDraft = (context: Record<string, unknown>): boolean => context['settDraft'] === true;

/** Only those who may publish put an entry on the site, change it there, or take it off. */
export const guardPublishing: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  const actor = actorOf(req);
  if (actor === undefined || savesDraft(context)) return data;
  const was = originalDoc as { _status?: unknown; site?: unknown; id?: unknown } | undefined;
  const touchesSite = data['_status'] === 'published' || was?._status === 'published';
  const site = was?.site ?? data['site'] ?? was?.id;
  if (touchesSite && !(actor.mayPublish && worksOn(actor, site))) throw new Forbidden(req.t);
  return data;
};
