import type { Step } from '../context.ts';
import { compressStep } from './compress.ts';
import { loadStep } from './load.ts';
import { pagesStep } from './pages.ts';
import { redirectsStep } from './redirects.ts';
import { searchStep } from './search.ts';
import { sitemapStep } from './sitemap.ts';
import { verifyStep } from './verify.ts';

/** What makes a release, in order. A new step is one file and one line here. */
export const steps: readonly Step[] = [
  loadStep,
  pagesStep,
  redirectsStep,
  sitemapStep,
  searchStep,
  verifyStep,
  compressStep,
];
