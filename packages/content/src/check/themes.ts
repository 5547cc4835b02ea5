import { themeProblems as judge } from '@sett/theme';
import { entriesOf } from '../entry.ts';
import { problemAt, type Check } from './check.ts';

/** The colours that a site chooses must be readable, and known again when they have been made so. */
export const themeProblems: Check = (content) =>
  entriesOf(content, 'site').flatMap((site) =>
    (site.data.theme ? judge(site.data.theme) : []).map(({ field, message, remedy }) =>
      problemAt(site, ['theme', field], { code: 'theme-contrast', message, remedy }),
    ),
  );
