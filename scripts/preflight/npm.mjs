import { spawnSync } from 'node:child_process';
import { Fault } from './fault.mjs';

/** Runs npm in the checkout and returns its exit code; its output goes to stderr. */
export function runNpm(root, args) {
  const { command, prefix, shell } = npmCommand();
  const result = spawnSync(command, [...prefix, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: withoutEngineStrict(process.env),
    shell,
  });
  if (result.error) {
    throw new Fault(
      `Fikk ikke startet npm (${result.error.message}). Er npm installert og i PATH?`,
    );
  }
  return result.status ?? 1;
}

function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { command: process.execPath, prefix: [script], shell: false };
  return { command: 'npm', prefix: [], shell: process.platform === 'win32' };
}

function withoutEngineStrict(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => name.toLowerCase() !== 'npm_config_engine_strict'),
  );
}
