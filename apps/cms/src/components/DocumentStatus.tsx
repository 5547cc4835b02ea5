'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { sumUp } from '../releases/sayStatus.ts';
import type { SiteStatus } from '../releases/siteStatus.ts';
import { useSiteStatus } from './useSiteStatus.ts';

/** In the header of a document: whether the sites that show it are up to date. */
export function DocumentStatus() {
  const { data, initialData } = useDocumentInfo();
  const key: unknown = (data ?? initialData)?.['key'];
  return typeof key === 'string' ? <Status owner={key.split('/')[0] ?? key} /> : null;
}

function Status({ owner }: { owner: string }) {
  const sites = useSiteStatus(owner) ?? [];
  const failed = sites.filter(hasFailed);
  return (
    <div aria-live="polite" className="sett-status">
      {failed.length > 0 && (
        <a href="/admin" title={failed.map(({ fault }) => fault?.message).join(' ')}>
          {failed.length === 1 ? failed[0]?.title : `${String(failed.length)} nettsteder`}: ikke
          publisert
        </a>
      )}
      {failed.length < sites.length && <div>{sumUp(sites.filter((site) => !hasFailed(site)))}</div>}
    </div>
  );
}

const hasFailed = ({ fault, isUnderway }: SiteStatus) => fault !== undefined && !isUnderway;
