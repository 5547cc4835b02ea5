import { openStore, ReleaseError } from '@sett/releases';
import { exitCodes, SettFault } from '../lib/fault.ts';
import { readSettings } from '../lib/settings.ts';
import { publishedSite } from './releases.ts';
import type { AddCommand } from './command.ts';

export const addRollback: AddCommand = (program, done) => {
  program
    .command('rollback')
    .description('gå tilbake til en tidligere utgivelse')
    .argument('<nettsted>', 'nøkkel')
    .argument('[utgivelse]', 'som «releases» viser den; den forrige når ingen er nevnt')
    .action(async (site: string, id?: string) => {
      const store = openStore(readSettings().releasesDir);
      publishedSite(store, site);
      const { manifest } = await store.rollback(site, id).catch(asUsageFault);
      console.log(`${site} viser nå ${manifest.id}. Neste publisering går framover igjen.`);
      done(exitCodes.ok);
    });
};

function asUsageFault(cause: unknown): never {
  if (!(cause instanceof ReleaseError)) throw cause;
  throw new SettFault(cause.message, { cause, exitCode: exitCodes.usage });
}
