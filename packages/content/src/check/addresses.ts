import { addressOf } from '../address.ts';
import { entriesOf, type Content, type Entry, type EntryOf } from '../entry.ts';
import { locales } from '../fields/localized.ts';
import type { Problem } from '../problem.ts';
import { siteChain } from '../resolve/chain.ts';
import { problemAt, type Check } from './check.ts';

/** The first parts of addresses that the site itself uses. A page at the root may not take them. */
export const reservedSegments = [
  'tjenester',
  'tema',
  'ord',
  'lover',
  'hjelpetelefoner',
  'akutt',
  'sok',
  'veiviser',
  'v',
  'bekymring',
  ...locales,
  'om',
  'a-a',
  'bilder',
  'pagefind',
  'index',
  '404',
] as const;

/** In every site each page has one address of its own, and a redirect starts where there is no page. */
export const addressProblems: Check = (content) => {
  const problems = new Map<string, Problem>();
  for (const site of entriesOf(content, 'site')) {
    for (const problem of inSite(content, site))
      problems.set(`${problem.file} ${problem.message}`, problem);
  }
  return [...pageTreeProblems(content), ...problems.values()];
};

function inSite(content: Content, site: EntryOf<'site'>): Problem[] {
  const chain = new Set(siteChain(content, site.key).map(({ key }) => key));
  const entries = [...content.values()].filter(
    (entry) => chain.has(entry.site) && !(entry.kind === 'page' && entry.data.template),
  );
  const taken = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const address = entry.kind === 'redirect' ? entry.data.from : addressOf(entry, content);
    if (address === undefined) return [];
    const other = taken.get(address);
    taken.set(address, entry);
    if (other !== undefined) return [collision(entry, other, address)];
    return isReserved(entry, address) ? [reserved(entry, address)] : [];
  });
}

function isReserved(entry: Entry, address: string): boolean {
  const first = address.split('/')[1];
  return entry.kind === 'page' && reservedSegments.some((segment) => segment === first);
}

function pageTreeProblems(content: Content): Problem[] {
  return entriesOf(content, 'page')
    .filter((page) => isOwnAncestor(content, page))
    .map((page) =>
      problemAt(page, ['parent'], {
        code: 'page-cycle',
        message: 'Siden ligger under seg selv.',
        remedy: 'Velg en annen overordnet side.',
      }),
    );
}

function isOwnAncestor(content: Content, page: EntryOf<'page'>): boolean {
  const seen = new Set<string>();
  let parent = page.data.parent;
  while (parent !== undefined && !seen.has(parent)) {
    if (parent === page.key) return true;
    seen.add(parent);
    const next = content.get(parent);
    parent = next?.kind === 'page' ? next.data.parent : undefined;
  }
  return false;
}

const collision = (entry: Entry, other: Entry, address: string): Problem =>
  problemAt(entry, [entry.kind === 'redirect' ? 'from' : 'slug'], {
    code: 'duplicate-address',
    message: `Adressen ${address} brukes alt av «${other.key}».`,
    remedy: 'Gi den ene en annen slug.',
  });

const reserved = (entry: Entry, address: string): Problem =>
  problemAt(entry, ['slug'], {
    code: 'reserved-address',
    message: `Adressen ${address} er satt av til nettstedet selv.`,
    remedy: 'Velg en annen slug.',
  });
