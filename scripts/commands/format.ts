import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileOf, formatProblem } from '@sett/content';
import { entryToYaml } from '@sett/content/files';
import { exitCodes } from '../lib/fault.ts';
import { readable } from './check.ts';
import { fromHere, type AddCommand } from './command.ts';

export const addFormat: AddCommand = (program, done) => {
  program
    .command('format')
    .description('skriv innholdsfilene på fast form (rekkefølge, Markdown, tomme felt)')
    .argument('[mappe]', 'innholdsmappen', 'content')
    .action(async (dir: string) => done(await format(fromHere(dir))));
};

/** Rewrites what is right but not in canonical form; what is wrong is left for `check`. */
async function format(dir: string): Promise<number> {
  const { content, problems } = await readable(dir);
  const rewritable = new Set(
    problems.filter(({ code }) => code === 'not-canonical').map(({ file }) => file),
  );
  const entries = [...content.values()].filter((entry) => rewritable.has(fileOf(entry.key)));
  for (const entry of entries)
    await writeFile(path.join(dir, fileOf(entry.key)), entryToYaml(entry));
  console.log(`${entries.length} av ${content.size} filer er skrevet om.`);
  const wrong = problems.filter(({ code }) => code !== 'not-canonical');
  for (const problem of wrong) console.error(formatProblem(problem));
  return wrong.length === 0 ? exitCodes.ok : exitCodes.faults;
}
