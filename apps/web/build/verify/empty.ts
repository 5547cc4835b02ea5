import { textOf } from '../lib/html.ts';
import { eachPage } from './check.ts';

const LEAST_LETTERS = 40;

/** No page is published with nothing to read in it. */
export const emptyCheck = eachPage(({ file, html, redirect }) => {
  if (redirect || textOf(html).length >= LEAST_LETTERS) return [];
  return [
    {
      file,
      message: 'Siden er tom.',
      remedy: 'Se om teksten den skulle vise, finnes i innholdet.',
    },
  ];
});
