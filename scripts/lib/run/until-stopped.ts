import type { Parts } from './parts.ts';
import { startEverything } from './everything.ts';
import { stopSignal } from './stop-signal.ts';
import { inSeconds } from './steps.ts';
import { addresses } from './addresses.ts';
import { readSettings } from '../settings.ts';

/** Database, worker, CMS and sites, from one command until Ctrl-C. */
export async function runUntilStopped(parts?: Parts): Promise<number> {
  const settings = readSettings();
  const began = performance.now();
  const asked = stopSignal();
  const running = startEverything(settings, parts);
  const outcome = await Promise.race([running.ready, asked]);
  if (typeof outcome === 'boolean') {
    if (outcome) console.log(`\nSett er klar på ${inSeconds(performance.now() - began)}:`);
    console.log(`${addresses(settings, outcome)}\n\nStopp med Ctrl-C.`);
    await asked;
  }
  console.log('\nStopper …');
  await running.stop();
  console.log('Alt er stoppet.');
  return 0;
}
