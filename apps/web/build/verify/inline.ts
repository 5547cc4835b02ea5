import { eachPage } from './check.ts';

const found: { pattern: RegExp; what: string }[] = [
  {
    pattern: /<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")/,
    what: 'et innebygd skript',
  },
  { pattern: /<style[\s>]/, what: 'innebygd stil' },
  { pattern: /<[a-z][^>]*\sstyle="/, what: 'et style-attributt' },
  { pattern: /<[a-z][^>]*\son[a-z]+="/, what: 'en hendelse i et attributt' },
  { pattern: /href="javascript:/i, what: 'en javascript-lenke' },
];

/** Nothing that the content security policy would stop: a page that relied on it would be broken. */
export const inlineCheck = eachPage(({ file, html }) => {
  const outsidePictures = html.replaceAll(/<svg[\s\S]*?<\/svg>/g, '');
  return found
    .filter(({ pattern }) => pattern.test(outsidePictures))
    .map(({ what }) => ({
      file,
      message: `Siden har ${what}.`,
      remedy: 'Legg det i en egen fil.',
    }));
});
