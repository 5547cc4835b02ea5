import { attributesOf } from '../lib/html.ts';
import { eachPage } from './check.ts';

/** Nothing is fetched from another host: nobody else is told who reads this. */
export const thirdPartyCheck = eachPage(({ file, html }) => {
  const fetched = [
    ...attributesOf(html, 'img|script|iframe|source|video|audio|embed', 'src'),
    ...attributesOf(html, 'link[^>]*rel="(?:stylesheet|icon|preload|modulepreload)"', 'href'),
  ];
  return fetched
    .filter((target) => /^(?:https?:)?\/\//.test(target))
    .map((target) => ({ file, message: `Siden henter ${target} fra et annet nettsted.`, remedy: 'Legg filen i nettstedet.' }));
});
