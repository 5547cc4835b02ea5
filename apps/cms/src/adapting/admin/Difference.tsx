'use client';
import type { ChangedText, ChangeView } from '../changesView.ts';
import { useSay } from './useSay.ts';

const names = { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk', ar: 'Arabisk' } as const;

/** One field: what is out, what is in, and what the site itself has. */
export function Difference({ change: { texts } }: { change: ChangeView }) {
  return texts.map((text) => (
    <div key={text.language}>
      {texts.length > 1 && <p className="sett-language">{names[text.language]}</p>}
      <Texts text={text} />
    </div>
  ));
}

function Texts({ text }: { text: ChangedText }) {
  const say = useSay();
  return (
    <dl className="sett-difference">
      <div>
        <dt>{say('difference')}</dt>
        <dd className="sett-text">
          {text.diff.length === 0 ? (
            <em>{say('formOnly')}</em>
          ) : (
            text.diff.map(({ is, text: part }, index) => {
              const key = `${index} ${is}`;
              if (is === 'added') return <ins key={key}>{part}</ins>;
              if (is === 'removed') return <del key={key}>{part}</del>;
              return <span key={key}>{part}</span>;
            })
          )}
        </dd>
      </div>
      <div>
        <dt>{say('now')}</dt>
        <dd className="sett-text">{text.now || <em>{say('empty')}</em>}</dd>
      </div>
      <div>
        <dt>{say(text.ours === '' ? 'shownNow' : 'ours')}</dt>
        <dd className="sett-text">{text.ours || text.shown || <em>{say('empty')}</em>}</dd>
      </div>
    </dl>
  );
}
