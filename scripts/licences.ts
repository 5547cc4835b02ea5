import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Lists every package that is shipped, by licence, in docs/licences.md. `--check` only compares. */
const root = path.join(import.meta.dirname, '..');
const target = path.join(root, 'docs/licences.md');

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
}

/** The page's text, from what package-lock.json says of packages that are not for development only. */
export function licencePage(lock: { packages: Record<string, LockedPackage> }): string {
  const byLicence = new Map<string, string[]>();
  for (const [place, { version, license = 'not stated', dev, link }] of Object.entries(
    lock.packages,
  )) {
    if (dev || link || !place.includes('node_modules/')) continue;
    const name = `${place.split('node_modules/').at(-1) ?? place} ${version ?? ''}`.trim();
    byLicence.set(license, [...(byLicence.get(license) ?? []), name]);
  }
  return [HEADER, ...[...byLicence].sort(byName).map(section)].join('\n\n') + '\n';
}

const HEADER = `# Licences of what is shipped

Sett itself is MIT (see LICENSE). These are the packages that run it, by licence, from package-lock.json.
This page is generated: \`node scripts/licences.ts\`.`;

const section = ([licence, names]: [string, string[]]) =>
  `## ${licence}\n\n${[...new Set(names)].sort().join(', ')}`;

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

async function main(): Promise<void> {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const page = licencePage(lock);
  if (!process.argv.includes('--check')) return writeFile(target, page);
  if ((await readFile(target, 'utf8')) === page) return;
  console.error('docs/licences.md er ikke oppdatert. Kjør: node scripts/licences.ts');
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
