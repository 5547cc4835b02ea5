import { runMain } from './lib/fault.ts';
import { runUntilStopped } from './lib/run/until-stopped.ts';

await runMain(() => runUntilStopped());
process.exit();
