import { existsSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';

// Astro, Vitest and axe need 22.12; running TypeScript without a flag needs 22.18 (or 23.6).
const OLDEST = [
  [22, 18],
  [23, 6],
];

export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const sameMajor = OLDEST.find(([oldest]) => oldest === major);
  return sameMajor ? minor >= sameMajor[1] : major > OLDEST[OLDEST.length - 1][0];
}

export function packagedNode(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(root, 'node_modules', 'node', 'bin', name);
}

/** The system's Node when it is new enough, otherwise the one from the npm package `node`. */
export function chooseNode(
  root,
  system = { version: process.versions.node, path: process.execPath },
) {
  if (isNewEnough(system.version)) return system.path;
  const packaged = packagedNode(root);
  if (existsSync(packaged)) return packaged;
  throw new Fault(
    `Sett trenger Node 22.18 eller nyere. Her er Node ${system.version}, og npm-pakken «node» mangler programfilen sin (${packaged}).\n` +
      `Kjør: npm rebuild node   – eller installer Node 24 fra https://nodejs.org/`,
  );
}
