import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Command } from 'commander';
import { exitCodes } from '../lib/fault.ts';
import { repoRoot } from '../lib/paths.ts';

/** Adds one command to the tool; the command reports its exit code through `done`. */
export type AddCommand = (program: Command, done: (code: number) => void) => void;

/** A path as the person wrote it: from where they stood, not from where npm runs. */
export function fromHere(place: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), place);
}

/** Runs one of the apps' own tools, which prints for itself, and returns its exit code. */
export function runTool(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const node = ['--disable-warning=ExperimentalWarning', path.join(repoRoot, script), ...args];
  const child = spawn(process.execPath, node, { cwd: repoRoot, env, stdio: 'inherit' });
  const forward = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? exitCodes.environment));
  });
}

export const cmsTool = 'apps/cms/src/cli.ts';
export const buildTool = 'apps/web/build/cli.ts';
