import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Language } from '@sett/content';
import { languageMix } from '@sett/content/klarsprak';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesIn, type BuiltPage } from '../build/lib/pages.ts';

const run = promisify(execFile);
const cli = path.resolve(import.meta.dirname, '../build/cli.ts');
const content = path.resolve(import.meta.dirname, '../../../content');
const MINUTES = 5 * 60_000;

/** One real site in each målform; what they inherit is what all the others inherit. */
describe.each([
  ['tokke', 'nn', 'nb'],
  ['oppdal', 'nb', 'nn'],
] as const)('every page of %s', (site, language, other) => {
  let root: string;
  let pages: readonly BuiltPage[];
  beforeAll(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'sett-language-'));
    const out = path.join(root, 'out');
    const order = ['--content', content, '--site', site, '--out', out];
    await run(process.execPath, [cli, ...order, '--report', path.join(root, 'report.json')]);
    pages = await pagesIn(out);
  }, MINUTES);
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('says which målform it is in', () => {
    expect(pages.length).toBeGreaterThan(100);
    const tags = new Set(pages.map(({ html }) => /<html[^>]* lang="([^"]*)"/.exec(html)?.[1]));
    expect([...tags]).toEqual([language]);
  });

  it('has no words of the other målform, but in passages that say so', () => {
    const mixed = pages.flatMap(({ address, html }) =>
      wordsOf(html, language, other).map((word) => `${address}: ${word}`),
    );
    expect(mixed).toEqual([]);
  });
});

/** The words of a page that belong to the other målform, line by line as the tags part them. */
function wordsOf(html: string, language: Language, other: Language): string[] {
  const body = html.slice(html.indexOf('<body'));
  const own = body
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(
      new RegExp(`<(\\w+)[^>]* (?:hreflang|lang)="${other}"[^>]*>[\\s\\S]*?</\\1>`, 'g'),
      ' ',
    );
  return own
    .split(/<[^>]+>/)
    .filter((text) => !/^\S+\.localhost\//.test(text.trim()))
    .flatMap((text) => languageMix(text, language).map(({ word }) => `${word} (${text.trim()})`));
}
