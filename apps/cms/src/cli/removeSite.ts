import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Payload } from 'payload';
import { removeSite } from '../sites/removeSite.ts';
import { inTransaction } from '../transaction.ts';
import { publishSite } from '../worker/publishSite.ts';
import { becomeSoleWorker } from '../worker/soleWorker.ts';
import { exitCodes, type Command } from './runCli.ts';

/** `remove-site NØKKEL [--confirm NØKKEL --yes]` */
export const removeSiteCommand: Command = async (payload, args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { confirm: { type: 'string' }, yes: { type: 'boolean', default: false } },
  });
  const [key] = positionals;
  if (key === undefined) {
    console.error('Si hvilket nettsted som skal fjernes: remove-site NØKKEL');
    return exitCodes.usage;
  }
  if (!(await isAgreedTwice(key, values))) {
    console.log('Ingenting er fjernet.');
    return exitCodes.usage;
  }
  const removed = await inTransaction(payload, (req) => removeSite(req, key, new Date()));
  console.log(
    `${key} er fjernet, med ${String(removed.entries)} oppføringer. En kopi ligger i ${removed.exportDir}`,
  );
  await takeDownWithoutWorker(payload, key);
  return exitCodes.ok;
};

/** The key, and then a yes. A script says both with options: nobody to ask means no. */
async function isAgreedTwice(
  key: string,
  { confirm, yes }: { confirm?: string | undefined; yes: boolean },
): Promise<boolean> {
  if (confirm === key && yes) return true;
  if (!process.stdin.isTTY) {
    console.log(`Legg til --confirm ${key} --yes for å fjerne uten å bli spurt.`);
    return false;
  }
  const asker = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const typed = await asker.question(`Skriv nøkkelen (${key}) for å fjerne nettstedet: `);
    if (typed.trim() !== key) return false;
    const answer = await asker.question(
      'Alt som er skrevet for det, blir borte fra CMS-et. Sikker? (ja/nei) ',
    );
    return answer.trim().toLowerCase() === 'ja';
  } finally {
    asker.close();
  }
}

/** A running worker does it as a job; else it is done here. */
async function takeDownWithoutWorker(payload: Payload, site: string): Promise<void> {
  const lock = await becomeSoleWorker(0);
  if (lock === undefined) return;
  await publishSite(payload, { site, by: 'Kommandolinjen' });
  await lock.release();
}
