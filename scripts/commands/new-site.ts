import { exitCodes } from '../lib/fault.ts';
import { withDatabase } from '../lib/run/with-database.ts';
import { readSettings } from '../lib/settings.ts';
import { cmsTool, runTool, type AddCommand } from './command.ts';

type Options = { name?: string; parent?: string; language?: string; colour?: string };

export const addNewSite: AddCommand = (program, done) => {
  program
    .command('new-site')
    .description('lag et nettsted av det felles innholdet, og legg det på nett')
    .argument('<nøkkel>', 'første del av adressen: små bokstaver a–z, tall og bindestrek')
    .option('--name <navn>', 'hva kommunen heter (ellers nøkkelen med stor forbokstav)')
    .option('--parent <nettsted>', 'nettstedet det bygger på', 'norge')
    .option('--language <målform>', 'nb eller nn (ellers som nettstedet det bygger på)')
    .option('--colour <farge>', 'hovedfargen, som #12564c')
    .action(async (key: string, options: Options) => {
      const settings = readSettings();
      const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
      const code = await withDatabase(settings, ({ env }) =>
        runTool(cmsTool, ['new-site', key, ...given], env),
      );
      if (code === exitCodes.ok) console.log(`http://${key}.localhost:${String(settings.port)}/`);
      done(code);
    });
};
