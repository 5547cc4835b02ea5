import { readFileSync } from 'node:fs';
import { startChild, type Child, type ChildSpec } from '../../../scripts/lib/run/child.ts';
import { readRun, signalGroup, writeRun } from '../../../scripts/lib/run/run-file.ts';

/** One process of the stack, that a drill may end and start again. */
export type Part = {
  /** Starts it and waits until it answers; throws with the end of its log when it does not. */
  start(): Promise<void>;
  /** `kill -9` of that one process, not of what it has started. */
  kill(): Promise<void>;
  /** Asks it to end, and sees it ended with everything that it started. */
  stop(): Promise<void>;
  pid(): number;
  /** Resolves when the process is gone, by whatever means. */
  ended(): Promise<void>;
  log(): string;
};

type Recipe = {
  readonly name: string;
  readonly stateDir: string;
  spec(): ChildSpec;
  /** Resolves when the process does its work; told what the process says over IPC. */
  ready(messages: AsyncIterable<unknown>): Promise<void>;
};

export function part({ name, stateDir, spec, ready }: Recipe): Part {
  let child: Child | undefined;
  const pids: number[] = [];
  const log = () => tail(spec().log);
  const pid = () => {
    if (child?.id === undefined) throw new Error(`${name} is not running.`);
    return child.id.pid;
  };
  const ended = async () => {
    await child?.ended;
  };
  return {
    pid,
    log,
    ended,
    start: async () => {
      const { stream, push } = channel();
      const started = startChild({ ...spec(), onMessage: push });
      child = started;
      if (started.id) pids.push(started.id.pid);
      record(stateDir, `${name} ${String(pids.length)}`, started);
      const died = started.ended.then((how) => {
        throw new Error(`${name} ended during start (${how}):\n${log()}`);
      });
      await Promise.race([ready(stream), died]);
    },
    kill: async () => {
      process.kill(pid(), 'SIGKILL');
      await ended();
    },
    stop: async () => {
      await child?.stop();
      for (const each of pids) signalGroup(each, 'SIGKILL');
    },
  };
}

/** So that the next run finds it when this one is killed. */
function record(stateDir: string, name: string, { id }: Child): void {
  const run = readRun(stateDir) ?? { pid: process.pid, children: {} };
  if (id) writeRun(stateDir, { ...run, children: { ...run.children, [name]: id } });
}

function tail(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-40).join('\n');
  } catch {
    return `(no ${file})`;
  }
}

/** What is pushed on one side is iterated on the other. */
function channel(): { push: (message: unknown) => void; stream: AsyncIterable<unknown> } {
  const waiting: unknown[] = [];
  let wake = () => {};
  async function* iterate() {
    for (;;) {
      if (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      yield waiting.shift();
    }
  }
  return {
    push: (message) => {
      waiting.push(message);
      wake();
    },
    stream: iterate(),
  };
}
