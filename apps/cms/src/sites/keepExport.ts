import path from 'node:path';
import type { PayloadRequest } from 'payload';
import { dropDanglingRelations, type Content } from '@sett/content';
import { env } from '../env.ts';
import { storedPictures } from '../import/pictures.ts';
import { draftContent, publishedContent } from '../publish/publishedContent.ts';
import { writeExport } from '../publish/writeExport.ts';

/**
 * Writes what a site itself owns to a folder of its own in the state folder, and returns where:
 * `innhold/` with what is published and the pictures, which can be imported again, and `utkast/` with
 * the drafts that are not.
 */
export async function keepExport(req: PayloadRequest, site: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replace(/[-:]|\..*/g, '');
  const dir = path.join(env.stateDir, 'fjernet', `${site}-${stamp}`);
  const published = dropDanglingRelations(await publishedContent(req));
  const stored = await storedPictures(req);
  await writeExport(path.join(dir, 'innhold'), ofSite(published, site), stored);
  await writeExport(path.join(dir, 'utkast'), ofSite(await draftContent(req), site), stored);
  return dir;
}

const ofSite = (content: Content, site: string): Content =>
  new Map([...content].filter(([, entry]) => entry.site === site));
