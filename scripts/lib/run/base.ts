import { SettFault } from '../fault.ts';
import { isPortTaken } from '../free-port.ts';
import type { Settings } from '../settings.ts';
import { childEnv } from './child-env.ts';
import { startDatabase } from './database.ts';
import { endLeftovers, removeRun, writeRun } from './run-file.ts';
import { lockState } from './state-lock.ts';
import { step } from './steps.ts';

export type Stop = () => Promise<void> | void;

export const say = (message: string) => console.error(`! ${message}`);

/** What everything else stands on: the state folder, the ports, the database. Returns the children's environment. */
export async function startBase(
  settings: Settings,
  onStop: (stop: Stop) => void,
): Promise<NodeJS.ProcessEnv> {
  const { stateDir } = settings;
  const lock = await lockState(stateDir);
  onStop(() => {
    removeRun(stateDir);
    lock.release();
  });
  await recover(stateDir);
  await refuseTakenPorts(settings);
  writeRun(stateDir, { pid: process.pid, children: {} });
  const database = await step('Database', () => startDatabase(settings, { say }));
  onStop(() => database.stop());
  writeRun(stateDir, { pid: process.pid, databaseUrl: database.url, children: {} });
  return childEnv(settings, database.url);
}

async function recover(stateDir: string): Promise<void> {
  const found = await endLeftovers(stateDir);
  if (found.length > 0) console.log(`Ryddet etter en tidligere kjøring: ${found.join(', ')}`);
}

async function refuseTakenPorts({ host, port, cmsPort }: Settings): Promise<void> {
  const wanted = { SETT_PORT: port, SETT_CMS_PORT: cmsPort };
  for (const [setting, number] of Object.entries(wanted)) {
    if (!(await isPortTaken(host, number))) continue;
    throw new SettFault(
      `Port ${String(number)} er opptatt. Stopp det som bruker den, eller velg en annen: ${setting}=${String(number + 10)} npm start`,
    );
  }
}
