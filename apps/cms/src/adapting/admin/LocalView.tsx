'use client';
import { Gutter, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import type { FieldView, Overview, SiteView } from '../overview.ts';
import { useAnswer } from './ask.ts';
import { SiteState } from './Notice.tsx';
import { SiteActions } from './SiteActions.tsx';
import { StartButton } from './StartButton.tsx';
import { useSay } from './useSay.ts';
import './adapting.css';
import './local.css';

/** The tab «Felles og lokalt»: who has adapted the entry, and how one site shows it, field by field. */
export function LocalView() {
  const { id, collectionSlug } = useDocumentInfo();
  const [chosen, setChosen] = useState<string>();
  const base = id === undefined ? undefined : `/overview/${String(collectionSlug)}/${id}`;
  const all = useAnswer(base) as Overview | undefined;
  const site = chosen ?? (all?.sites.find(({ isMine }) => isMine) ?? all?.sites[0])?.key;
  const one = useAnswer(site === undefined ? undefined : `${base ?? ''}?site=${site}`) as
    Overview | undefined;
  const say = useSay();
  if (all === undefined || id === undefined || !collectionSlug) return <Gutter>{null}</Gutter>;
  const view = one?.sites.find(({ key }) => key === site);
  return (
    <Gutter className="sett-local">
      <h2>{say('adaptedBy')}</h2>
      <Adapted overview={all} chosen={site} onChoose={setChosen} />
      {view && (
        <>
          <h2>{say('thisSite', { site: view.name })}</h2>
          <p>
            <SiteState site={view} />
          </p>
          {view.isMine && all.isPublished && (
            <SiteActions id={String(id)} kind={collectionSlug} overview={all} site={view} />
          )}
          <Fields id={String(id)} kind={collectionSlug} owner={all.owner.key} site={view} />
        </>
      )}
    </Gutter>
  );
}

interface AdaptedProps {
  overview: Overview;
  chosen: string | undefined;
  onChoose: (site: string) => void;
}

function Adapted({ overview, chosen, onChoose }: AdaptedProps) {
  const say = useSay();
  if (overview.sites.length === 0) return <p>{say('nobodyBelow')}</p>;
  return (
    <ul className="sett-sites">
      {overview.sites.map((site) => (
        <li key={site.key}>
          <button
            aria-pressed={site.key === chosen}
            className="sett-sites__name"
            onClick={() => onChoose(site.key)}
            type="button"
          >
            {site.name}
          </button>
          <SiteState site={site} />
          {site.adaptation && (
            <a href={`/admin/collections/adaptation/${site.adaptation.id}`}>{say('openShort')}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

interface FieldsProps {
  kind: string;
  id: string;
  owner: string;
  site: SiteView;
}

function Fields({ kind, id, site }: FieldsProps) {
  const say = useSay();
  return (
    <dl className="sett-fields">
      {(site.fields ?? []).map((field) => (
        <div className="sett-fields__row" key={field.field}>
          <dt>
            {field.label}
            <Origins field={field} site={site.key} />
          </dt>
          <dd>
            {field.text === '' || field.hiddenBy !== undefined ? (
              <p className="sett-empty">
                {field.hiddenBy === undefined
                  ? say('empty')
                  : say('hidden', { site: field.hiddenBy })}
              </p>
            ) : (
              <p className="sett-text">{field.text}</p>
            )}
            {site.isMine && (
              <StartButton
                id={id}
                kind={kind}
                label={say(
                  field.from.some((from) => from.site === site.key) ? 'openShort' : 'writeOwn',
                )}
                section={field.field}
                site={site.key}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whose words a field is, in the order they stand. */
function Origins({ field, site }: { field: FieldView; site: string }) {
  const say = useSay();
  return field.from.map((from, index) => (
    <span
      className={from.site === site ? 'sett-origin sett-origin--ours' : 'sett-origin'}
      key={from.site}
    >
      {index > 0 ? '+ ' : ''}
      {from.site === site ? say('ours') : say('from', { site: from.name })}
    </span>
  ));
}
