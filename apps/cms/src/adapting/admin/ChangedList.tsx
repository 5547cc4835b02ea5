'use client';
import { useChanged } from './useChanged.ts';
import { useSay } from './useSay.ts';
import './adapting.css';

/** On the first page: the adaptations of one's own sites whose shared text has changed. */
export function ChangedList() {
  const changed = useChanged();
  const say = useSay();
  if (changed.length === 0) return null;
  const count = `${changed.length} ${changed.length === 1 ? 'oppføring' : 'oppføringer'}`;
  return (
    <section className="sett-notice sett-notice--flag">
      <h2>{say('changedCount', { count })}</h2>
      <ul>
        {changed.map(({ id, title, siteName, labels }) => (
          <li key={id}>
            <a href={`/admin/collections/adaptation/${id}`}>
              {title} · {siteName}
            </a>{' '}
            <span>{labels.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
