import { canonicalEntry } from '../canonical.ts';
import { entriesOf, type Content, type EntryOf } from '../entry.ts';
import { fileOf } from '../key.ts';
import type { Problem } from '../problem.ts';
import { adapt } from '../resolve/adapt.ts';
import { siteChain } from '../resolve/chain.ts';
import type { Check } from './check.ts';
import { schemaProblems } from './schema.ts';

type Adaptation = EntryOf<'adaptation'>;

/** What a site makes of an inherited entry must still fit its kind: what is added can make it too much. */
export const adaptedProblems: Check = (content) => {
  const adaptations = entriesOf(content, 'adaptation');
  const byEntry = Map.groupBy(adaptations, ({ data }) => data.of);
  return adaptations.flatMap((adaptation) =>
    problemsOf(content, adaptation, byEntry.get(adaptation.data.of) ?? []),
  );
};

function problemsOf(
  content: Content,
  adaptation: Adaptation,
  others: readonly Adaptation[],
): Problem[] {
  const entry = content.get(adaptation.data.of);
  const chain = siteChain(content, adaptation.site).map(({ key }) => key);
  const inOrder = others
    .filter(({ site }) => chain.includes(site))
    .sort((a, b) => chain.indexOf(a.site) - chain.indexOf(b.site))
    .map(canonicalEntry);
  const shown = entry && adapt(canonicalEntry(entry), inOrder);
  if (shown === undefined) return [];
  return schemaProblems(shown.kind, shown.data, fileOf(adaptation.key)).map((problem) => ({
    ...problem,
    code: `adapted-${problem.code}`,
    message: `«${shown.key}» kan ikke vises slik i nettstedet ${adaptation.site}. ${problem.message}`,
  }));
}
