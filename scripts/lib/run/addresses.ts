import path from 'node:path';
import { existsSync } from 'node:fs';
import { openStore } from '@sett/releases';
import { health } from '../server/health.ts';
import type { Settings } from '../settings.ts';
import { adminPasswordFile } from './child-env.ts';

/** The lines that a start ends with: where everything is. */
export function addresses(settings: Settings, withCms = true): string {
  const { port, releasesDir, cmsUrl, adminEmail } = settings;
  const { sites } = health(openStore(releasesDir));
  const width = Math.max(0, ...sites.map(({ title }) => title.length));
  const siteLines = sites.map(
    ({ key, title, fault }) =>
      `    ${title.padEnd(width)}  http://${key}.localhost:${String(port)}/${fault ? '  (skadet)' : ''}`,
  );
  const file = adminPasswordFile(settings);
  const password = existsSync(file) ? `, passord i ${path.relative(process.cwd(), file)}` : '';
  return [
    `  Nettsteder  http://localhost:${String(port)}/`,
    ...siteLines,
    ...(withCms ? [`  CMS         ${cmsUrl}/admin  (${adminEmail}${password})`] : []),
  ].join('\n');
}
