import { loadContent } from '@sett/content/files';
import { configOf } from './environment.ts';
import { makePictures, type PicturePlaces } from '../pictures/make-pictures.ts';
import { siteContent, type SiteContent } from './site-content.ts';

/** Where a build leaves the content it has checked, for the code that Astro bundles for itself. */
const checked = Symbol.for('sett.site-content');
const shelf = globalThis as { [checked]?: Promise<SiteContent> | undefined };

/**
 * The content of the site that is being built: what the build has checked already, or else read once
 * from where the environment says. In development it is read anew for each page.
 */
export function loadSite(isDevelopment = import.meta.env.DEV): Promise<SiteContent> {
  if (isDevelopment) return read();
  return (shelf[checked] ??= read());
}

/** Lets the pages be made from this content. */
export function useContent(content: SiteContent): void {
  shelf[checked] = Promise.resolve(content);
}

/** The content with the files of the pictures that its pages show. */
export const withPictures = async (
  content: SiteContent,
  places: PicturePlaces,
): Promise<SiteContent> => ({
  ...content,
  pictures: await makePictures(content.entries, places),
});

async function read(): Promise<SiteContent> {
  const { contentDir, siteKey, now, cacheDir } = configOf(process.env);
  return withPictures(siteContent(await loadContent(contentDir), siteKey, now), {
    contentDir,
    cacheDir,
  });
}
