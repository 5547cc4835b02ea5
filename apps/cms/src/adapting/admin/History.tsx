'use client';
import type { ChangesView } from '../changesView.ts';
import { useSay, type Word } from './useSay.ts';

const chose: Record<string, Word> = {
  accept: 'choiceAccept',
  keep: 'choiceKeep',
  rewrite: 'choiceRewrite',
};

const instant = new Intl.DateTimeFormat('nb-NO', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Oslo',
});

/** What was chosen before, newest first. */
export function History({ decisions }: Pick<ChangesView, 'decisions'>) {
  const say = useSay();
  if (decisions.length === 0) return null;
  return (
    <details className="sett-history" open={decisions.length < 4}>
      <summary>{say('history')}</summary>
      <ol>
        {[...decisions].reverse().map(({ on, by, choice, labels }) => (
          <li key={`${on} ${labels.join(' ')}`}>
            <time dateTime={on}>{instant.format(new Date(on))}</time> · {by} ·{' '}
            {say(chose[choice] ?? 'choiceKeep')}: {labels.join(', ')}
          </li>
        ))}
      </ol>
    </details>
  );
}
