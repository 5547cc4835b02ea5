import { openStore, type ReleaseStore } from '@sett/releases';
import { inject } from 'vitest';
import { freePort } from '../../scripts/lib/free-port.ts';
import { readSettings, type Settings } from '../../scripts/lib/settings.ts';
import { ask, type Answer } from './ask.ts';
import { smallDisk, type SmallDisk } from './small-disk.ts';
import { databasePart } from './stack/database.ts';
import type { Part } from './stack/part.ts';
import { cmsPart, serverPart, workerPart } from './stack/parts.ts';
import { newStateDir, removeState } from './stack/state-dir.ts';
import { until } from './until.ts';

export type Stack = {
  readonly settings: Settings;
  readonly stateDir: string;
  /** Where the releases are, seen from here. */
  readonly releasesDir: string;
  /** The small disk that the releases are on, when one was asked for and could be had. */
  readonly disk: SmallDisk | undefined;
  readonly store: ReleaseStore;
  readonly database: ReturnType<typeof databasePart>;
  readonly worker: Part;
  readonly cms: Part;
  readonly server: Part;
  /** What a reader of the site gets. */
  read(site: string, path: string): Promise<Answer>;
  /** Id of the live release. */
  release(site: string): string;
  /** Waits until another release than the given one is live, and returns its id. */
  nextRelease(site: string, before: string): Promise<string>;
  /** Address as Chromium asks for it. */
  address(site: string, path?: string): string;
  dispose(): Promise<void>;
};

type PartName = 'worker' | 'cms' | 'server';

type Options = {
  /** What to start besides Postgres. */
  readonly parts?: readonly PartName[];
  /** What to begin as a copy of: the run's own state, which is the small content published, or nothing. */
  readonly from?: 'seed' | 'nothing';
  readonly env?: NodeJS.ProcessEnv;
  /** Puts the releases on a real disk of so many megabytes. */
  readonly diskMb?: number;
};

/** The real processes on free ports, with a state folder of their own. `dispose()` it in `afterAll`. */
export async function startStack(options: Options = {}): Promise<Stack> {
  const stateDir = options.from === 'nothing' ? newStateDir() : newStateDir(inject('seed'));
  try {
    return await startIn(stateDir, options);
  } catch (error) {
    removeState(stateDir);
    throw error;
  }
}

async function startIn(stateDir: string, { parts = [], env = {}, diskMb }: Options) {
  const settings = readSettings({
    SETT_STATE: stateDir,
    SETT_PORT: String(await freePort()),
    SETT_CMS_PORT: String(await freePort()),
    ...env,
  });
  const disk = diskMb === undefined ? undefined : await smallDisk(settings.releasesDir, diskMb);
  const stack = describe(settings, env, disk);
  try {
    await stack.database.start();
    for (const name of ['server', 'worker', 'cms'] as const) {
      if (parts.includes(name)) await stack[name].start();
    }
    return stack;
  } catch (error) {
    await stack.dispose();
    throw error;
  }
}

function describe(
  settings: Settings,
  extra: NodeJS.ProcessEnv,
  disk: SmallDisk | undefined,
): Stack {
  const { stateDir, port } = settings;
  const releasesDir = disk?.see(settings.releasesDir) ?? settings.releasesDir;
  const store = openStore(releasesDir);
  const database = databasePart(stateDir);
  const around = { settings, databaseUrl: database.url, extra, enter: disk?.enter ?? [] };
  const [worker, cms, server] = [workerPart(around), cmsPart(around), serverPart(around)];
  const release = (site: string) => {
    const id = store.currentId(site);
    if (id === undefined) throw new Error(`${site} has no live release.`);
    return id;
  };
  return {
    ...{ settings, stateDir, releasesDir, disk, store, database, worker, cms, server, release },
    read: (site, where) => ask({ port, host: `${site}.localhost`, path: where }),
    nextRelease: (site, before) =>
      until(
        `a release of ${site} after ${before}`,
        () => release(site) !== before && release(site),
        {
          hint: worker.log,
        },
      ),
    address: (site, where = '/') => `http://${site}.localhost:${String(port)}${where}`,
    dispose: async () => {
      for (const each of [cms, worker, server, database]) await each.stop();
      disk?.dispose();
      removeState(stateDir);
    },
  };
}
