import type { Payload } from 'payload';
import { contentHash, entryHash, type Content } from '@sett/content';
import { buildHash } from './buildHash.ts';
import { newest, type ReleaseFields } from './releaseRecords.ts';

/** What the release was made of: by this the next start knows whether it still fits. */
export async function fingerprints(
  payload: Payload,
  site: string,
  content: Content,
): Promise<ReleaseFields> {
  const entries = Object.fromEntries(
    [...content.values()].map((entry) => [entry.key, entryHash(entry).slice(0, 16)]),
  );
  return {
    changed: await changedSince(payload, site, entries),
    contentHash: contentHash(content),
    buildHash: await buildHash(),
    entries,
  };
}

const MOST_NAMED = 200;

/** The entries that are not as they were in the release that is live. */
async function changedSince(
  payload: Payload,
  site: string,
  entries: Record<string, string>,
): Promise<string[]> {
  const before = (await newest(payload, site, 'live'))?.entries as
    Record<string, string> | null | undefined;
  if (before === null || before === undefined) return [];
  const keys = new Set([...Object.keys(before), ...Object.keys(entries)]);
  return [...keys]
    .filter((key) => before[key] !== entries[key])
    .sort()
    .slice(0, MOST_NAMED);
}
