const controller = new AbortController();

/** Aborted when the worker is told to stop: what runs is cut short, and done again at the next start. */
export const stopping = controller.signal;

export const stop = (): void => controller.abort();
