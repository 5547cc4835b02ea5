import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { importContent } from '../import/importContent.ts';
import type { ImportPlan } from '../import/plan.ts';
import { exitCodes, type Command } from './runCli.ts';

const MOST_LISTED = 40;

/** `import MAPPE [--replace] [--yes]` */
export const importCommand: Command = async (payload, args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      replace: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  });
  const [dir] = positionals;
  if (dir === undefined) {
    console.error('Si hvilken mappe innholdet ligger i: import MAPPE');
    return exitCodes.usage;
  }
  const plan = await importContent({
    payload,
    dir: path.resolve(dir),
    mode: values.replace ? 'replace' : 'add',
    confirm: (found) => {
      showOverwritten(found);
      return values.yes || isAgreed();
    },
  });
  console.log(summary(plan));
  return exitCodes.ok;
};

function showOverwritten({ replace }: ImportPlan): void {
  console.log(`Dette blir overskrevet (${String(replace.length)}):`);
  for (const key of replace.slice(0, MOST_LISTED)) console.log(`  ${key}`);
  if (replace.length > MOST_LISTED)
    console.log(`  … og ${String(replace.length - MOST_LISTED)} til`);
}

/** Nobody to ask means no: a script says `--yes`. */
async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log('Ingenting er endret. Legg til --yes for å overskrive.');
    return false;
  }
  const asker = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asker.question('Overskrive? (ja/nei) ');
  asker.close();
  return answer.trim().toLowerCase().startsWith('j');
}

function summary({ add, replace, keep, same }: ImportPlan): string {
  const kept =
    keep.length > 0
      ? ` ${String(keep.length)} er annerledes her og er ikke rørt (bruk --replace).`
      : '';
  return `${String(add.length)} nye, ${String(replace.length)} overskrevet, ${String(same.length)} like.${kept}`;
}
