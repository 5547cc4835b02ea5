/** What the worker tells the process that started it. */
export type WorkerMessage =
  | { type: 'step'; name: string; ms: number }
  | { type: 'ready'; sites: string[] }
  | { type: 'failed'; message: string };

/** Tells the supervisor, when there is one, and the log. */
export function tell(message: WorkerMessage): void {
  if (message.type === 'step') console.log(`${message.name}: ${String(Math.round(message.ms))} ms`);
  if (message.type === 'ready')
    console.log(`Klar. Nettsteder: ${message.sites.join(', ') || 'ingen'}`);
  if (message.type === 'failed') console.error(message.message);
  if (process.connected) process.send?.(message);
}

/** Does one step of the start and tells how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  tell({ type: 'step', name, ms: performance.now() - began });
  return result;
}
