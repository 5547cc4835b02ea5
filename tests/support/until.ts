import { setTimeout as sleep } from 'node:timers/promises';

type Patience = { readonly seconds?: number; readonly hint?: () => string };

/**
 * Waits for an event in another process: looks again and again until `look` gives something other than
 * undefined, null or false. Whatever `look` throws in the meantime counts as «not yet».
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  { seconds = 120, hint }: Patience = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found !== undefined && found !== null && found !== false) {
        return found as NonNullable<Exclude<T, false>>;
      }
      last = found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(explain(what, seconds, last, hint));
    await sleep(40);
  }
}

function explain(what: string, seconds: number, last: unknown, hint?: () => string): string {
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  return [`Waited ${String(seconds)} s in vain for: ${what}. Last seen: ${seen}`, hint?.()].join(
    '\n',
  );
}
