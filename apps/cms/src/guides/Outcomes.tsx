'use client';
import type { Guide } from '@sett/guide';
import { useMemo } from 'react';
import { outcomeRows, type OutcomeRow, type StateAsk } from './asks.ts';
import type { Finds } from './finds.ts';
import { sayFacts } from './sayFacts.ts';
import { sayTone } from './toneWords.ts';
import type { FindsAnswer } from './useFinds.ts';
import { useSay, type Say } from './useSay.ts';

interface Props {
  asks: readonly StateAsk[];
  finds: FindsAnswer;
  site: string;
  /** The graph that is walked, and the one of the form. */
  guide: Guide;
  form: Guide;
  language: string;
  onJump: (path: string) => void;
}

/** Every outcome of the guide, and how many services it finds in the chosen site. */
export function Outcomes({ asks, finds: { finds }, site, guide, form, language, onJump }: Props) {
  const say = useSay();
  const rows = useMemo(
    () => (finds ? outcomeRows(guide, asks, localIn(finds), language) : undefined),
    [guide, asks, finds, language],
  );
  if (rows === undefined || finds === undefined) return null;
  const numbers = new Map(form.nodes.map(({ key }, row) => [key, row]));
  const urgencyOf = (key: string) => {
    const node = form.nodes.find((each) => each.key === key);
    return node?.type === 'outcome' ? sayTone(node.urgency, say) : '';
  };
  return (
    <div className="sett-outcomes">
      <h3>{say('outcomesFor', { site })}</h3>
      <p>{say('outcomesHelp')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('outcome')}</th>
            <th scope="col">{say('finds')}</th>
            <th scope="col">{say('localCount')}</th>
            <th scope="col">{say('without')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.node}>
              <th scope="row">
                <button
                  onClick={() => onJump(`nodes.${String(numbers.get(row.node) ?? 0)}.title`)}
                  type="button"
                >
                  {row.title || say('untitled')}
                </button>{' '}
                <small>{urgencyOf(row.node)}</small>
              </th>
              <td className={lacks(row) ? 'sett-found__none' : undefined}>
                {row.asks ? sayCount(row, say) : say('noQuery')}
              </td>
              <td>{row.asks && row.local}</td>
              <td>
                {lacks(row) &&
                  row.without
                    .map((facts) => sayFacts(facts, finds.names, say))
                    .filter(Boolean)
                    .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const localIn = ({ found, entries }: Finds) => ({
  found,
  isLocal: (key: string) => entries[key]?.isLocal === true,
});

const lacks = ({ asks, least }: OutcomeRow): boolean => asks && least === 0;

/** «3–7», or «⚠ ingen» where some answers find nobody. */
function sayCount(row: OutcomeRow, say: Say): string {
  const { least, most } = row;
  if (most === 0) return `⚠ ${say('none')}`;
  if (least === most) return String(most);
  return least === 0 ? `⚠ ${say('none')}–${String(most)}` : `${String(least)}–${String(most)}`;
}
