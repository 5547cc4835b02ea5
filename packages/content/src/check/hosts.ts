import { entriesOf, type EntryOf } from '../entry.ts';
import { problemAt, type Check } from './check.ts';

/** A host name is one site's: else what one kommune writes there would be another's address. */
export const hostProblems: Check = (content) => {
  const named = entriesOf(content, 'site').filter(({ data }) => data.host !== undefined);
  const byHost = Map.groupBy(named, ({ data }) => data.host);
  return [...byHost.values()].flatMap((sites) =>
    sites.length < 2 ? [] : sites.map((site) => taken(site, sites)),
  );
};

const taken = (site: EntryOf<'site'>, sites: readonly EntryOf<'site'>[]) =>
  problemAt(site, ['host'], {
    code: 'duplicate-host',
    message: `Vertsnavnet «${String(site.data.host)}» brukes også av ${others(site, sites)}.`,
    remedy: 'Gi hvert nettsted sitt eget vertsnavn.',
  });

const others = (site: EntryOf<'site'>, sites: readonly EntryOf<'site'>[]): string =>
  sites
    .filter(({ key }) => key !== site.key)
    .map(({ key }) => `«${key}»`)
    .join(', ');
