import type { Language } from '@sett/content';
import { languageMix } from '@sett/content/klarsprak';
import type { BuiltPage } from '../../../apps/web/build/lib/pages.ts';

/** Words that stand in any Norwegian sentence, and in no English or Arabic one. */
const NORWEGIAN =
  /(?<![\p{L}-])(?:og|ikke|ikkje|det|dei|som|til|på|du|av|med|eg|jeg|kva|hva|når|eller|frå|fra)(?![\p{L}-])/iu;

/** Pages in a language of translations, whose address says so. */
export const isTranslated = ({ address }: BuiltPage): boolean => /^\/(?:en|ar)\//.test(address);

/** Whether a page says which language it is in, which is that of its address, and which way it runs. */
export function saysItsLanguage({ address, html }: BuiltPage, language: Language): boolean {
  const translated = /^\/(en|ar)\//.exec(address)?.[1];
  const direction = translated === 'ar' ? ' dir="rtl"' : '';
  return html.includes(`<html lang="${translated ?? language}"${direction}>`);
}

/** Norwegian on a translated page, but for passages that say that they are in it. */
export const norwegianOn = ({ address, html }: BuiltPage): string[] =>
  linesOf(html, 'n[bn]')
    .filter((text) => NORWEGIAN.test(text))
    .map((text) => `${address}: ${text.trim()}`);

/** The words of a page that belong to the other målform, but for passages that say that they are in it. */
export const mixedOn = ({ address, html }: BuiltPage, language: Language): string[] =>
  linesOf(html, language === 'nb' ? 'nn' : 'nb').flatMap((text) =>
    languageMix(text, language).map(({ word }) => `${address}: ${word} (${text.trim()})`),
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
