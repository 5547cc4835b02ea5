/**
 * A demonstration is not for search engines: its numbers would stand beside the kommune's own, and
 * somebody in need would find the wrong one.
 */
export function robots(isOfficial: boolean, origin: string): string {
  const rule = isOfficial ? 'Allow: /' : 'Disallow: /';
  return `User-agent: *\n${rule}\n\nSitemap: ${origin}/sitemap.xml\n`;
}
