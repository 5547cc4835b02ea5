import { existsSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import type { Pack } from 'tar-stream';
import { SettFault } from '../fault.ts';
import { withClient } from '../postgres/database.ts';
import { addFile, addText, filesUnder, writeArchive } from './archive.ts';
import { backupManifestFile, type BackupManifest } from './manifest.ts';
import { migrationsOf, rowsOf, tablesOf } from './tables.ts';

type Options = {
  readonly url: string;
  readonly stateDir: string;
  readonly file: string;
};

/**
 * Writes everything that cannot be made again into one file: all tables as of one moment, the
 * pictures, and the key that signs. Releases are built from these, and are not in it.
 */
export async function writeBackup({
  url,
  stateDir,
  file,
}: Options): Promise<{ rows: number; media: number }> {
  return withClient(url, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const counts = { rows: 0, media: 0 };
    await writeArchive(file, async (pack) => {
      await addText(pack, backupManifestFile, JSON.stringify(await manifestOf(client), null, 2));
      counts.rows = await addTables(pack, client);
      counts.media = await addMedia(pack, stateDir);
      await addSecret(pack, stateDir);
    });
    await client.query('commit');
    return counts;
  });
}

async function manifestOf(client: pg.Client): Promise<BackupManifest> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.payload_migrations') is not null as there`,
  );
  if (!rows[0]?.there)
    throw new SettFault('Databasen er tom: det er ingenting å ta sikkerhetskopi av.');
  return { format: 1, madeAt: new Date().toISOString(), migrations: await migrationsOf(client) };
}

/** Each batch of rows is a file of its own, so that no table has to fit in memory. */
async function addTables(pack: Pack, client: pg.Client): Promise<number> {
  let sum = 0;
  for (const table of await tablesOf(client)) {
    let part = 0;
    for await (const rows of rowsOf(client, table)) {
      part += 1;
      sum += rows.length;
      await addText(
        pack,
        `database/${table.name}.${String(part).padStart(6, '0')}.jsonl`,
        rows.join('\n'),
      );
    }
  }
  return sum;
}

async function addMedia(pack: Pack, stateDir: string): Promise<number> {
  const dir = path.join(stateDir, 'media');
  const files = filesUnder(dir);
  for (const file of files) await addFile(pack, `media/${file}`, path.join(dir, file));
  return files.length;
}

async function addSecret(pack: Pack, stateDir: string): Promise<void> {
  const file = path.join(stateDir, 'secret');
  if (existsSync(file)) await addFile(pack, 'secret', file);
}
