'use client';
import type { Ask } from './asks.ts';
import type { FoundEntry } from './finds.ts';
import type { FindsAnswer } from './useFinds.ts';
import { useSay } from './useSay.ts';

interface Props {
  answer: FindsAnswer;
  ask: Ask;
  /** Number of the ask among those that were sent. */
  index: number;
  site: string;
}

/** Who an outcome finds in a site, and who always stands there; says plainly when it finds nobody. */
export function FoundList({ answer: { finds, hasFailed }, ask, index, site }: Props) {
  const say = useSay();
  if (hasFailed) return <p className="sett-guide__fault">{say('failed')}</p>;
  const found = finds?.found[index];
  if (finds === undefined || found === undefined) return <p>{say('waiting')}</p>;
  const entries = (keys: readonly string[]) => keys.flatMap((key) => finds.entries[key] ?? []);
  const findsNone = ask.query !== undefined && found.services.length === 0;
  return (
    <div className="sett-found">
      <h4>{say('services')}</h4>
      {ask.query === undefined && <p>{say('noQuery')}</p>}
      {findsNone && (
        <p className="sett-found__none">
          ⚠ {say('findsNone', { site })} {say('findsNoneHelp')}
        </p>
      )}
      <Entries entries={entries(found.services)} />
      {found.pinned.length > 0 && <h4>{say('always')}</h4>}
      <Entries entries={entries(found.pinned)} />
    </div>
  );
}

function Entries({ entries }: { entries: readonly FoundEntry[] }) {
  const say = useSay();
  return (
    <ul>
      {entries.map(({ title, href, isOwn, from }) => (
        <li key={href}>
          <a href={href} rel="noreferrer" target="_blank">
            {title}
          </a>{' '}
          <small>{isOwn ? say('own') : say('national', { site: from })}</small>
        </li>
      ))}
    </ul>
  );
}
