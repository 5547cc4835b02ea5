'use client';
import { Button, toast, useDocumentInfo, useDocumentTitle, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { ChangesView, ChangeView } from '../changesView.ts';
import { post, useAnswer } from './ask.ts';
import { Difference } from './Difference.tsx';
import { History } from './History.tsx';
import { useSay } from './useSay.ts';
import './adapting.css';
import './changes.css';

type Choice = 'accept' | 'keep' | 'rewrite';

/** On top of an adaptation: what has changed above it, with the choices, and those that were taken. */
export function Changes() {
  const { id } = useDocumentInfo();
  const view = useAnswer(id === undefined ? undefined : `/${id}/changes`) as
    ChangesView | undefined;
  const isModified = useFormModified();
  const say = useSay();
  useName(view && `${view.title} · ${view.siteName}`);
  if (view === undefined) return null;
  const { changes, isGone, isBaseKnown } = view;
  return (
    <section className="sett-changes" id="fellesdelen">
      <p>
        {say('adapts', { title: view.title, site: view.siteName })}{' '}
        {view.href && <a href={view.href}>{say('toShared')}</a>}
      </p>
      {isGone && <p className="sett-notice">{say('gone')}</p>}
      {changes.length > 0 && (
        <div className="sett-changes__open">
          <h3>{say('changed')}</h3>
          <p>{say(isBaseKnown ? 'changedHelp' : 'unknownBefore')}</p>
          {isModified && <p className="sett-empty">{say('saveFirst')}</p>}
          {changes.map((change) => (
            <Change change={change} isLocked={isModified} key={change.field} view={view} />
          ))}
          {changes.length > 1 && (
            <Choose
              choice="accept"
              fields={changes.map(({ field }) => field)}
              isLocked={isModified}
              view={view}
              label={say('acceptAll')}
            />
          )}
        </div>
      )}
      {changes.length === 0 && !isGone && <p className="sett-empty">{say('changedNone')}</p>}
      <History decisions={view.decisions} />
    </section>
  );
}

/** The document is called what it adapts, and by whom; Payload falls back to the key at each save. */
function useName(name: string | undefined): void {
  const { setDocumentTitle, title } = useDocumentTitle();
  useEffect(() => {
    if (name !== undefined && name !== title) setDocumentTitle(name);
  }, [name, setDocumentTitle, title]);
}

interface ChangeProps {
  change: ChangeView;
  view: ChangesView;
  isLocked: boolean;
}

function Change({ change, view, isLocked }: ChangeProps) {
  const say = useSay();
  const place = { fields: [change.field], view, isLocked };
  return (
    <article aria-label={change.label} className="sett-change">
      <h4>{change.label}</h4>
      <Difference change={change} />
      <div className="sett-actions">
        <Choose {...place} choice="accept" label={say('accept')} />
        <Choose {...place} choice="rewrite" label={say('rewrite')} />
        <Choose
          {...place}
          choice="keep"
          label={say(change.mode === 'inherit' ? 'keepOld' : 'keepOwn')}
        />
      </div>
    </article>
  );
}

interface ChooseProps {
  view: ChangesView;
  fields: readonly string[];
  choice: Choice;
  label: string;
  isLocked: boolean;
}

/** Settles, and loads the document anew: its form holds what it was before. */
function Choose({ view: { id, seen }, fields, choice, label, isLocked }: ChooseProps) {
  const [isAsking, setAsking] = useState(false);
  const say = useSay();
  const settle = async () => {
    setAsking(true);
    const { isGood, message } = await post(`/${id}/settle`, { fields, choice, seen });
    if (!isGood) {
      toast.error(message || say('something'));
      setAsking(false);
      return;
    }
    if (choice === 'rewrite') window.location.hash = `field-sections__${fields[0] ?? ''}`;
    window.location.reload();
  };
  return (
    <Button
      buttonStyle={choice === 'accept' ? 'primary' : 'secondary'}
      disabled={isLocked || isAsking}
      margin={false}
      onClick={() => void settle()}
      size="small"
    >
      {label}
    </Button>
  );
}
