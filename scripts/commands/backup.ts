import { writeBackup } from '../lib/backup/write.ts';
import { exitCodes } from '../lib/fault.ts';
import { withDatabase } from '../lib/run/with-database.ts';
import { readSettings } from '../lib/settings.ts';
import { fromHere, type AddCommand } from './command.ts';

export const addBackup: AddCommand = (program, done) => {
  program
    .command('backup')
    .description('ta sikkerhetskopi av alt: dokumenter, versjoner, bilder og brukere')
    .argument('<fil>', 'filen som skal lages, for eksempel sett.tar.gz')
    .action(async (file: string) => {
      const settings = readSettings();
      const { rows, media } = await withDatabase(settings, ({ url }) =>
        writeBackup({ url, stateDir: settings.stateDir, file: fromHere(file) }),
      );
      console.log(`${rows} rader og ${media} bilder er skrevet til ${file}.`);
      console.log('Filen inneholder brukere og nøkler: oppbevar den trygt.');
      done(exitCodes.ok);
    });
};
