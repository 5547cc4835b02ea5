import { setTimeout as sleep } from 'node:timers/promises';
import { startChild, type Child, type ChildSpec } from './child.ts';
import { readRun, writeRun } from './run-file.ts';

export type Supervised = { stop(): Promise<void> };

type Supervision = {
  readonly stateDir: string;
  readonly spec: ChildSpec;
  readonly say: (message: string) => void;
  /** The first wait before a restart, in milliseconds; doubled each time it dies young. */
  readonly firstWaitMs?: number;
  /** Asked at each death; false leaves the child dead. */
  readonly restart?: (how: string) => boolean;
};

const longestWaitMs = 30_000;
const calmAfterMs = 60_000;

/** Keeps a child running: one that ends is started again, later and later while it keeps dying young. */
export function supervise(supervision: Supervision): Supervised {
  const { stateDir, spec, say, firstWaitMs = 1000, restart = () => true } = supervision;
  const stopping = new AbortController();
  let child: Child | undefined;
  const start = () => {
    child = startChild(spec);
    record(stateDir, spec.name, child);
    return child;
  };
  const asked = () => stopping.signal.aborted;
  const keep = async () => {
    let wait = firstWaitMs;
    for (;;) {
      const born = Date.now();
      const how = await start().ended;
      if (asked() || !restart(how)) return;
      if (Date.now() - born > calmAfterMs) wait = firstWaitMs;
      say(
        `${spec.name} stoppet (${how}); starter på nytt om ${String(wait / 1000)} s. Logg: ${spec.log}`,
      );
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (asked()) return;
      wait = Math.min(wait * 2, longestWaitMs);
    }
  };
  const kept = keep();
  return {
    stop: async () => {
      stopping.abort();
      await child?.stop();
      await kept;
    },
  };
}

function record(stateDir: string, name: string, { id }: Child): void {
  const run = readRun(stateDir) ?? { pid: process.pid, children: {} };
  if (id) writeRun(stateDir, { ...run, children: { ...run.children, [name]: id } });
}
