'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { sayStatus } from '../releases/sayStatus.ts';
import { useSiteStatus } from './useSiteStatus.ts';

const MOST_SHOWN = 3;

/** In the header of a document: whether the sites that show it are up to date. */
export function DocumentStatus() {
  const { data, initialData } = useDocumentInfo();
  const key: unknown = (data ?? initialData)?.['key'];
  return typeof key === 'string' ? <Status owner={key.split('/')[0] ?? key} /> : null;
}

function Status({ owner }: { owner: string }) {
  const sites = useSiteStatus(owner) ?? [];
  return (
    <div
      aria-live="polite"
      className="sett-status"
      style={{ fontSize: '0.85rem', lineHeight: 1.3 }}
    >
      {sites.slice(0, MOST_SHOWN).map((status) => (
        <div key={status.site}>
          {status.fault && !status.isUnderway ? (
            <a
              href="/admin"
              style={{ color: 'var(--theme-error-500)' }}
              title={status.fault.message}
            >
              {status.title}: ikke publisert
            </a>
          ) : (
            `${sites.length > 1 ? `${status.title}: ` : ''}${sayStatus(status)}`
          )}
        </div>
      ))}
      {sites.length > MOST_SHOWN && <div>… og {sites.length - MOST_SHOWN} nettsteder til</div>}
    </div>
  );
}
