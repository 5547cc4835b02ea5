const MOST_REMEMBERED = 20_000;

/**
 * The same function of a text, which does not judge the same text twice: the CMS holds every save
 * against all that is published, and nearly all of it is as it was at the save before.
 */
export function remembered<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, { result: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.result;
    const result = judge(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, { result });
    return result;
  };
}
