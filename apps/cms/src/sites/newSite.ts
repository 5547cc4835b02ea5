import type { PayloadRequest } from 'payload';
import { ContentError, startSite, type SiteOrder } from '@sett/content';
import { suggestColour } from '@sett/theme';
import { writeEntries } from '../import/writeEntries.ts';
import { problemsOf } from '../publish/judge.ts';
import { existingKeys, publishedContent } from '../publish/publishedContent.ts';
import { queuePublishes } from '../publish/queuePublishes.ts';
import { oneAtATime } from '../transaction.ts';

/** A site that was made, and how many drafts of its local part wait for an editor. */
export interface NewSite {
  key: string;
  drafts: number;
}

/**
 * Makes a site from the shared content, with drafts of its local part, and queues its first publish;
 * all in the transaction of `req`. Throws a RangeError or a ContentError that says what to mend.
 */
export async function newSite(req: PayloadRequest, order: SiteOrder): Promise<NewSite> {
  await oneAtATime(req, `site ${order.key}`);
  const published = await publishedContent(req);
  const existing = await existingKeys(req);
  if (existing.has(order.key) && !published.has(order.key)) {
    throw new RangeError(
      `«${order.key}» finnes som utkast. Publiser det, eller velg en annen nøkkel.`,
    );
  }
  const colour = order.colour ?? suggestColour(order.key);
  const { site, drafts } = startSite(published, { ...order, colour });
  const change = { key: site.key, before: undefined, after: site };
  const problems = problemsOf(change, new Map([...published, [site.key, site]]));
  if (problems.length > 0) throw new ContentError(problems);
  const left = drafts.filter(({ key }) => !existing.has(key));
  await writeEntries(req, [site], new Map());
  await writeEntries(req, left, new Map(), 'draft');
  await queuePublishes(req, [site.key], 'Nytt nettsted');
  return { key: site.key, drafts: left.length };
}
