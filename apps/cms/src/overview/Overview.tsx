'use client';
import { useState } from 'react';
import { ConcernList } from './ConcernList.tsx';
import type { Count } from './siteOverview.ts';
import { useFetched } from './useFetched.ts';
import '../components/sett.css';

interface SiteSummary {
  site: string;
  title: string;
  entries: number;
  counts: Count[];
}

/** On the first page of the admin: what the editor's own sites lack, and what in them is old. */
export function Overview() {
  const { answer } = useFetched<{ sites: SiteSummary[] }>('/api/overview');
  const sites = answer?.sites.filter(({ entries }) => entries > 0) ?? [];
  if (sites.length === 0) return null;
  return (
    <section className="sett-overview">
      <h2>Mangler og gammelt</h2>
      <p>Dette ligger på nett nå. Det viktigste står først.</p>
      {sites.map((summary) => (
        <Site key={summary.site} summary={summary} isAlone={sites.length === 1} />
      ))}
    </section>
  );
}

function Site({ summary, isAlone }: { summary: SiteSummary; isAlone: boolean }) {
  const [isOpen, setOpen] = useState(isAlone);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)} open={isOpen}>
      <summary>
        <strong>{summary.title}</strong> <span>{teaser(summary)}</span>
      </summary>
      {isOpen && <ConcernList counts={summary.counts} site={summary.site} />}
    </details>
  );
}

const MOST_TOLD = 3;

/** «18 mangler kontakt · 12 mangler åpningstid · 33 ikke bekreftet» */
const teaser = ({ counts }: SiteSummary): string =>
  counts
    .slice(0, MOST_TOLD)
    .map(({ count, label }) => `${String(count)} ${label.toLowerCase().replace(':', '')}`)
    .join(' · ');
