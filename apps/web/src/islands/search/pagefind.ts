import { isLike } from './likeness.ts';

/** The little of Pagefind's browser library that is used. */
export interface Hit {
  url: string;
  title: string;
  summary: string;
  /** Some of the page's text, with `<mark>` around what was found. */
  excerpt: string;
  kind: string;
  /** What a reader should know before opening the page, such as «Uten henvisning». */
  tag: string;
}

export type Filters = Record<string, string>;

export interface Found {
  total: number;
  hits: readonly Hit[];
}

interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

interface Engine {
  init: () => Promise<void>;
  mergeIndex: (address: string, options: { language: string }) => Promise<void>;
  search: (query: string, options: { filters: Filters }) => Promise<{ results: Result[] }>;
}

/** One page that was found; its id begins with the målform that it is indexed in. */
interface Result {
  id: string;
  data: () => Promise<Fragment>;
}

interface Library {
  createInstance: (options: { noWorker: boolean; ranking: Record<string, number> }) => Engine;
}

const folder = '/pagefind/';

/** A short page, such as a word explained, is no better an answer than a long one, such as a service. */
const RANKING = { pageLength: 0 };

let opened = 0;
let engine: Promise<Engine> | undefined;
let merged = false;
let failures = 0;
watchFetches();

/**
 * The hits for a query in the målform of the page, best first, at most `most`, and how many there are in
 * all. Rejects when the index cannot be read, and begins anew the next time.
 */
export async function find(query: string, filters: Filters, most: number): Promise<Found> {
  return hitsIn(query, document.documentElement.lang, most, async () => {
    const { search } = await (engine ??= open());
    return (await search(query, { filters })).results;
  });
}

/** As `find`, in another målform of the site. Its index is fetched the first time. */
export async function findIn(language: string, query: string, most: number): Promise<Found> {
  return hitsIn(query, language, most, async () => {
    const { mergeIndex, search } = await (engine ??= open());
    // With the host, or Pagefind takes it for the index that it already has.
    if (!merged) await mergeIndex(`${location.origin}${folder}`, { language });
    merged = true;
    return (await search(query, { filters: {} })).results;
  });
}

async function hitsIn(
  query: string,
  language: string,
  most: number,
  search: () => Promise<Result[]>,
): Promise<Found> {
  const before = failures;
  try {
    const results = (await search()).filter(({ id }) => id.startsWith(`${language}_`));
    const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
    if (failures > before) throw new Error('A part of the search index could not be read.');
    const hits = fragments.map(toHit);
    const excerpts = hits.map(({ excerpt }) => excerpt);
    return isLike(query, excerpts) ? { total: results.length, hits } : { total: 0, hits: [] };
  } catch (error) {
    engine = undefined;
    merged = false;
    throw error;
  }
}

/**
 * A worker would need leave of its own to compile; the index is small enough without. A browser may
 * remember that a module could not be fetched, so each try has an address of its own.
 */
async function open(): Promise<Engine> {
  const tries = opened === 0 ? '' : `?${String(opened)}`;
  opened += 1;
  const address = `${folder}pagefind.js${tries}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Library;
  const made = createInstance({ noWorker: true, ranking: RANKING });
  await made.init();
  return made;
}

/** Pagefind answers «nothing found» when a part of its index is missing: here that is counted as a fault. */
function watchFetches(): void {
  const plain = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (...asked) => {
    try {
      const response = await plain(...asked);
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
}

function toHit({ url, excerpt, meta }: Fragment): Hit {
  const { title = url, summary = '', kind = '', tag = '' } = meta;
  return { url, title, summary, excerpt, kind, tag };
}
