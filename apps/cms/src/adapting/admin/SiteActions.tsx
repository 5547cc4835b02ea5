'use client';
import type { Overview, SiteView } from '../overview.ts';
import { StartButton } from './StartButton.tsx';
import { useSay, type Word } from './useSay.ts';

/** What is most often different from kommune to kommune, one click away. */
const shortcuts: readonly (readonly [section: string, word: Word])[] = [
  ['contacts', 'ownContacts'],
  ['hours', 'ownHours'],
  ['places', 'ownPlaces'],
  ['cost', 'ownCost'],
];

interface Props {
  kind: string;
  id: string;
  overview: Overview;
  site: SiteView;
}

/** What one may do for a site with a shared entry. */
export function SiteActions({ kind, id, overview, site }: Props) {
  const say = useSay();
  const { adaptation } = site;
  const word = adaptation === undefined ? 'adaptFor' : 'open';
  const own = shortcuts.filter(([section]) =>
    overview.fields.some(({ field }) => field === section),
  );
  return (
    <div className="sett-actions">
      <StartButton
        id={id}
        isMain
        kind={kind}
        label={say(word, { site: site.name })}
        site={site.key}
      />
      {own.map(([section, label]) => (
        <StartButton
          key={section}
          id={id}
          kind={kind}
          label={say(label)}
          section={section}
          site={site.key}
        />
      ))}
    </div>
  );
}
