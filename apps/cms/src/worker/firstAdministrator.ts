import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { env } from '../env.ts';

/**
 * Makes the first administrator when there is no user, with a password that only the one who runs this
 * machine can read. The file comes first: a password that nobody knows would lock everybody out.
 */
export async function ensureAdministrator(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return;
  const password = randomBytes(18).toString('base64url');
  await writeSecret(passwordFile(), `${password}\n`);
  const email = process.env['SETT_ADMIN_EMAIL'] || 'admin@sett.localhost';
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Administrator', role: 'administrator' },
  });
}

const passwordFile = () =>
  process.env['SETT_ADMIN_PASSWORD_FILE'] || path.join(env.stateDir, 'admin-password.txt');

async function writeSecret(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true }); // a file that is there already would keep its mode
  await writeFile(file, text, { mode: 0o600 });
}
