import { checkContent, formatProblem } from '@sett/content';
import { readContent } from '@sett/content/files';
import { exitCodes, SettFault } from '../lib/fault.ts';
import { fromHere, type AddCommand } from './command.ts';

export const addCheck: AddCommand = (program, done) => {
  program
    .command('check')
    .description('finn alt som er galt i en innholdsmappe')
    .argument('[mappe]', 'innholdsmappen', 'content')
    .action(async (dir: string) => done(await check(fromHere(dir))));
};

async function check(dir: string): Promise<number> {
  const { content, mediaFiles, problems } = await readable(dir);
  const all = [...problems, ...checkContent(content, mediaFiles)];
  for (const problem of all) console.log(formatProblem(problem));
  const sum = all.length === 0 ? 'Ingen feil' : `${all.length} feil`;
  console.log(`${sum} i ${content.size} oppføringer i ${dir}.`);
  return all.length === 0 ? exitCodes.ok : exitCodes.faults;
}

export async function readable(dir: string): ReturnType<typeof readContent> {
  try {
    return await readContent(dir);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SettFault(`Mappen ${dir} kan ikke leses: ${reason}`, {
      cause,
      exitCode: exitCodes.usage,
    });
  }
}
