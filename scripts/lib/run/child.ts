import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { identify, isAlive, type ProcessId } from './process-id.ts';
import { signalGroup } from './run-file.ts';

export type ChildSpec = {
  readonly name: string;
  /** Arguments to Node: a script and its arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: string;
  /** Show what it says instead of writing it to the log. */
  readonly show?: boolean;
  readonly onMessage?: (message: unknown) => void;
};

export type Child = {
  readonly id: ProcessId | undefined;
  readonly ended: Promise<string>;
  /** SIGTERM, and after a while SIGKILL, to the child and what it started. */
  stop(patienceMs?: number): Promise<void>;
};

/** Starts a Node process with an IPC channel, in a group of its own, with its output in a log file. */
export function startChild(spec: ChildSpec): Child {
  const child = spawnLogged(spec);
  if (spec.onMessage) child.on('message', spec.onMessage);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `kode ${String(code)}`));
  });
  const id = child.pid === undefined ? undefined : identify(child.pid);
  const stop = async (patienceMs = 5000) => {
    if (id === undefined || !isAlive(id)) return;
    signalGroup(id.pid, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(id.pid, 'SIGKILL'), patienceMs);
    await ended;
    clearTimeout(timer);
  };
  return { id, ended, stop };
}

function spawnLogged({ args, cwd, env, log, show = false }: ChildSpec): ChildProcess {
  const output = openLog(log);
  const shown = show ? 'inherit' : output;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd,
    env,
    detached: true, // Ctrl-C in the terminal reaches the supervisor only, which stops in order
    stdio: ['ignore', shown, shown, 'ipc'],
  });
  closeSync(output);
  return child;
}

const tooLarge = 10_000_000;

function openLog(log: string): number {
  if (existsSync(log) && statSync(log).size > tooLarge) renameSync(log, `${log}.1`);
  return openSync(log, 'a');
}

export function logFile(stateDir: string, name: string): string {
  return path.join(stateDir, 'logs', `${name}.log`);
}
