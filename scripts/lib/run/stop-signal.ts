/**
 * Resolves when this process is asked to stop: Ctrl-C, SIGTERM, a closed terminal, or the death of
 * the preflight that started it (npm was killed, and nobody is left to ask).
 */
export function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve(signal)); // stays: a second Ctrl-C must not cut the stop short
    }
    const parent = process.ppid;
    const startedByPreflight = process.env['SETT_PREFLIGHT_PID'] === String(parent);
    const timer = setInterval(() => {
      if (startedByPreflight && process.ppid !== parent) resolve('preflight');
    }, 1000);
    timer.unref();
  });
}
