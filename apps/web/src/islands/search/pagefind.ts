/** The little of Pagefind's browser library that is used. */
export interface Hit {
  url: string;
  title: string;
  summary: string;
  kind: string;
}

export type Filters = Record<string, string>;

interface Fragment {
  url: string;
  meta: Record<string, string | undefined>;
}

interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  search: (
    query: string,
    options: { filters: Filters },
  ) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** The hits for a query, best first, at most `most`, and how many there are in all. */
export async function find(query: string, filters: Filters, most: number) {
  const pagefind = await (loading ??= load());
  const { results } = await pagefind.search(query, { filters });
  const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { total: results.length, hits: fragments.map(toHit) };
}

/** A worker would need leave of its own to compile; the index is small enough without. */
async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ noWorker: true });
  return pagefind;
}

function toHit({ url, meta }: Fragment): Hit {
  const { title = url, summary = '', kind = '' } = meta;
  return { url, title, summary, kind };
}
