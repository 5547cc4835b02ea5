import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openStore } from '@sett/releases';
import { freePort } from '../../scripts/lib/free-port.ts';
import { readSettings } from '../../scripts/lib/settings.ts';
import { builtOnce } from './build-once.ts';
import { serverPart } from './stack/parts.ts';
import { newStateDir, removeState } from './stack/state-dir.ts';

/** A site built from a content folder without CMS or database, and served by the real server. */
export async function serveBuilt(contentDir: string, site: string) {
  const stateDir = newStateDir();
  try {
    await publish(stateDir, contentDir, site);
    const { port, stop } = await serveReleases(stateDir);
    return {
      port,
      /** The release that is served. */
      dir: path.join(stateDir, 'releases', site, 'current'),
      origin: `http://${site}.localhost:${String(port)}`,
      dispose: async () => {
        await stop();
        removeState(stateDir);
      },
    };
  } catch (error) {
    removeState(stateDir);
    throw error;
  }
}

/** The real server over what a state folder has published; nothing else runs. */
export async function serveReleases(stateDir: string) {
  const settings = readSettings({ SETT_STATE: stateDir, SETT_PORT: String(await freePort()) });
  const server = serverPart({
    settings,
    databaseUrl: () => 'postgres://nobody@127.0.0.1:1/none',
    extra: {},
    enter: [],
  });
  await server.start();
  return { port: settings.port, stop: () => server.stop() };
}

async function publish(stateDir: string, contentDir: string, site: string): Promise<void> {
  const { out, report } = await builtOnce({ contentDir, site });
  const { releaseId, contentHash, pages } = JSON.parse(await readFile(report, 'utf8')) as {
    releaseId: string;
    contentHash: string;
    pages: number;
  };
  const store = openStore(path.join(stateDir, 'releases'));
  const staged = await store.stage(site);
  cpSync(out, staged.dir, { recursive: true });
  const publishedAt = new Date().toISOString();
  await store.activate(staged, {
    id: releaseId,
    title: site,
    host: `${site}.example`,
    pages,
    publishedAt,
    contentHash,
  });
}
