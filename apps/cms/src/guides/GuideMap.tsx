'use client';
import { lazy, Suspense } from 'react';

// What draws it is fetched when the tab is opened, and by nobody else.
const MapView = lazy(() => import('./MapView.tsx').then(({ MapView: it }) => ({ default: it })));

/** The tab «Kart». */
export const GuideMap = () => (
  <Suspense>
    <MapView />
  </Suspense>
);
