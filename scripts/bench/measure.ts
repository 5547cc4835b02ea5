import { readdirSync, readFileSync } from 'node:fs';

/** One line of the table: what was measured, and its value with unit. */
export type Figure = { readonly what: string; readonly value: string };

/** Resolves with what `work` gives and how long it took, in milliseconds. */
export async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

export const perSecond = (count: number, ms: number, unit: string) =>
  `${((count / ms) * 1000).toFixed(0)} ${unit}/s (${String(count)} in ${seconds(ms)})`;

export const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Watches the memory of this process and all it has started, until `stop`, which gives the highest
 * sum of resident memory in MB; undefined where there is no /proc.
 */
export function watchMemory(everyMs = 100): { stop(): number | undefined } {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, residentBytes(process.pid));
  };
  const timer = setInterval(look, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return peak > 0 ? Math.round(peak / 1e6) : undefined;
    },
  };
}

function residentBytes(root: number): number {
  const processes = allProcesses();
  const family = new Set([root]);
  for (let grown = true; grown;) {
    const before = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
    grown = family.size > before;
  }
  return processes
    .filter(({ pid }) => family.has(pid))
    .reduce((sum, { resident }) => sum + resident, 0);
}

function allProcesses(): { pid: number; parent: number; resident: number }[] {
  try {
    return readdirSync('/proc').filter(isNumber).flatMap(readProcess);
  } catch {
    return []; // no /proc here
  }
}

const isNumber = (name: string) => /^\d+$/.test(name);

function readProcess(pid: string): { pid: number; parent: number; resident: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
    return [{ pid: Number(pid), parent: field('PPid'), resident: (field('VmRSS') || 0) * 1024 }];
  } catch {
    return []; // it ended meanwhile
  }
}
