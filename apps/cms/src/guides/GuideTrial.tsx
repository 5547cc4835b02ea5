'use client';
import { lazy, Suspense } from 'react';

const TrialView = lazy(() =>
  import('./TrialView.tsx').then(({ TrialView: it }) => ({ default: it })),
);

/** The tab «Prøv». */
export const GuideTrial = () => (
  <Suspense>
    <TrialView />
  </Suspense>
);
