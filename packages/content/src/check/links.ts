import { addressOf } from '../address.ts';
import { entriesOf, type Content, type Entry } from '../entry.ts';
import type { Locale } from '../fields/localized.ts';
import { kindOf } from '../kinds/index.ts';
import { entryLinksIn, MarkdownError } from '../markdown/index.ts';
import type { Problem } from '../problem.ts';
import { walk } from '../walk.ts';
import { problemAt, type Check } from './check.ts';
import { remembered } from './remembered.ts';
import { resolvedOnce } from './resolved.ts';

const linkedKeys = remembered(readableLinks);

/** A link inside a text must lead to a page in every site that shows the text. */
export const linkProblems: Check = (content) => {
  const problems = new Map<string, Problem>();
  for (const site of entriesOf(content, 'site')) {
    for (const problem of inSite(content, site.key)) {
      problems.set(`${problem.file} ${problem.field ?? ''} ${problem.code}`, problem);
    }
  }
  return [...problems.values()];
};

function inSite(content: Content, siteKey: string): Problem[] {
  const { entries, adaptedBy } = resolvedOnce(content, siteKey);
  return [...entries.values()].flatMap((entry) => {
    const problems: Problem[] = [];
    walk(kindOf(entry.kind).schema, entry.data, ({ meta, value, path }) => {
      if (meta.type !== 'markdown') return;
      for (const [language, text] of Object.entries(value as Record<Locale, string>)) {
        for (const key of linkedKeys(text)) {
          if (hasPage(entries, key)) continue;
          problems.push(
            deadLink(entry, [...path, language], key, siteKey, adaptedBy.get(entry.key)),
          );
        }
      }
    });
    return problems;
  });
}

/** A text that cannot be read is reported by the check of Markdown; here it has no links. */
function readableLinks(text: string): string[] {
  try {
    return entryLinksIn(text);
  } catch (error) {
    if (error instanceof MarkdownError) return [];
    throw error;
  }
}

function hasPage(entries: Content, key: string): boolean {
  const target = entries.get(key);
  return target !== undefined && addressOf(target, entries) !== undefined;
}

function deadLink(
  entry: Entry,
  path: (string | number)[],
  key: string,
  siteKey: string,
  adaptedBy?: readonly string[],
): Problem {
  const where = adaptedBy === undefined ? '' : ` (tilpasset i ${adaptedBy.join(', ')})`;
  return problemAt(entry, path, {
    code: 'dead-link',
    message: `Teksten lenker til «${key}», som ikke har noen side i nettstedet ${siteKey}${where}.`,
    remedy: 'Ta lenken bort, lenk til noe annet, eller publiser det den peker på.',
  });
}
