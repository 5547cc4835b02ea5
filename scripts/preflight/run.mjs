import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { watchNpm } from './parent.mjs';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs the script with the chosen Node and resolves to its exit code. */
export function runScript({ root, node, script, args }) {
  const child = spawn(
    node,
    ['--disable-warning=ExperimentalWarning', path.resolve(root, script), ...args],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: childPath(root, node), SETT_PREFLIGHT_PID: String(process.pid) },
    },
  );
  const forward = (signal) => child.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  const unwatch = watchNpm(forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      unwatch();
      for (const name of FORWARDED) process.off(name, forward);
      resolve(signal ? 128 + constants.signals[signal] : code);
    });
  });
}

function childPath(root, node) {
  const bin = path.join(root, 'node_modules', '.bin');
  return [path.dirname(node), bin, process.env.PATH].join(path.delimiter);
}
