import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '@sett/releases';
import { describe, expect, it } from 'vitest';
import { publishFiles } from '../tests/support/releases.ts';
import { repoRoot } from './lib/paths.ts';

const stateDir = mkdtempSync(path.join(tmpdir(), 'sett-tool-'));

type Result = { code: number | null; stdout: string; stderr: string };

function sett(...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    let code: number | null = null;
    const node = [
      '--disable-warning=ExperimentalWarning',
      path.join(repoRoot, 'scripts/sett.ts'),
      ...args,
    ];
    const env = { ...process.env, SETT_STATE: stateDir, INIT_CWD: stateDir };
    const child = execFile(
      process.execPath,
      node,
      { env, cwd: repoRoot },
      (_error, stdout, stderr) => {
        resolve({ code, stdout, stderr });
      },
    );
    child.on('exit', (value) => (code = value));
  });
}

describe('the tool', () => {
  it('helps in Norwegian and writes down its exit codes', async () => {
    const { code, stdout } = await sett('--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Bruk: sett/);
    for (const name of ['check', 'format', 'build', 'import', 'export', 'publish']) {
      expect(stdout).toContain(`\n  ${name} `);
    }
    expect(stdout).toContain('0 i orden · 1 feil i innholdet eller nettstedet · 2 feil bruk');
    expect(stdout).not.toMatch(/Usage:|Options:|Commands:/);
  });

  it.each([
    [['finnes-ikke'], 'Ukjent kommando «finnes-ikke».'],
    [['check', '--rask'], 'Ukjent valg «--rask».'],
    [['rollback'], 'Mangler argumentet «nettsted».'],
    [['build', '--site', 'oppdal'], 'Mangler valget «--content <mappe>».'],
    [['rollback', 'skaun'], 'Nettstedet «skaun» er ikke publisert. Disse er:'],
    [['restore', 'ingen.tar.gz'], 'ingen.tar.gz'],
  ])('says what is wrong with %j and ends with 2', async (args, message) => {
    const { code, stderr } = await sett(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).not.toContain('    at ');
  });

  it('names a setting that is wrong and ends with 3', async () => {
    process.env['SETT_PORT'] = 'x';
    const { code, stderr } = await sett('releases');
    delete process.env['SETT_PORT'];
    expect([code, stderr]).toEqual([3, expect.stringContaining('SETT_PORT = "x"')]);
  });
});

describe('check and format', () => {
  it('finds no fault in the content of this repository', async () => {
    expect(await sett('check', path.join(repoRoot, 'content'))).toMatchObject({ code: 0 });
  });

  it('prints what is missing and how hard the texts are to read', async () => {
    const { stdout } = await sett('check', path.join(repoRoot, 'content'));
    expect(stdout).toContain('oppdal/service/ppt.yaml: Mangler måte å ta kontakt på.');
    expect(stdout).toMatch(/median LIX \d+/);
  });

  it('finds a fault, and format mends what is only a matter of form', async () => {
    cpSync(path.join(repoRoot, 'content'), path.join(stateDir, 'innhold'), { recursive: true });
    const file = path.join(stateDir, 'innhold/norge/site.yaml');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, `# en kommentar\n${good}`);
    const found = await sett('check', 'innhold');
    expect(found.code).toBe(1);
    expect(found.stdout).toContain('norge/site.yaml');
    expect(await sett('format', 'innhold')).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toBe(good);
    expect((await sett('check', 'innhold')).code).toBe(0);
  });
});

describe('releases and rollback', () => {
  it('lists the releases of a site and goes back', async () => {
    const store = openStore(path.join(stateDir, 'releases'));
    for (const id of ['r1', 'r2']) await publishFiles(store, { id, files: { 'index.html': id } });
    expect((await sett('releases')).stdout).toMatch(
      /^oppdal\n {2}\* r2 {2}23\.11\.2026.* 1 sider\n {4}r1 /,
    );
    expect(await sett('rollback', 'oppdal')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('oppdal viser nå r1.'),
    });
    expect(store.currentId('oppdal')).toBe('r1');
    expect(await sett('rollback', 'oppdal', 'r9')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Disse finnes: r2, r1.'),
    });
  });
});
