import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repoRoot } from './paths.ts';
import { secretIn } from './secret.ts';
import { readSettings } from './settings.ts';
import { settingsMarkdown, settingsTable } from './settings-table.ts';

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toMatchObject({
      port: 4321,
      cmsPort: 3000,
      host: '127.0.0.1',
      stateDir: path.join(repoRoot, '.sett'),
      cmsUrl: 'http://localhost:3000',
      adminEmail: 'admin@sett.localhost',
      keepReleases: 5,
      releaseDiskMb: 2000,
    });
  });

  it('takes an empty variable as not set', () => {
    expect(readSettings({ SETT_PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4321 });
  });

  it('keeps only the origin of the address of the CMS', () => {
    expect(readSettings({ SETT_CMS_URL: 'https://cms.no/admin/' }).cmsUrl).toBe('https://cms.no');
  });

  it.each([
    [{ SETT_PORT: 'åtti' }, 'SETT_PORT = "åtti": må være et portnummer fra 1 til 65535.'],
    [{ SETT_PORT: '0' }, 'SETT_PORT = "0": må være minst 1.'],
    [{ SETT_CMS_PORT: '70000' }, 'SETT_CMS_PORT = "70000": må være høyst 65535.'],
    [{ SETT_CMS_PORT: '4321' }, 'SETT_CMS_PORT = "4321": må være en annen port enn SETT_PORT.'],
    [{ SETT_HOST: 'verden' }, 'SETT_HOST = "verden": må være en IP-adresse.'],
    [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL = "mysql://x/y": må begynne med postgres://'],
    [{ SETT_CMS_URL: 'cms' }, 'SETT_CMS_URL = "cms": må være en adresse'],
    [{ SETT_ADMIN_EMAIL: 'admin' }, 'SETT_ADMIN_EMAIL = "admin": må være en e-postadresse.'],
    [{ SETT_SECRET: 'kort' }, 'SETT_SECRET = (skjult): må ha minst 32 tegn.'],
    [{ SETT_NOW: 'i går' }, 'SETT_NOW = "i går": må være et tidspunkt'],
    [{ SETT_KEEP_RELEASES: '1' }, 'SETT_KEEP_RELEASES = "1": må være minst 2.'],
    [{ SETT_RELEASE_DISK_MB: '1.5' }, 'SETT_RELEASE_DISK_MB = "1.5": må være et helt tall.'],
    [{ SETT_SITE: '../x' }, 'SETT_SITE = "../x": må være en nettstedsnøkkel'],
  ])('refuses %o and says why', (env, message) => {
    expect(() => readSettings(env)).toThrow(message);
  });

  it('names every fault at once', () => {
    const read = () => readSettings({ SETT_PORT: 'x', SETT_HOST: 'y' });
    expect(read).toThrow(/SETT_PORT[^]*SETT_HOST/);
  });
});

it('writes one row per setting in the table of the README', () => {
  const lines = settingsMarkdown().split('\n');
  expect(lines).toHaveLength(settingsTable.length + 2);
  expect(lines[2]).toBe('| `SETT_PORT` | `4321` | Port of the published sites |');
});

it('has the same table in the README', () => {
  const readme = readFileSync(path.join(repoRoot, 'README.md'), 'utf8');
  const table = /<!-- settings -->([^]*)<!-- \/settings -->/.exec(readme)?.[1] ?? '';
  const cells = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-').trim();
  expect(cells(table)).toBe(cells(settingsMarkdown()));
});

it('makes a secret once, readable by its owner only', () => {
  const state = mkdtempSync(path.join(tmpdir(), 'sett-secret-'));
  const secret = secretIn(state);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(secretIn(state)).toBe(secret);
  expect(statSync(path.join(state, 'secret')).mode & 0o777).toBe(0o600);
});
