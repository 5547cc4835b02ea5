import type { APIRoute } from 'astro';
import { originOf } from '../content/addresses.ts';
import { loadSite } from '../content/load.ts';
import { robots } from '../content/robots.ts';

export const GET: APIRoute = async () => {
  const content = await loadSite();
  return new Response(robots(content.site.data.official === true, originOf(content)));
};
