import { withDatabase } from '../lib/run/with-database.ts';
import { readSettings } from '../lib/settings.ts';
import { cmsTool, fromHere, runTool, type AddCommand } from './command.ts';

export const addImport: AddCommand = (program, done) => {
  program
    .command('import')
    .description('ta innhold fra filer inn i CMS-et, alt eller ingenting')
    .argument('[mappe]', 'innholdsmappen', 'content')
    .option('--replace', 'la filene vinne over det som er i CMS-et (ellers tas bare det nye inn)')
    .option('--yes', 'ikke spør før noe overskrives')
    .action(async (dir: string, { replace, yes }: { replace?: true; yes?: true }) => {
      const args = [
        'import',
        fromHere(dir),
        ...(replace ? ['--replace'] : []),
        ...(yes ? ['--yes'] : []),
      ];
      done(await withDatabase(readSettings(), ({ env }) => runTool(cmsTool, args, env)));
    });
};
