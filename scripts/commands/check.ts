import {
  checkContent,
  formatProblem,
  medianLix,
  noticesOf,
  readability,
  type Content,
  type Notice,
} from '@sett/content';
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
  for (const line of remarks(content)) console.log(line);
  console.log(`${sum} i ${content.size} oppføringer i ${dir}.`);
  return all.length === 0 ? exitCodes.ok : exitCodes.faults;
}

/** What an editor should look at although it stops nothing: what is missing, mixed or hard to read. */
function remarks(content: Content): string[] {
  const notices = Map.groupBy(noticesOf(content), ({ file }) => file);
  const median = medianLix(readability(content));
  return [
    ...[...notices].map(([file, found]) => `${file}: ${found.map(sayNotice).join(' ')}`),
    ...(median === undefined
      ? []
      : [`Lesbarhet: median LIX ${String(median)} (under 40 er lettlest).`]),
  ];
}

const sayNotice = ({ code, field, message }: Notice) =>
  code === 'gap' ? message : `${field ?? ''} – ${message}`;

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
