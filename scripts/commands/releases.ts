import { openStore, type Release, type ReleaseStore } from '@sett/releases';
import { exitCodes, SettFault } from '../lib/fault.ts';
import { readSettings } from '../lib/settings.ts';
import type { AddCommand } from './command.ts';

export const addReleases: AddCommand = (program, done) => {
  program
    .command('releases')
    .description('vis utgivelsene; den som er på nett, er merket med *')
    .argument('[nettsted]', 'nøkkel; alle når ingen er nevnt')
    .action((site?: string) => {
      const store = openStore(readSettings().releasesDir);
      const keys = site === undefined ? store.sites() : [publishedSite(store, site)];
      if (keys.length === 0) console.log('Ingen nettsteder er publisert ennå.');
      for (const key of keys) console.log([key, ...store.list(key).map(line)].join('\n'));
      done(exitCodes.ok);
    });
};

export function publishedSite(store: ReleaseStore, site: string): string {
  const known = store.sites();
  if (known.includes(site)) return site;
  throw new SettFault(
    `Nettstedet «${site}» er ikke publisert. Disse er: ${known.join(', ') || 'ingen'}.`,
    { exitCode: exitCodes.usage },
  );
}

function line({ live, manifest: { id, publishedAt, pages } }: Release): string {
  const when = dateFormat.format(new Date(publishedAt));
  return `  ${live ? '*' : ' '} ${id}  ${when}  ${pages} sider`;
}

const dateFormat = new Intl.DateTimeFormat('nb-NO', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Oslo',
});
