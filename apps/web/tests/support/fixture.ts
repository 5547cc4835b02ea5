import path from 'node:path';
import { loadContent } from '@sett/content/files';
import {
  siteContent,
  viewOf,
  type SiteContent,
  type View,
} from '../../src/content/site-content.ts';

export const fixtureDir = path.resolve(import.meta.dirname, '../fixtures/content');

/** A Monday at five in the morning in Norway. */
export const fixtureNow = new Date('2026-11-23T04:00:00Z');

/** The fixture kommune, `testvik`, with bokmål as its first målform. */
export async function fixtureSite(now = fixtureNow): Promise<SiteContent> {
  return siteContent(await loadContent(fixtureDir), 'testvik', now);
}

export async function fixtureView(prefix?: string): Promise<View> {
  const view = viewOf(await fixtureSite(), prefix);
  if (view === undefined) throw new Error(`The fixture has no målform ${prefix ?? ''}`);
  return view;
}
