import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import tar, { type Pack } from 'tar-stream';
import { SettFault } from '../fault.ts';

/** Writes a .tar.gz whole or not at all. */
export async function writeArchive(
  file: string,
  fill: (pack: Pack) => Promise<void>,
): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.ny`;
  const pack = tar.pack();
  try {
    const written = pipeline(pack, createGzip(), createWriteStream(draft, { mode: 0o600 }));
    await Promise.all([
      fill(pack).then(
        () => pack.finalize(),
        (error: unknown) => pack.destroy(asError(error)),
      ),
      written,
    ]);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

export function addText(pack: Pack, name: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    pack.entry({ name, mode: 0o600 }, text, (error) => (error ? reject(error) : resolve()));
  });
}

export async function addFile(pack: Pack, name: string, file: string): Promise<void> {
  const entry = pack.entry({ name, size: statSync(file).size, mode: 0o600 });
  await pipeline(createReadStream(file), entry);
}

/** Goes through an archive entry by entry; each must be read to its end. */
export async function readArchive(
  file: string,
  take: (name: string, entry: Readable) => Promise<void>,
): Promise<void> {
  const extract = tar.extract();
  const fed = pipeline(createReadStream(file), createGunzip(), extract);
  fed.catch(() => undefined);
  try {
    for await (const entry of extract) await take(entry.header.name, entry as unknown as Readable);
    await fed;
  } catch (cause) {
    if (cause instanceof SettFault) throw cause;
    throw new SettFault(`${file} kan ikke leses som en sikkerhetskopi: ${asError(cause).message}`, {
      cause,
    });
  }
}

/** Every file under a folder, as paths from it with `/` between the parts. */
export function filesUnder(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .sort();
  } catch (error) {
    if (asError(error).message.includes('ENOENT')) return [];
    throw error;
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
