import { withDatabase } from '../lib/run/with-database.ts';
import { readSettings } from '../lib/settings.ts';
import { cmsTool, runTool, type AddCommand } from './command.ts';

export const addRemoveSite: AddCommand = (program, done) => {
  program
    .command('remove-site')
    .description('fjern et nettsted og det det selv eier; spør to ganger, og tar vare på en kopi')
    .argument('<nettsted>', 'nøkkel')
    .option('--confirm <nøkkel>', 'nøkkelen en gang til, for skript')
    .option('--yes', 'sammen med --confirm: ikke spør')
    .action(async (key: string, { confirm, yes }: { confirm?: string; yes?: true }) => {
      const args = [
        ...['remove-site', key],
        ...(confirm === undefined ? [] : ['--confirm', confirm]),
        ...(yes ? ['--yes'] : []),
      ];
      done(await withDatabase(readSettings(), ({ env }) => runTool(cmsTool, args, env)));
    });
};
