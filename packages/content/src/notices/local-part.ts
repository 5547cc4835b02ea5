import { siteProblems } from '../check/sites.ts';
import { entriesOf, type Content, type EntryOf } from '../entry.ts';
import { fileOf } from '../key.ts';
import { copyKey, templatesFor } from '../new-site.ts';
import { titleOf } from '../titles.ts';
import type { Notice, NoticeFinder } from './notice.ts';

/**
 * The chapters that a site has not written of its local part, once it has begun on it. A chapter
 * that nobody has anything to say in is left out rather than published empty, so this is where
 * editors see that it is missing.
 */
export const localPart: NoticeFinder = (content) =>
  siteProblems(content).length > 0
    ? []
    : entriesOf(content, 'site').flatMap((site) => missingIn(content, site));

function missingIn(content: Content, { key }: EntryOf<'site'>): Notice[] {
  const templates = templatesFor(content, key).filter(({ site }) => site !== key);
  const begun = templates.find(
    ({ data, key: template }) => data.parent === undefined && content.has(copyKey(template, key)),
  );
  if (begun === undefined) return [];
  return templates
    .filter((template) => !content.has(copyKey(template.key, key)))
    .sort((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0))
    .map((template) => ({
      file: fileOf(copyKey(begun.key, key)),
      code: 'gap',
      message: `Mangler «${titleOf(template)}».`,
    }));
}
