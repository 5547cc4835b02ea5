import type { Payload, PayloadRequest } from 'payload';
import { checkContent, ContentError, type Content } from '@sett/content';
import { readContent } from '@sett/content/files';
import { basesOf } from '../adapting/importedBases.ts';
import { publishedContent, existingKeys } from '../publish/publishedContent.ts';
import { queuePublishes } from '../publish/queuePublishes.ts';
import { sitesShowing } from '../publish/siteTree.ts';
import { inTransaction } from '../transaction.ts';
import { otherPictures, pictureFile, storedPictures, takePictures } from './pictures.ts';
import { afterImport, picturesIn, planImport, type ImportMode, type ImportPlan } from './plan.ts';
import { writeEntries } from './writeEntries.ts';

interface ImportOptions {
  payload: Payload;
  /** A content folder: `<site>/<kind>/<name>.yaml`. */
  dir: string;
  /** `add` takes what is new; `replace` lets the files win over what is here. Neither deletes. */
  mode: ImportMode;
  /** Shown what would be overwritten before anything is; `false` stops the import. */
  confirm?: (plan: ImportPlan) => boolean | Promise<boolean>;
  /** Whether the sites that show something new are published afterwards. Default yes. */
  publish?: boolean;
}

/**
 * Imports a content folder in one transaction, and queues one publish of each site that it touches.
 * Throws a ContentError with everything that is wrong, and then nothing is written.
 */
export async function importContent({
  payload,
  dir,
  mode,
  confirm,
  publish = true,
}: ImportOptions): Promise<ImportPlan> {
  const { content: incoming, mediaFiles, problems } = await readContent(dir);
  return inTransaction(payload, async (req) => {
    const published = await publishedContent(req);
    const existing = await existingKeys(req);
    const pictures = picturesIn(incoming).filter((entry) => mediaFiles.has(pictureFile('', entry)));
    const other = await otherPictures(dir, pictures, await storedPictures(req));
    const plan = planImport({ incoming, published, existing, mode, otherPictures: other });
    const after = afterImport(plan, incoming, published);
    const all = [...problems, ...checkContent(after, withStored(mediaFiles, published))];
    if (all.length > 0) throw new ContentError(all);
    if (plan.replace.length > 0 && confirm !== undefined && !(await confirm(plan)))
      return { ...plan, add: [], replace: [] };
    await apply(req, plan, incoming, dir, after);
    if (publish) await queuePublishes(req, sitesOf(plan, after), 'Import');
    return plan;
  });
}

async function apply(
  req: PayloadRequest,
  plan: ImportPlan,
  incoming: Content,
  dir: string,
  after: Content,
): Promise<void> {
  const entries = [...plan.add, ...plan.replace].flatMap((key) => incoming.get(key) ?? []);
  const files = await takePictures(
    dir,
    picturesIn(new Map(entries.map((entry) => [entry.key, entry]))),
  );
  const bases = await basesOf(req, entries, after);
  await writeEntries(req, entries, new Map([...files, ...bases]));
}

/** Pictures that are here already need not lie in the folder. */
function withStored(
  mediaFiles: ReadonlyMap<string, number>,
  published: Content,
): Map<string, number> {
  return new Map([
    ...picturesIn(published).map((entry) => [pictureFile('', entry), 0] as const),
    ...mediaFiles,
  ]);
}

function sitesOf(plan: ImportPlan, after: Content): string[] {
  const owners = new Set(
    [...plan.add, ...plan.replace].flatMap((key) => after.get(key)?.site ?? []),
  );
  return [...new Set([...owners].flatMap((owner) => sitesShowing(after, owner)))];
}
