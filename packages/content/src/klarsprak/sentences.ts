import { LEADING } from './abbreviations.ts';

/** A mark that may end a sentence, with the closing quotes and brackets after it. */
const MARK = /(?:[.!?…]+|:(?=\s+["“«]?\p{Lu}))["”»’)\]]*(?=\s)/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-–’'./:§][\p{L}\p{N}]+)*/gu;

/**
 * The sentences of a plain text in which each heading, paragraph and list item stands on its own
 * line (`plainText`). A line without a full stop is a sentence; a colon ends one when a capital
 * letter follows, as LIX counts. «f.eks. barn», «kl. 18», «1. august» and «A. Hansen» end none.
 */
export function sentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap(inLine)
    .map((sentence) => sentence.trim())
    .filter((sentence) => words(sentence).length > 0);
}

/** The words of a plain text; «PP-tjenesten», «f.eks» and «13-2» are one word each. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

function inLine(line: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of line.matchAll(MARK)) {
    const end = index + mark.length;
    if (!ends(line.slice(start, end), line.slice(end).trimStart(), mark)) continue;
    found.push(line.slice(start, end));
    start = end;
  }
  return [...found, line.slice(start)];
}

function ends(before: string, after: string, mark: string): boolean {
  if (/^\p{Ll}/u.test(after)) return false;
  if (!mark.startsWith('.') || mark.length > 1) return true;
  const last =
    before
      .trimStart()
      .split(/[\s(«"]/)
      .at(-1) ?? '';
  return !(isLeading(last) || isInitial(last) || isNumbering(before, last, after));
}

function isLeading(word: string): boolean {
  return LEADING.has(word.toLowerCase());
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.$/u.test(word);
}

/** «1. Ring 113» at the start of a line, and «1. 2. og 3. trinn». */
function isNumbering(before: string, word: string, after: string): boolean {
  if (!/^\d{1,2}\.$/.test(word)) return false;
  return before.trim() === word || /^\d/.test(after);
}
