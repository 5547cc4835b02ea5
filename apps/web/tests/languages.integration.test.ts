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

/** Words that stand in any Norwegian sentence, and in no English or Arabic one. */
const NORWEGIAN =
  /(?<![\p{L}-])(?:og|ikke|ikkje|det|dei|som|til|på|du|av|med|eg|jeg|kva|hva|når|eller|frå|fra)(?![\p{L}-])/iu;

/** The kommuner that are served: every site that is published. */
describe.each([
  ['fyresdal', 'nn', 'nb'],
  ['kviteseid', 'nn', 'nb'],
  ['nissedal', 'nn', 'nb'],
  ['seljord', 'nn', 'nb'],
  ['tokke', 'nn', 'nb'],
  ['vinje', 'nn', 'nb'],
  ['oppdal', 'nb', 'nn'],
  ['skaun', 'nb', 'nn'],
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

  it('says which language it is in, which is that of its address', () => {
    expect(pages.length).toBeGreaterThan(100);
    const wrong = pages.filter(({ address, html }) => {
      const translated = /^\/(en|ar)\//.exec(address)?.[1];
      const direction = translated === 'ar' ? ' dir="rtl"' : '';
      return !html.includes(`<html lang="${translated ?? language}"${direction}>`);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('has a service in English and in Arabic, with no Norwegian but in passages that say so', () => {
    const translated = pages.filter(({ address }) => /^\/(?:en|ar)\//.test(address));
    const addresses = translated.map(({ address }) => address);
    expect(addresses).toContain('/en/tjenester/familievernkontor/');
    expect(addresses).toContain('/ar/tjenester/familievernkontor/');
    const norwegian = translated.flatMap(({ address, html }) =>
      linesOf(html, 'n[bn]')
        .filter((text) => NORWEGIAN.test(text))
        .map((text) => `${address}: ${text.trim()}`),
    );
    expect(norwegian).toEqual([]);
  });

  it('has no words of the other målform, but in passages that say so', () => {
    const own = pages.filter(({ address }) => !/^\/(?:en|ar)\//.test(address));
    const mixed = own.flatMap(({ address, html }) =>
      wordsOf(html, language, other).map((word) => `${address}: ${word}`),
    );
    expect(mixed).toEqual([]);
  });
});

/** The words of a page that belong to the other målform. */
const wordsOf = (html: string, language: Language, other: Language): string[] =>
  linesOf(html, other).flatMap((text) =>
    languageMix(text, language).map(({ word }) => `${word} (${text.trim()})`),
  );

/** The text of a page as the tags part it, without passages that say that they are in another language. */
function linesOf(html: string, other: string): string[] {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(
      new RegExp(`<(\\w+)[^>]* (?:hreflang|lang)="${other}"[^>]*>[\\s\\S]*?</\\1>`, 'g'),
      ' ',
    )
    .split(/<[^>]+>/)
    .filter((text) => !/^\S+\.localhost\//.test(text.trim()));
}
