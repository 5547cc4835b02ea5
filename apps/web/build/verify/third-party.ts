import { attributesOf, linkedAs, picturesOf } from '../lib/html.ts';
import { eachPage } from './check.ts';

/** Nothing is fetched from another host: nobody else is told who reads this. */
export const thirdPartyCheck = eachPage(({ file, html }) => {
  const fetched = [
    ...attributesOf(html, ['script', 'iframe', 'source', 'video', 'audio', 'embed'], 'src'),
    ...picturesOf(html),
    ...linkedAs(html, 'stylesheet', 'icon', 'preload', 'modulepreload', 'manifest'),
  ];
  return fetched
    .filter((target) => /^(?:https?:)?\/\//.test(target))
    .map((target) => ({
      file,
      message: `Siden henter ${target} fra et annet nettsted.`,
      remedy: 'Legg filen i nettstedet.',
    }));
});
