import { createHash } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { SettFault } from '../fault.ts';

/** Who Postgres runs as: it refuses to be root, so root hands it to «nobody». */
export const serverUser: { uid?: number; gid?: number } =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const asRoot = serverUser.uid !== undefined;
/**
 * Where programs keep their state by the Filesystem Hierarchy Standard, and where that cannot be
 * written. For a checkout in a home that only its owner may enter: `nobody` cannot walk into that.
 */
const outside = ['/var/lib/sett', '/var/tmp/sett', '/opt/sett'];

const recordSchema = z.object({ place: z.string() });

/**
 * The folder of the database: inside the state folder where the server's user can reach it, otherwise
 * outside. What was chosen first is written down in `<state>/postgres.json` and holds from then on.
 */
export function postgresPlace(stateDir: string): string {
  const record = path.join(stateDir, 'postgres.json');
  if (existsSync(record)) return recordSchema.parse(JSON.parse(readFileSync(record, 'utf8'))).place;
  mkdirSync(stateDir, { recursive: true });
  const place = choosePlace(stateDir);
  writeFileSync(record, `${JSON.stringify({ place }, null, 2)}\n`);
  return place;
}

/** Makes the folder if it is missing, and gives it to the user that the server runs as. */
export function preparePlace(place: string): void {
  mkdirSync(place, { recursive: true });
  giveToServer(place);
}

export function giveToServer(file: string): void {
  if (serverUser.uid !== undefined && serverUser.gid !== undefined) {
    chownSync(file, serverUser.uid, serverUser.gid);
  }
}

/** Whether the user that the server runs as can walk down to this folder. */
export function isReachable(dir: string, root = asRoot): boolean {
  if (!root) return true;
  return ancestors(dir).every((ancestor) => !existsSync(ancestor) || isOpen(ancestor));
}

function choosePlace(stateDir: string): string {
  const inside = path.join(stateDir, 'postgres');
  if (isReachable(inside)) return inside;
  const hash = createHash('sha256').update(path.resolve(stateDir)).digest('hex').slice(0, 16);
  const base = outside.find((dir) => isReachable(dir) && isWritable(dir));
  if (base !== undefined) return path.join(base, hash);
  throw new SettFault(
    `Postgres kan ikke kjøre som root, og brukeren «nobody» når ikke fram til ${inside}.\n` +
      `Heller ikke ${outside.join(', ')} kan brukes. Sett SETT_STATE til en mappe som alle kan gå inn i, eller start som en vanlig bruker.`,
  );
}

function isOpen(dir: string): boolean {
  const { mode, uid } = statSync(dir);
  return (mode & 0o001) !== 0 || (uid === serverUser.uid && (mode & 0o100) !== 0);
}

function isWritable(dir: string): boolean {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o755 });
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function ancestors(dir: string): string[] {
  const parent = path.dirname(dir);
  return parent === dir ? [dir] : [...ancestors(parent), dir];
}
