import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { exitCodes, runMain } from '../fault.ts';

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is: CHROME_PATH, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  const places = [process.env['CHROME_PATH'], chromium.executablePath(), ...system];
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Installs one when there is none: from Debian's packages as root, otherwise Playwright's own. */
function ensureChromium(): number {
  if (findChromium() !== undefined) return exitCodes.ok;
  const isRoot = process.getuid?.() === 0;
  console.log('Fant ingen Chromium; prøver å installere en …');
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    tryRun('apt-get', ['update', '-qq']);
    tryRun('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  if (findChromium() === undefined) tryRun('npx', ['playwright', 'install', 'chromium']);
  if (findChromium() !== undefined) return exitCodes.ok;
  console.error(
    'Testene i nettleser trenger Chromium, og den lot seg ikke installere herfra.\n' +
      'Debian/Ubuntu: sudo apt-get install chromium   Ellers: npx playwright install chromium\n' +
      'Har du en fra før: CHROME_PATH=/sti/til/chromium npm test',
  );
  return exitCodes.environment;
}

function tryRun(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (import.meta.main) await runMain(() => Promise.resolve(ensureChromium()));
