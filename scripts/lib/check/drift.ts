import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exitCodes, runMain, SettFault } from '../fault.ts';
import { repoRoot } from '../paths.ts';
import { cmsDir } from '../run/cms-build.ts';

const generated = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js'];
const migrations = path.join(cmsDir, 'src/migrations');
const payload = path.join(repoRoot, 'node_modules/payload/bin.js');

/** Makes everything that is generated once more, and says what was not as the sources have it. */
async function drift(): Promise<number> {
  const stale = [...(await staleFiles()), ...(await missingMigration())];
  for (const fault of stale) console.error(fault);
  return stale.length === 0 ? exitCodes.ok : exitCodes.faults;
}

async function staleFiles(): Promise<string[]> {
  const texts = () => generated.map((file) => readFileSync(path.join(cmsDir, file), 'utf8'));
  const before = texts();
  await runPayload('generate:types');
  await runPayload('generate:importmap');
  const after = texts();
  return generated
    .filter((_file, index) => before[index] !== after[index])
    .map((file) => `apps/cms/${file} var utdatert og er laget på nytt. Se over den og ta den med.`);
}

async function missingMigration(): Promise<string[]> {
  const before = new Map(readdirSync(migrations).map((name) => [name, read(name)]));
  await runPayload('migrate:create', 'drift', '--skip-empty');
  const made = readdirSync(migrations).filter((name) => !before.has(name));
  for (const name of made) rmSync(path.join(migrations, name));
  if (made.length === 0) return [];
  restoreIndex(before);
  return ['Samlingene er endret uten migrering. Kjør: npm run migration -w @sett/cms'];
}

/** Creating a migration also lists it in index.ts. */
function restoreIndex(before: ReadonlyMap<string, string>): void {
  const index = before.get('index.ts');
  if (index !== undefined) writeFileSync(path.join(migrations, 'index.ts'), index);
}

const read = (name: string) => readFileSync(path.join(migrations, name), 'utf8');

function runPayload(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [payload, ...args, '--disable-transpile'], {
    cwd: cmsDir,
    env: {
      ...process.env,
      SETT_SECRET: 'nothing is signed here, but Payload asks',
      PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new SettFault(`payload ${args.join(' ')} feilet (kode ${String(code)}):\n${output}`),
        );
    });
  });
}

await runMain(drift);
