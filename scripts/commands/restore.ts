import { readBackup } from '../lib/backup/read.ts';
import { exitCodes, SettFault } from '../lib/fault.ts';
import { withDatabase } from '../lib/run/with-database.ts';
import { readSettings } from '../lib/settings.ts';
import { cmsTool, fromHere, runTool, type AddCommand } from './command.ts';

export const addRestore: AddCommand = (program, done) => {
  program
    .command('restore')
    .description('hent alt tilbake fra en sikkerhetskopi')
    .argument('<fil>', 'filen som «backup» laget')
    .option('--force', 'overskriv det som er der fra før')
    .action(async (file: string, { force = false }: { force?: boolean }) => {
      const { stateDir, ...settings } = readSettings();
      const restored = await withDatabase(
        { ...settings, stateDir },
        async ({ url, env, running }) => {
          if (running)
            throw new SettFault('Sett kjører. Stopp den før du henter tilbake en sikkerhetskopi.');
          const migrate = async () => {
            const code = await runTool(cmsTool, ['migrate'], env);
            if (code !== 0)
              throw new SettFault('Databasen lot seg ikke gjøre klar (migreringene feilet).');
          };
          return readBackup({ url, stateDir, file: fromHere(file), force, migrate });
        },
      );
      console.log(`${restored.rows} rader og ${restored.media} bilder er hentet tilbake.`);
      console.log('Kjør npm start: den publiserer nettstedene på nytt.');
      done(exitCodes.ok);
    });
};
