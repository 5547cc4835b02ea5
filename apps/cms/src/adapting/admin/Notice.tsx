'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import type { Overview, SiteView } from '../overview.ts';
import { useAnswer } from './ask.ts';
import { SiteActions } from './SiteActions.tsx';
import { useSay } from './useSay.ts';
import './adapting.css';

const MOST_SITES = 3;

/** Above a document: whose it is, what the editor's own site makes of it, and who else has adapted it. */
export function Notice() {
  const { id, collectionSlug } = useDocumentInfo();
  const overview = useAnswer(
    id === undefined || !collectionSlug ? undefined : `/overview/${collectionSlug}/${id}`,
  ) as Overview | undefined;
  if (overview === undefined || id === undefined || !collectionSlug) return null;
  const place = { kind: collectionSlug, id: String(id), overview };
  return overview.isMine ? <Owned {...place} /> : <Inherited {...place} />;
}

interface Place {
  kind: string;
  id: string;
  overview: Overview;
}

function Inherited({ kind, id, overview }: Place) {
  const say = useSay();
  const { owner, sites, isPublished } = overview;
  const mine = sites.filter(({ isMine }) => isMine);
  if (mine.length === 0)
    return <p className="sett-notice">{say('localPart', { site: owner.name })}</p>;
  return (
    <section className="sett-notice">
      <p>{say('sharedEntry', { site: owner.name })}</p>
      {!isPublished && <p>{say('notPublished')}</p>}
      {isPublished &&
        mine.slice(0, MOST_SITES).map((site) => (
          <div className="sett-notice__site" key={site.key}>
            <p>
              <strong>{site.name}:</strong> <SiteState site={site} />
            </p>
            <SiteActions id={id} kind={kind} overview={overview} site={site} />
          </div>
        ))}
      <TabLink kind={kind} id={id} />
    </section>
  );
}

function Owned({ kind, id, overview: { sites } }: Place) {
  const say = useSay();
  if (sites.length === 0) return null;
  const adapted = sites.filter(({ adaptation }) => adaptation !== undefined);
  return (
    <section className="sett-notice sett-notice--calm">
      <p>
        {adapted.length === 0
          ? say('adaptedByNone')
          : say('adaptedByShort', { sites: adapted.map(summary).join('; ') })}
      </p>
      <TabLink kind={kind} id={id} />
    </section>
  );
}

/** In words how a site shows the entry. */
export function SiteState({ site }: { site: SiteView }) {
  const say = useSay();
  const { adaptation, isHidden } = site;
  if (isHidden || adaptation?.hidesEntry) return <span>{say('hidesEntry')}</span>;
  if (adaptation === undefined || adaptation.labels.length === 0)
    return <span>{say('asShared')}</span>;
  return (
    <span>
      {say('has', { labels: adaptation.labels.join(', ') })}
      {!adaptation.isPublished && ` (${say('draft')})`}
      {adaptation.changes > 0 && <strong className="sett-flag">{say('changed')}</strong>}
    </span>
  );
}

const summary = ({ name, adaptation }: SiteView): string =>
  adaptation === undefined || adaptation.labels.length === 0
    ? name
    : `${name} (${adaptation.labels.join(', ')})`;

function TabLink({ kind, id }: { kind: string; id: string }) {
  const say = useSay();
  return (
    <p>
      <a href={`/admin/collections/${kind}/${id}/felles-og-lokalt`}>{say('toTab')}</a>
    </p>
  );
}
