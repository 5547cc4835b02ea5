import type { PayloadRequest } from 'payload';

/** What the access rules know about who asks. Anonymous when missing. */
export interface Actor {
  id: string;
  role: 'administrator' | 'editor';
  /** Ids of the sites that an editor works on. */
  sites: readonly string[];
  mayPublish: boolean;
}

/** Who makes the request, or `undefined` when nobody is signed in. */
export function actorOf(req: Pick<PayloadRequest, 'user'>): Actor | undefined {
  const { user } = req;
  if (user?.collection !== 'users') return undefined;
  return {
    id: user.id,
    role: user.role === 'administrator' ? 'administrator' : 'editor',
    sites: (user.sites ?? []).map((site) => (typeof site === 'string' ? site : site.id)),
    mayPublish: user.role === 'administrator' || user.mayPublish === true,
  };
}

export const isAdministrator = (actor: Actor | undefined): boolean =>
  actor?.role === 'administrator';

/** Whether the actor works on this site. */
export const worksOn = (actor: Actor | undefined, siteId: unknown): boolean =>
  actor !== undefined && (isAdministrator(actor) || actor.sites.some((id) => id === siteId));
