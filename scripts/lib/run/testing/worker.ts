// Stands in for the worker of the CMS: publishes one small site, then waits.
import path from 'node:path';
import { openStore } from '@sett/releases';
import { publishFiles } from '../../../../tests/support/releases.ts';

const fault = process.env['TEST_WORKER_FAULT'];
if (fault) {
  process.send?.({ type: 'failed', message: fault });
} else {
  const store = openStore(path.join(process.env['SETT_STATE'] ?? '', 'releases'));
  const id = `r${String(Date.now())}`;
  await publishFiles(store, { id, files: { 'index.html': `worker ${String(process.pid)}` } });
  process.send?.({ type: 'step', name: 'Publisert', ms: 12 });
  process.send?.({ type: 'ready', sites: ['oppdal'] });
}
setInterval(() => undefined, 1000);
