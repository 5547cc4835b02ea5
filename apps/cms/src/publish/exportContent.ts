import type { Payload } from 'payload';
import { dropDanglingRelations, siteChain, type Content } from '@sett/content';
import { storedPictures } from '../import/pictures.ts';
import { inSnapshot } from '../transaction.ts';
import { publishedContent } from './publishedContent.ts';
import { writeExport } from './writeExport.ts';

interface ExportOptions {
  payload: Payload;
  /** An empty or new folder. */
  dir: string;
  /** Only these sites and those they build on; all when missing. */
  sites?: readonly string[];
}

/**
 * Writes what is published as a content folder, as of one moment, and returns it. Relations to what is
 * not published drop. Throws a RangeError on a site that is not published content.
 */
export async function exportContent({ payload, dir, sites }: ExportOptions): Promise<Content> {
  const { all, stored } = await inSnapshot(payload, async (req) => ({
    all: await publishedContent(req),
    stored: await storedPictures(req),
  }));
  const content = dropDanglingRelations(sites === undefined ? all : ofSites(all, sites));
  await writeExport(dir, content, stored);
  return content;
}

function ofSites(content: Content, sites: readonly string[]): Content {
  const wanted = new Set(sites.flatMap((site) => siteChain(content, site).map(({ key }) => key)));
  return new Map([...content].filter(([, entry]) => wanted.has(entry.site)));
}
