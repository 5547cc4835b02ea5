import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { withClient } from '../postgres/database.ts';
import { readBackup } from './read.ts';
import { writeBackup } from './write.ts';

const [from, to] = await Promise.all([testDatabase(), testDatabase()]);
const work = mkdtempSync(path.join(tmpdir(), 'sett-backup-'));
const file = path.join(work, 'kopi.tar.gz');
const source = path.join(work, 'source');
let target: string;

const schema = `
  create type status as enum ('draft', 'published');
  create table payload_migrations (id serial primary key, name text);
  insert into payload_migrations (name) values ('20260101_first');
  create table barn (id serial primary key, eier uuid, forelder int, navn text);
  create table eier (id uuid primary key, favoritt int references barn, navn text, status status, ved timestamptz,
    tekst jsonb, merker text[], tall numeric, lengde int generated always as (length(navn)) stored);
  alter table barn add foreign key (eier) references eier, add foreign key (forelder) references barn;`;

beforeAll(async () => {
  await withClient(from.url, async (client) => {
    await client.query(schema);
    await client.query(`
      insert into eier values ('11111111-1111-1111-1111-111111111111', null, E'Ås "x"\\nlinje 🙂', 'published',
        '2026-11-23 08:00:00.123456+01', '{"a": [1, 2.50, null]}', '{a,"b c"}', 1234567890.123456789);
      insert into barn (eier, forelder, navn)
        select '11111111-1111-1111-1111-111111111111', nullif(n - 1, 0), 'barn ' || n from generate_series(1, 1200) n;
      update eier set favoritt = 3;`);
  });
  write(path.join(source, 'media/bilde.webp'), 'webp');
  write(path.join(source, 'media/små/å.jpg'), 'jpg');
  write(path.join(source, 'secret'), 'hemmelig');
  await writeBackup({ url: from.url, stateDir: source, file });
});

beforeEach(async () => {
  target = mkdtempSync(path.join(work, 'target-'));
  await withClient(to.url, (client) =>
    client.query('drop schema public cascade; create schema public'),
  );
});

afterAll(async () => {
  await Promise.all([from.drop(), to.drop()]);
  rmSync(work, { recursive: true, force: true });
});

const migrate = () => withClient(to.url, (client) => client.query(schema)).then(() => undefined);
const restore = (force = false, archive = file) =>
  readBackup({ url: to.url, stateDir: target, file: archive, force, migrate });
const everything = (url: string) =>
  withClient(url, async (client) => {
    const eier = await client.query<{ eier: string }>('select eier::text from eier');
    const barn = await client.query<{ barn: string }>('select barn::text from barn order by id');
    return [...eier.rows, ...barn.rows];
  });

describe('a backup', () => {
  it('brings back every row, picture and key on an empty state', async () => {
    expect(await restore()).toEqual({ rows: 1202, media: 2 });
    expect(await everything(to.url)).toEqual(await everything(from.url));
    expect(readFileSync(path.join(target, 'media/små/å.jpg'), 'utf8')).toBe('jpg');
    expect(readFileSync(path.join(target, 'secret'), 'utf8')).toBe('hemmelig');
    expect(readdirSync(target)).not.toContain('restore.ny');
  });

  it('goes on counting after the highest number, with its foreign keys in place', async () => {
    await restore();
    await withClient(to.url, async (client) => {
      const { rows } = await client.query(`insert into barn (navn) values ('ny') returning id`);
      expect(rows).toEqual([{ id: 1201 }]);
      await expect(client.query('insert into barn (forelder) values (99999)')).rejects.toThrow(
        'foreign key',
      );
    });
  });

  it('is readable by its owner only', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('sees one moment while others write', async () => {
    const during = path.join(work, 'during.tar.gz');
    const writing = writeBackup({ url: from.url, stateDir: source, file: during });
    await withClient(from.url, (client) =>
      client.query(`update barn set navn = 'endret' where id = 1`),
    );
    await writing;
    await withClient(from.url, (client) =>
      client.query(`update barn set navn = 'barn 1' where id = 1`),
    );
    await expect(restore(false, during)).resolves.toMatchObject({ rows: 1202 });
  });
});

describe('a restore', () => {
  it('refuses where there is something already, unless forced', async () => {
    await restore();
    await expect(restore()).rejects.toThrow(
      /innhold fra før \(2 tabeller og 2 bilder\)[^]*--force/,
    );
    const forced = readBackup({
      url: to.url,
      stateDir: target,
      file,
      force: true,
      migrate: () => Promise.resolve(),
    });
    await expect(forced).resolves.toMatchObject({ rows: 1202 });
    expect(await everything(to.url)).toEqual(await everything(from.url));
  });

  it('changes nothing when the file is cut off', async () => {
    const cut = path.join(work, 'cut.tar.gz');
    const whole = readFileSync(file);
    writeFileSync(cut, whole.subarray(0, whole.length / 2));
    await migrate();
    await expect(restore(false, cut)).rejects.toThrow(
      /cut\.tar\.gz kan ikke leses som en sikkerhetskopi/,
    );
    expect(existsSync(path.join(target, 'media'))).toBe(false);
  });

  it('refuses a file of another version, and one that is no backup', async () => {
    const other = () =>
      withClient(to.url, async (client) => {
        await client.query(schema);
        await client.query(`insert into payload_migrations (name) values ('20270101_next')`);
      });
    const newer = readBackup({ url: to.url, stateDir: target, file, force: false, migrate: other });
    await expect(newer).rejects.toThrow(
      /annen versjon av Sett \(siste migrering 20260101_first, her 20270101_next\)/,
    );
    const odd = path.join(work, 'odd.tar.gz');
    write(path.join(work, 'odd/passwd'), 'x');
    execFileSync('tar', ['-czf', odd, '-C', path.join(work, 'odd'), 'passwd']);
    await expect(restore(true, odd)).rejects.toThrow('inneholder noe ukjent: passwd');
    await expect(restore(true, path.join(work, 'none'))).rejects.toThrow('Fant ikke');
  });
});

function write(place: string, text: string): void {
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}
