import { withDatabase } from '../lib/run/with-database.ts';
import { readSettings } from '../lib/settings.ts';
import { cmsTool, runTool, type AddCommand } from './command.ts';

export const addPublish: AddCommand = (program, done) => {
  program
    .command('publish')
    .description('publiser nettsteder på nytt')
    .argument('[nettsted...]', 'nøkler; alle når ingen er nevnt')
    .action(async (sites: string[]) => {
      const args = ['publish', ...sites];
      done(await withDatabase(readSettings(), ({ env }) => runTool(cmsTool, args, env)));
    });
};
