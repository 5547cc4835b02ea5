import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Fault, say } from './fault.mjs';
import { withInstallLock } from './lock.mjs';
import { runNpm } from './npm.mjs';

/** Makes node_modules what package-lock.json says, and remembers that it is. */
export async function ensureDependencies(root) {
  if (isUpToDate(root)) return;
  await withInstallLock(root, () => {
    if (isUpToDate(root)) return;
    install(root);
    writeStamp(root);
  });
}

export function isUpToDate(root) {
  if (readIfThere(stampFile(root)) === lockHash(root)) return true;
  if (!matchesInstalled(readJson(lockFile(root)), readJson(installedFile(root)))) return false;
  writeStamp(root);
  return true;
}

/** Whether what npm says it installed is what the lock file names, so that a plain `npm install` counts. */
export function matchesInstalled(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false;
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '') return true;
    const found = installed.packages[place];
    if (found === undefined) return Boolean(wanted.optional || wanted.devOptional);
    return found.version === wanted.version && found.resolved === wanted.resolved;
  });
}

function install(root) {
  say('Installerer avhengigheter med «npm ci» (første gang tar det gjerne et minutt) …');
  // A machine with NODE_ENV=production or omit=optional set would leave out what start and test need.
  const args = ['ci', '--include=dev', '--include=optional', '--include=peer'];
  const code = runNpm(root, [...args, '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) return;
  throw new Fault(
    `«npm ci» mislyktes (kode ${code}). Meldingen fra npm står over.\n` +
      `Vanlige årsaker: ingen nettilgang til registry.npmjs.org, full disk, eller «engine-strict» satt i .npmrc.\n` +
      `Prøv selv: npm ci`,
  );
}

function writeStamp(root) {
  try {
    writeFileSync(stampFile(root), lockHash(root));
  } catch {
    // A node_modules that we may only read is checked again next time.
  }
}

function lockHash(root) {
  const text = readIfThere(lockFile(root));
  if (text === undefined) {
    throw new Fault(
      `Fant ikke ${lockFile(root)}. Er hele kildekoden hentet? Prøv: git checkout -- package-lock.json`,
    );
  }
  return createHash('sha256').update(text).digest('hex');
}

function readJson(file) {
  try {
    return JSON.parse(readIfThere(file) ?? 'null');
  } catch {
    return null;
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const lockFile = (root) => path.join(root, 'package-lock.json');
const stampFile = (root) => path.join(root, 'node_modules', '.sett-lock-hash');
const installedFile = (root) => path.join(root, 'node_modules', '.package-lock.json');
