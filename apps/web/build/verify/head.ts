import { translations, type Language } from '@sett/content';
import { contentOf } from '../context.ts';
import type { ReleaseCheck } from './check.ts';

/** What every page must say of itself, and what is wrong when it does not. */
const required: { pattern: RegExp; missing: string }[] = [
  { pattern: /<title>[^<]+<\/title>/, missing: 'tittel' },
  { pattern: /<h1[\s>]/, missing: 'hovedoverskrift' },
];

export const headCheck: ReleaseCheck = ({ context, pages }) => {
  const release = `<meta name="sett-release" content="${contentOf(context).releaseId}">`;
  const { languages } = contentOf(context);
  return pages.flatMap(({ file, address, html }) => {
    const missing = required
      .filter(({ pattern }) => !pattern.test(html))
      .map((each) => each.missing);
    const tag = htmlTag(address, languages);
    if (!html.includes(tag)) missing.push(`riktig språk, ${tag}`);
    if (!html.includes(release)) missing.push('utgivelsen den hører til');
    return missing.map((what) => ({
      file,
      message: `Siden mangler ${what}.`,
      remedy: 'Dette er en feil i nettstedet, ikke i innholdet. Si fra til dem som drifter det.',
    }));
  });
};

/** How a page begins that says what its address says: its language, and the direction of one that is turned. */
function htmlTag(address: string, [first = 'nb', ...others]: readonly Language[]): string {
  const prefix = address.split('/')[1] ?? '';
  const translation = Object.entries(translations).find(([code]) => code === prefix);
  if (translation === undefined)
    return `<html lang="${others.find((language) => language === prefix) ?? first}"`;
  return `<html lang="${prefix}"${translation[1].dir === 'rtl' ? ' dir="rtl"' : ''}`;
}
