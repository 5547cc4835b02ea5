import type { Content, Entry } from '../entry.ts';
import { languages, type Language, type Localized } from '../fields/localized.ts';
import { kindOf } from '../kinds/index.ts';
import { lix } from '../klarsprak/index.ts';
import { plainText } from '../markdown/index.ts';
import { walk } from '../walk.ts';

/** Fewer words than this give a LIX that says nothing. */
const MIN_WORDS = 40;

export interface Readability {
  key: string;
  language: Language;
  /** LIX: under 30 very easy, under 40 easy, 50 and over hard (Björnsson 1968). */
  lix: number;
}

/** LIX of the running text of each service and page in each målform, hardest first. */
export function readability(content: Content): Readability[] {
  return [...content.values()]
    .filter(({ kind }) => kind === 'service' || kind === 'page')
    .flatMap((entry) =>
      [...runningText(entry)].map(([language, text]) => ({ key: entry.key, language, text })),
    )
    .filter(({ text }) => text.split(/\s+/).length >= MIN_WORDS)
    .map(({ key, language, text }) => ({ key, language, lix: Math.round(lix(text)) }))
    .sort((a, b) => b.lix - a.lix);
}

/** The median LIX, or `undefined` when there is nothing to measure. */
export function medianLix(measured: readonly Readability[]): number | undefined {
  return measured[Math.floor(measured.length / 2)]?.lix;
}

function runningText(entry: Entry): Map<Language, string> {
  const texts = new Map<Language, string>();
  walk(kindOf(entry.kind).schema, entry.data, ({ meta, value }) => {
    if (meta.type !== 'markdown') return;
    for (const language of languages) {
      const text = (value as Localized)[language];
      if (text === undefined) continue;
      const earlier = texts.get(language);
      const plain = plainText(text);
      texts.set(language, earlier === undefined ? plain : `${earlier}\n\n${plain}`);
    }
  });
  return texts;
}
