import { getPayload, type Payload } from 'payload';
import { ContentError, formatProblem } from '@sett/content';
import config from '../payload.config.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { newSiteCommand } from './newSite.ts';
import { publishCommand } from './publish.ts';
import { removeSiteCommand } from './removeSite.ts';

/** A command: does its work, prints in Norwegian, and returns the exit code. */
export type Command = (payload: Payload, args: string[]) => Promise<number>;

/** 0: done. 1: something is wrong with the content or the site. 2: wrong use. 3: the surroundings failed. */
export const exitCodes = { ok: 0, faults: 1, usage: 2, environment: 3 } as const;

// Every command migrates first; `migrate` does nothing more, for a restore into a new database.
const commands: Record<string, Command> = {
  import: importCommand,
  export: exportCommand,
  publish: publishCommand,
  'new-site': newSiteCommand,
  'remove-site': removeSiteCommand,
  migrate: () => Promise.resolve(exitCodes.ok),
};

const usage = `Bruk:
  import MAPPE [--replace] [--yes]   ta inn innhold; --replace lar filene vinne over det som er her
  export MAPPE [--site NØKKEL …]     skriv ut det som er publisert, til en tom mappe
  publish [NØKKEL …]                 publiser nettsteder på nytt (alle, når ingen er nevnt)
  new-site NØKKEL [--name NAVN] [--parent NØKKEL] [--language nb|nn] [--colour #12564c]
  remove-site NØKKEL [--confirm NØKKEL --yes]`;

/** Runs one command against the database that DATABASE_URL names. */
export async function runCli([name = '', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    console.error(usage);
    return exitCodes.usage;
  }
  try {
    const payload = await getPayload({ config });
    await payload.db.migrate();
    return await command(payload, args);
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): number {
  if (error instanceof ContentError) {
    console.error(
      `Ingenting er endret. Dette må rettes:\n${error.problems.map(formatProblem).join('\n')}`,
    );
    return exitCodes.faults;
  }
  if (error instanceof RangeError) {
    console.error(error.message);
    return exitCodes.faults;
  }
  if (
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS')
  ) {
    console.error(`${error.message}\n\n${usage}`);
    return exitCodes.usage;
  }
  console.error(error);
  return exitCodes.environment;
}
