import { withDatabase } from '../lib/run/with-database.ts';
import { readSettings } from '../lib/settings.ts';
import { cmsTool, fromHere, runTool, type AddCommand } from './command.ts';

export const addExport: AddCommand = (program, done) => {
  program
    .command('export')
    .description('skriv det som er publisert, ut som en innholdsmappe')
    .argument('<mappe>', 'en tom eller ny mappe')
    .option('--site <nøkkel...>', 'bare disse nettstedene, og dem de bygger på')
    .action(async (dir: string, { site = [] }: { site?: string[] }) => {
      const args = ['export', fromHere(dir), ...site.flatMap((key) => ['--site', key])];
      done(await withDatabase(readSettings(), ({ env }) => runTool(cmsTool, args, env)));
    });
};
