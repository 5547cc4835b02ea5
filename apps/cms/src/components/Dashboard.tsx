'use client';
import { sayStatus } from '../releases/sayStatus.ts';
import { Overview } from '../overview/Overview.tsx';
import { FaultBanner } from './FaultBanner.tsx';
import { PostButton } from './PostButton.tsx';
import { useSiteStatus } from './useSiteStatus.ts';
import './sett.css';

/** On the first page of the admin: what is on the web, and what could not be put there. */
export function Dashboard() {
  const sites = useSiteStatus();
  if (sites === undefined) return null;
  return (
    <section className="sett-dashboard">
      <div aria-live="polite">
        {sites
          .filter(({ isUnderway }) => !isUnderway)
          .map((status) => (
            <FaultBanner key={status.site} status={status} />
          ))}
      </div>
      <h2>På nett</h2>
      <ul className="sett-live">
        {sites.map((status) => (
          <li key={status.site}>
            <strong>{status.title}</strong>
            <span>{sayStatus(status)}</span>
            {status.pages !== undefined && <span>{status.pages} sider</span>}
            <a href={`/admin/collections/releases?where[site][equals]=${status.site}`}>
              Utgivelser
            </a>
            <PostButton
              href={`/api/releases/publish/${status.site}`}
              isDisabled={status.isUnderway}
              label="Publiser på nytt"
            />
          </li>
        ))}
      </ul>
      <Overview />
    </section>
  );
}
