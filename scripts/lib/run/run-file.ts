import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isAlive } from './process-id.ts';

const processSchema = z.object({ pid: z.int(), started: z.string() });

/** `<state>/run.json`: who runs on this state, so that the next start and the tool can find them. */
const runSchema = z.object({
  pid: z.int(),
  databaseUrl: z.string().optional(),
  children: z.record(z.string(), processSchema),
});

export type Run = z.infer<typeof runSchema>;

const runFile = (stateDir: string) => path.join(stateDir, 'run.json');

export function readRun(stateDir: string): Run | undefined {
  try {
    return runSchema.parse(JSON.parse(readFileSync(runFile(stateDir), 'utf8')));
  } catch {
    return undefined; // none, or half of one from a full disk: nothing can be learnt from it
  }
}

export function writeRun(stateDir: string, run: Run): void {
  const draft = `${runFile(stateDir)}.ny`;
  writeFileSync(draft, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, runFile(stateDir));
}

export function removeRun(stateDir: string): void {
  rmSync(runFile(stateDir), { force: true });
}

/** Ends what a supervisor that was killed left running; returns the names of what it found. */
export async function endLeftovers(stateDir: string): Promise<string[]> {
  const children = Object.entries(readRun(stateDir)?.children ?? {});
  const alive = children.filter(([, child]) => isAlive(child));
  for (const [, { pid }] of alive) signalGroup(pid, 'SIGTERM');
  const until = Date.now() + 3000;
  while (alive.some(([, child]) => isAlive(child)) && Date.now() < until) await sleep(50);
  for (const [, child] of alive) if (isAlive(child)) signalGroup(child.pid, 'SIGKILL');
  removeRun(stateDir);
  return alive.map(([name]) => name);
}

/** Every child leads a process group of its own, so its own children go with it. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // no such group (Windows), or gone already
    }
  }
}
