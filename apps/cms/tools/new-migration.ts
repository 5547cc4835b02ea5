import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const dir = path.resolve(import.meta.dirname, '../src/migrations');

const payload = path.join(
  path.dirname(createRequire(import.meta.url).resolve('payload')),
  '../bin.js',
);

// `npm run migration -w @sett/cms -- NAME`: from the collections alone, without a database. Payload asks
// for a secret all the same.
const args = ['migrate:create', ...process.argv.slice(2), '--skip-empty', '--disable-transpile'];
execFileSync(process.execPath, [payload, ...args], {
  cwd: path.resolve(import.meta.dirname, '..'),
  env: { ...process.env, SETT_SECRET: 'nothing is signed by a migration' },
  stdio: 'inherit',
});

/**
 * Payload writes migrations for a transpiler: types imported as values, modules without extension.
 * The worker runs them in plain Node, which wants both said.
 */
for (const file of readdirSync(dir).filter((name) => name.endsWith('.ts'))) {
  const text = readFileSync(path.join(dir, file), 'utf8');
  writeFileSync(path.join(dir, file), file === 'index.ts' ? withExtensions(text) : withTypes(text));
}

function withTypes(text: string): string {
  return text
    .replace(
      '{ MigrateUpArgs, MigrateDownArgs, sql }',
      '{ type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll('{ db, payload, req }:', '{ db }:');
}

function withExtensions(text: string): string {
  return text.replaceAll(/from '(\.\/[^']+?)(?:\.ts)?'/g, "from '$1.ts'");
}
