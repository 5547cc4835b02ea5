import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { exitCodes, SettFault } from '../fault.ts';
import { withClient } from '../postgres/database.ts';
import { filesUnder, readArchive } from './archive.ts';
import { backupManifestFile, backupManifestSchema, type BackupManifest } from './manifest.ts';
import {
  insertRows,
  migrationsOf,
  resetSequences,
  tablesOf,
  withoutForeignKeys,
} from './tables.ts';

type Options = {
  readonly url: string;
  readonly stateDir: string;
  readonly file: string;
  /** Overwrite what is there. */
  readonly force: boolean;
  /** Gives the empty database its tables. */
  migrate(): Promise<void>;
};

/**
 * Brings back what `writeBackup` wrote. The database is filled in one transaction, and the pictures are
 * laid aside until it is done: a damaged file changes nothing.
 */
export async function readBackup(options: Options): Promise<{ rows: number; media: number }> {
  const { url, stateDir, file, force, migrate } = options;
  if (!existsSync(file)) throw new SettFault(`Fant ikke ${file}.`, { exitCode: exitCodes.usage });
  const unpacked = path.join(stateDir, 'restore.ny');
  rmSync(unpacked, { recursive: true, force: true });
  try {
    await unpack(file, unpacked);
    const manifest = manifestIn(unpacked, file);
    if (!force) await refuseUnlessEmpty(url, stateDir);
    await migrate();
    const rows = await withClient(url, (client) => fillDatabase(client, unpacked, manifest));
    return { rows, media: placeFiles(unpacked, stateDir) };
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

const known =
  /^(?:sett-backup\.json|secret|database\/[a-z0-9_]+\.\d{6}\.jsonl|media\/(?!.*\.\.)[^\\\0]+)$/;

async function unpack(file: string, into: string): Promise<void> {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  await readArchive(file, async (name, entry) => {
    if (!known.test(name)) throw new SettFault(`${file} inneholder noe ukjent: ${name}.`);
    const target = path.join(into, name);
    mkdirSync(path.dirname(target), { recursive: true });
    await pipeline(entry, createWriteStream(target, { mode: 0o600 }));
  });
}

function manifestIn(unpacked: string, file: string): BackupManifest {
  const place = path.join(unpacked, backupManifestFile);
  const manifest = existsSync(place)
    ? backupManifestSchema.safeParse(JSON.parse(readFileSync(place, 'utf8')))
    : undefined;
  if (manifest?.success) return manifest.data;
  throw new SettFault(
    `${file} er ikke en sikkerhetskopi som denne versjonen kan lese (${backupManifestFile}).`,
  );
}

async function refuseUnlessEmpty(url: string, stateDir: string): Promise<void> {
  const filled = await withClient(url, async (client) => {
    const tables = (await tablesOf(client)).filter(({ name }) => name !== 'payload_migrations');
    const found = [];
    for (const { name } of tables) {
      const { rowCount } = await client.query(`select 1 from ${pg.escapeIdentifier(name)} limit 1`);
      if (rowCount) found.push(name);
    }
    return found;
  });
  const media = filesUnder(path.join(stateDir, 'media')).length;
  if (filled.length === 0 && media === 0) return;
  throw new SettFault(
    `Her er det innhold fra før (${filled.length} tabeller og ${media} bilder). Ingenting er endret.\n` +
      'Velg en tom tilstandsmappe med SETT_STATE, eller overskriv det som er her med --force.',
    { exitCode: exitCodes.usage },
  );
}

async function fillDatabase(
  client: pg.Client,
  unpacked: string,
  manifest: BackupManifest,
): Promise<number> {
  refuseOtherForm(manifest.migrations, await migrationsOf(client));
  const tables = await tablesOf(client);
  let sum = 0;
  await client.query('begin');
  await withoutForeignKeys(client, async () => {
    await client.query(
      `truncate ${tables.map(({ name }) => pg.escapeIdentifier(name)).join(', ')}`,
    );
    for (const table of tables) {
      for (const rows of storedRows(unpacked, table.name)) {
        await insertRows(client, table, rows);
        sum += rows.length;
      }
    }
  });
  await resetSequences(client);
  await client.query('commit');
  return sum;
}

function refuseOtherForm(wanted: readonly string[], here: readonly string[]): void {
  if (wanted.join() === here.join()) return;
  throw new SettFault(
    `Sikkerhetskopien er laget av en annen versjon av Sett (siste migrering ${wanted.at(-1) ?? 'ingen'}, her ${here.at(-1) ?? 'ingen'}).\n` +
      'Hent den tilbake med den versjonen av kildekoden som laget den, og oppgrader etterpå.',
  );
}

function* storedRows(unpacked: string, table: string): Generator<string[]> {
  const dir = path.join(unpacked, 'database');
  const parts = existsSync(dir)
    ? readdirSync(dir).filter((name) => name.split('.')[0] === table)
    : [];
  for (const part of parts.sort()) yield readFileSync(path.join(dir, part), 'utf8').split('\n');
}

function placeFiles(unpacked: string, stateDir: string): number {
  const media = path.join(stateDir, 'media');
  rmSync(media, { recursive: true, force: true });
  if (existsSync(path.join(unpacked, 'media'))) renameSync(path.join(unpacked, 'media'), media);
  if (existsSync(path.join(unpacked, 'secret'))) {
    renameSync(path.join(unpacked, 'secret'), path.join(stateDir, 'secret'));
  }
  return filesUnder(media).length;
}
