import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { matchesInstalled } from './install.mjs';
import { hydrateSymlinks, mendInstallScripts } from './native.mjs';
import { chooseNode, isNewEnough } from './node-version.mjs';
import { withInstallLock } from './lock.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = () => mkdtempSync(path.join(tmpdir(), 'sett-preflight-'));

describe('choosing Node', () => {
  it.each([
    ['18.20.4', false],
    ['20.20.2', false],
    ['22.12.0', false],
    ['22.18.0', true],
    ['23.5.0', false],
    ['23.6.0', true],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('says of %s: new enough is %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it('takes the system Node when it is new enough', () => {
    expect(chooseNode('/nowhere', { version: '24.1.0', path: '/usr/bin/node' })).toBe(
      '/usr/bin/node',
    );
  });

  it('takes the packaged Node when the system Node is too old', () => {
    const place = folder();
    mkdirSync(path.join(place, 'node_modules/node/bin'), { recursive: true });
    writeFileSync(path.join(place, 'node_modules/node/bin/node'), '');
    const chosen = chooseNode(place, { version: '20.1.0', path: '/usr/bin/node' });
    expect(chosen).toBe(path.join(place, 'node_modules/node/bin/node'));
  });

  it('names the command that mends it when there is no new enough Node', () => {
    expect(() => chooseNode('/nowhere', { version: '20.1.0', path: '/n' })).toThrow(
      /Her er Node 20\.1\.0.*\nKjør: npm rebuild node/,
    );
  });
});

describe('knowing whether dependencies are installed', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', resolved: 'u' },
      'node_modules/b': { version: '1.0.0', resolved: 'u', optional: true },
    },
  };

  it('accepts what a plain npm install made, without optional packages of other platforms', () => {
    const a = lock.packages['node_modules/a'];
    expect(matchesInstalled(lock, { packages: { 'node_modules/a': a } })).toBe(true);
  });

  it('notices another version, a missing package and a missing node_modules', () => {
    const other = { version: '2.0.0', resolved: 'u' };
    expect(matchesInstalled(lock, { packages: { 'node_modules/a': other } })).toBe(false);
    expect(matchesInstalled(lock, { packages: {} })).toBe(false);
    expect(matchesInstalled(lock, null)).toBe(false);
  });
});

describe('skipped install scripts', () => {
  it('makes the symlinks that the Postgres package lists, once', () => {
    const place = folder();
    mkdirSync(path.join(place, 'native/lib'), { recursive: true });
    const links = [{ source: 'native/lib/libx.so.6.1', target: 'native/lib/libx.so' }];
    writeFileSync(path.join(place, 'native/pg-symlinks.json'), JSON.stringify(links));
    hydrateSymlinks(place);
    hydrateSymlinks(place);
    expect(readlinkSync(path.join(place, 'native/lib/libx.so'))).toBe('libx.so.6.1');
  });

  it('says that Postgres is missing and what to do, unless DATABASE_URL is set', () => {
    const place = folder();
    expect(() => mendInstallScripts(place, {})).toThrow(
      /npm ci --include=optional[^]*DATABASE_URL/,
    );
    expect(() => mendInstallScripts(place, { DATABASE_URL: 'postgres://x' })).not.toThrow();
  });
});

it('takes over the install lock of a process that is gone', async () => {
  const place = folder();
  mkdirSync(path.join(place, '.sett'));
  writeFileSync(path.join(place, '.sett/install.lock'), '4194399');
  await expect(withInstallLock(place, () => 'done')).resolves.toBe('done');
});

describe('running a script', () => {
  const script = path.join(folder(), 'script.ts');
  writeFileSync(
    script,
    `const words: string[] = process.argv.slice(2);
     if (words[0] === 'wait') { process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1e3); console.log('ready'); }
     else { console.log(words.join('+')); process.exit(4); }`,
  );
  const preflight = path.join(root, 'scripts/preflight.mjs');

  it('passes arguments and exit code, and keeps stdout for the script', async () => {
    const result = await run([preflight, script, 'a', 'b']);
    expect(result).toMatchObject({ code: 4, stdout: 'a+b\n' });
  });

  it('forwards signals', async () => {
    const result = await run([preflight, script, 'wait'], (kill) => kill('SIGTERM'));
    expect(result.code).toBe(7);
  });

  it('stops the script when npm above it was killed', async () => {
    const place = folder();
    const beat = path.join(place, 'beat');
    const npm = path.join(place, 'npm.cjs');
    const beating = path.join(place, 'beating.ts');
    writeFileSync(
      beating,
      `setInterval(() => require('fs').writeFileSync('${beat}', String(Date.now())), 100);`,
    );
    writeFileSync(
      npm,
      `require('child_process').spawn('sh', ['-c', '"$0" "$@"; true', process.execPath, '${preflight}', '${beating}'], { stdio: 'ignore' });`,
    );
    const child = spawn(process.execPath, [npm], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    const lastBeat = () => (existsSync(beat) ? Number(readFileSync(beat, 'utf8')) : 0);
    await vi.waitFor(() => expect(lastBeat()).toBeGreaterThan(0), 8000);
    child.kill('SIGKILL');
    await vi.waitFor(() => expect(Date.now() - lastBeat()).toBeGreaterThan(600), 8000);
  }, 20_000);

  it('prints an expected fault without a stack trace', async () => {
    const result = await run([preflight]);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/^Bruk: [^\n]*\n$/);
  });
});

type Kill = (signal: NodeJS.Signals) => void;

function run(args: string[], whenReady?: (kill: Kill) => void) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    let code: number | null = null;
    const child = execFile(process.execPath, args, (_error, stdout, stderr) => {
      resolve({ code, stdout, stderr });
    });
    child.on('exit', (value) => (code = value));
    child.stdout?.once('data', () => whenReady?.((signal) => child.kill(signal)));
  });
}
