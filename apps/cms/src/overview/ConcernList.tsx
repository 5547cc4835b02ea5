'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { talliesOf, type Concern, type Count, type Tally } from './siteOverview.ts';
import { useFetched } from './useFetched.ts';

type Linked = Concern & { href: string };

const FIRST = 10;

/** The entries of a site that somebody should see to; a count shows those that it counts. */
export function ConcernList({ site, counts }: { site: string; counts: readonly Count[] }) {
  const { answer } = useFetched<{ concerns: Linked[] }>(`/api/overview/site/${site}`);
  const [tally, setTally] = useState<Tally>();
  const [isWhole, setWhole] = useState(false);
  if (answer === undefined) return <p>Henter …</p>;
  const fitting = answer.concerns.filter((each) => !tally || talliesOf(each).includes(tally));
  const shown = isWhole ? fitting : fitting.slice(0, FIRST);
  return (
    <>
      <div aria-label="Vis bare" className="sett-counts" role="group">
        {counts.map((each) => (
          <button
            aria-pressed={each.tally === tally}
            key={each.tally}
            onClick={() => setTally(each.tally === tally ? undefined : each.tally)}
            type="button"
          >
            {each.label} <b>{each.count}</b>
          </button>
        ))}
      </div>
      <ul className="sett-concerns">
        {shown.map((concern) => (
          <ConcernLine concern={concern} key={concern.key} />
        ))}
      </ul>
      {fitting.length > shown.length && (
        <Button buttonStyle="secondary" onClick={() => setWhole(true)} size="small">
          Vis alle {fitting.length}
        </Button>
      )}
    </>
  );
}

function ConcernLine({ concern }: { concern: Linked }) {
  const { gaps, old, href, title, kindLabel, stateText } = concern;
  const [first] = [...gaps.map(({ field }) => field), ...old.map(({ field }) => field)];
  return (
    <li>
      <a href={first === undefined ? href : `${href}#${first}`}>{title}</a>{' '}
      <small>{kindLabel}</small>
      {gaps.length > 0 && <div>Mangler {listed(gaps.map(({ what }) => what))}.</div>}
      {old.length > 0 && <div>{listed(old.map(({ text }) => text))}.</div>}
      <div className="sett-state">{capitalized(stateText)}.</div>
    </li>
  );
}

const listed = (words: readonly string[]): string =>
  new Intl.ListFormat('nb', { type: 'conjunction' }).format(words);

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
