import type { PayloadRequest } from 'payload';

/** What is handed to the job that publishes one site. */
export interface PublishInput {
  site: string;
  /** Who asked for it, as the release list shows. */
  by?: string;
}

/**
 * Queues a publish of each site in the transaction of `req`: no save without its publish, no publish
 * of a save that was rolled back. One that waits already is replaced.
 */
export async function queuePublishes(
  req: PayloadRequest,
  sites: readonly string[],
  by = nameOf(req),
): Promise<void> {
  for (const site of [...sites].sort()) {
    await req.payload.jobs.queue({ task: 'publishSite', input: { site, by }, req });
  }
}

/** Who asks, as lists show it. */
export function nameOf({ user }: PayloadRequest): string {
  if (user?.collection !== 'users') return 'Sett';
  return user.name ?? user.email;
}
