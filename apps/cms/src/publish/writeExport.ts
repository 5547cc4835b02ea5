import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '@sett/content';
import { writeContent } from '@sett/content/files';
import { mediaDir } from '../env.ts';
import { pictureFile } from '../import/pictures.ts';
import { picturesIn } from '../import/plan.ts';

/** Writes entries and their pictures as a content folder. `stored` names each picture's own file. */
export async function writeExport(
  dir: string,
  content: Content,
  stored: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const entry of picturesIn(content)) {
    const name = stored.get(entry.key);
    if (name === undefined) throw new Error(`Bildet til «${entry.key}» finnes ikke i databasen.`);
    const target = pictureFile(dir, entry);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(mediaDir, name), target);
  }
  await writeContent(dir, content);
}
