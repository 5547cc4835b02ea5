'use client';
import type { Box } from './map.ts';
import { sayTone } from './toneWords.ts';
import { useSay } from './useSay.ts';

interface Props {
  boxes: readonly Box[];
  onJump: (path: string) => void;
}

/** The same as the map, in words, for those who do not see it or would rather read. */
export function MapList({ boxes, onJump }: Props) {
  const say = useSay();
  const titles = new Map(boxes.map((box) => [box.id, `${String(box.row + 1)}. ${box.title}`]));
  return (
    <details className="sett-guide__list">
      <summary>{say('list')}</summary>
      <ol>
        {boxes.map((box) => (
          <li key={box.id}>
            <button onClick={() => onJump(`nodes.${String(box.row)}.title`)} type="button">
              {box.title || say('untitled')}
            </button>{' '}
            <small>
              {sayTone(box.tone, say)}
              {box.isStart && ` · ${say('start')}`}
            </small>
            {box.faults.map((fault) => (
              <p className="sett-guide__fault" key={fault}>
                ⚠ {fault}
              </p>
            ))}
            {box.leads.length > 0 && (
              <ul>
                {box.leads.map(({ id, label, to }) => (
                  <li key={id}>
                    {label || say('goesOn')} →{' '}
                    {(to && titles.get(to)) ?? `⚠ ${say('leadsNowhere').toLowerCase()}`}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
