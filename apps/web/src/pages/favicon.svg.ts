import type { APIRoute } from 'astro';
import { themeOf } from '@sett/theme';
import { DEFAULT_COLOUR, favicon } from '../content/favicon.ts';
import { loadSite } from '../content/load.ts';

export const GET: APIRoute = async () => {
  const { theme } = (await loadSite()).site.data;
  const svg = favicon(themeOf(theme ?? { colour: DEFAULT_COLOUR }));
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
