import { contentOf } from '../context.ts';
import type { ReleaseCheck } from './check.ts';

/** What every page must say of itself, and what is wrong when it does not. */
const required: { pattern: RegExp; missing: string }[] = [
  { pattern: /<html lang="(?:nb|nn)"/, missing: 'målform (lang)' },
  { pattern: /<title>[^<]+<\/title>/, missing: 'tittel' },
  { pattern: /<h1[\s>]/, missing: 'hovedoverskrift' },
];

export const headCheck: ReleaseCheck = ({ context, pages }) => {
  const release = `<meta name="sett-release" content="${contentOf(context).releaseId}">`;
  return pages.flatMap(({ file, html }) => {
    const missing = required
      .filter(({ pattern }) => !pattern.test(html))
      .map((each) => each.missing);
    if (!html.includes(release)) missing.push('utgivelsen den hører til');
    return missing.map((what) => ({
      file,
      message: `Siden mangler ${what}.`,
      remedy: 'Dette er en feil i nettstedet, ikke i innholdet. Si fra til dem som drifter det.',
    }));
  });
};
