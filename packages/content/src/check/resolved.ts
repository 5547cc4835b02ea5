import type { Content } from '../entry.ts';
import { resolveSite, type ResolvedSite } from '../resolve/site.ts';

const known = new WeakMap<Content, Map<string, ResolvedSite>>();

/** `resolveSite`, once for each site however many checks ask: it is most of what a check costs. */
export function resolvedOnce(content: Content, siteKey: string): ResolvedSite {
  const sites = known.get(content) ?? new Map<string, ResolvedSite>();
  known.set(content, sites);
  const resolved = sites.get(siteKey) ?? resolveSite(content, siteKey);
  sites.set(siteKey, resolved);
  return resolved;
}
