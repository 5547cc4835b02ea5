import { entriesOf, type Content } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { siteChain } from '../resolve/chain.ts';
import { problemAt } from './check.ts';

/** The sites must form a tree, and every entry must lie in a site that exists. */
export function siteProblems(content: Content): Problem[] {
  return [
    ...entriesOf(content, 'site').flatMap((site) => chainProblems(content, site)),
    ...homeless(content),
  ];
}

function chainProblems(
  content: Content,
  site: ReturnType<typeof entriesOf<'site'>>[number],
): Problem[] {
  try {
    siteChain(content, site.key);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [
      problemAt(site, ['parent'], {
        code: 'site-tree',
        message: `Nettstedene henger ikke sammen som et tre. ${error.message}`,
        remedy: 'La parent peke på et nettsted som finnes, og som ikke selv bygger på dette.',
      }),
    ];
  }
}

function homeless(content: Content): Problem[] {
  return [...content.values()]
    .filter((entry) => content.get(entry.site)?.kind !== 'site')
    .map((entry) =>
      problemAt(entry, [], {
        code: 'missing-site',
        message: `Nettstedet «${entry.site}» finnes ikke.`,
        remedy: `Lag ${entry.site}/site.yaml, eller flytt filen til et nettsted som finnes.`,
      }),
    );
}
