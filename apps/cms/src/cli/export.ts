import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportContent } from '../publish/exportContent.ts';
import { exitCodes, type Command } from './runCli.ts';

/** `export MAPPE [--site NØKKEL …]` */
export const exportCommand: Command = async (payload, args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { site: { type: 'string', multiple: true } },
  });
  const [dir] = positionals;
  if (dir === undefined) {
    console.error('Si hvilken mappe det skal skrives til: export MAPPE');
    return exitCodes.usage;
  }
  if (!(await isEmpty(dir))) {
    console.error(
      `${dir} er ikke tom. Gamle filer ville blitt liggende mellom de nye; velg en ny mappe.`,
    );
    return exitCodes.usage;
  }
  const content = await exportContent({
    payload,
    dir: path.resolve(dir),
    ...(values.site && { sites: values.site }),
  });
  console.log(`${String(content.size)} oppføringer er skrevet til ${dir}.`);
  return exitCodes.ok;
};

async function isEmpty(dir: string): Promise<boolean> {
  const files = await readdir(dir).catch(() => []);
  return files.length === 0;
}
