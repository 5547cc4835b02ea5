import type { Payload } from 'payload';
import { nextDueJob, runJob, type DueJob } from './jobQueue.ts';

/** How many sites are published at once: a build uses about one processor and 1 GB. */
export const LANES = 2;

/** Jobs that run side by side, never two of one site. Each is done when it is done. */
export interface Lanes {
  /** Starts due jobs in the lanes that are free. */
  fill(): Promise<void>;
  /** Throws the first fault since the last call, when there is one. */
  throwFault(): void;
  /** Resolves when no job runs. */
  empty(): Promise<void>;
}

/** Only one worker may have lanes: it alone chooses the jobs, so none is taken twice. */
export function openLanes(payload: Payload): Lanes {
  const running = new Map<string, Promise<void>>();
  const faults: unknown[] = [];
  const start = ({ id, site }: DueJob) => {
    const job = runJob(payload, id)
      .catch((error: unknown) => void faults.push(error))
      .finally(() => running.delete(site));
    running.set(site, job);
  };
  return {
    empty: async () => {
      await Promise.all(running.values());
    },
    fill: async () => {
      while (running.size < LANES) {
        const due = await nextDueJob(payload, [...running.keys()]);
        if (due === undefined) return;
        start(due);
      }
    },
    throwFault: () => {
      const [fault] = faults.splice(0);
      if (fault !== undefined) throw fault as Error;
    },
  };
}

/** Does the work for each item, `LANES` at a time. */
export async function inLanes<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
