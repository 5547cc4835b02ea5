import type { Page } from 'playwright';

/** What a page does while it is open: begun before it is opened, read afterwards. */
export function watch(page: Page, isMissing: boolean) {
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const own404 = isMissing && message.text().includes('404');
    if (message.type() === 'error' && !own404) faults.push(message.text());
  });
  return { requests, faults };
}

export const nothing = { cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

/** What the page has left on the reader's machine. As text: these are names of the browser. */
export async function stored(page: Page): Promise<typeof nothing> {
  const { length } = await page.context().cookies();
  const kept = await page.evaluate<Omit<typeof nothing, 'cookies'>>(`(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }))()`);
  return { cookies: length, ...kept };
}
