import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const dir = path.resolve(import.meta.dirname, '../src/migrations');

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
