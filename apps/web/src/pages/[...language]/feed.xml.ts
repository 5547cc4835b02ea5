import type { APIRoute } from 'astro';
import { feed } from '../../content/feed.ts';
import { pageFor, paths } from '../../content/routes.ts';

export const getStaticPaths = () => paths();

export const GET: APIRoute = async ({ params, url }) => {
  const xml = await pageFor({ params: { language: params['language'] }, url }, feed);
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml' } });
};
