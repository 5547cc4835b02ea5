import { loadContent } from '@sett/content/files';
import { configOf } from './environment.ts';
import { siteContent, type SiteContent } from './site-content.ts';

let loading: Promise<SiteContent> | undefined;

/** The content of the site that is being built. Read once; in development anew for each page. */
export function loadSite(): Promise<SiteContent> {
  if (import.meta.env.DEV) return read();
  return (loading ??= read());
}

async function read(): Promise<SiteContent> {
  const { contentDir, siteKey, now } = configOf(process.env);
  return siteContent(await loadContent(contentDir), siteKey, now);
}
