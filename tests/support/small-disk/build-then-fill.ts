// Stands in front of the real build: when `<state>/fill` is there, the disk is full the moment it is done.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { repoRoot } from '../../../scripts/lib/paths.ts';
import { fillUp } from '../small-disk.ts';

const script = path.join(repoRoot, 'apps/web/build/cli.ts');
const built = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
const stateDir = process.env['SETT_STATE'] ?? '';
if (existsSync(path.join(stateDir, 'fill'))) fillUp(path.join(stateDir, 'releases/.fyll'), 0);
process.exit(built.status ?? 1);
