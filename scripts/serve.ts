import { runMain } from './lib/fault.ts';
import { listen } from './lib/listen.ts';
import { createSiteServer } from './lib/server.ts';
import { readSettings } from './lib/settings.ts';

/** Serves the published sites, and needs neither Postgres, the CMS nor, once started, its supervisor. */
async function main(): Promise<number> {
  const { releasesDir, port, host } = readSettings();
  const server = createSiteServer({ releasesDir, port });
  await listen(server, port, host);
  process.send?.({ type: 'ready', sites: [] });
  if (!process.send) console.log(`Nettstedene: http://localhost:${String(port)}/`);
  await new Promise<void>((resolve) => {
    const close = () => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 1500).unref();
    };
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, close);
  });
  return 0;
}

// Whatever one request breaks, the others are still answered.
process.on('uncaughtException', (error) => console.error('Uventet feil:', error));
await runMain(main);
if (process.connected) process.disconnect();
