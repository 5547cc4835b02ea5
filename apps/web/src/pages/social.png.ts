import { themeOf } from '@sett/theme';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { loadSite } from '../content/load.ts';
import { socialImage } from '../content/social.ts';
import { DEFAULT_COLOUR } from '../content/favicon.ts';

export const GET: APIRoute = async () => {
  const { theme } = (await loadSite()).site.data;
  const svg = socialImage(themeOf(theme ?? { colour: DEFAULT_COLOUR }));
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
