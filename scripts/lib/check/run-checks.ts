import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { repoRoot } from '../paths.ts';
import { showStep } from '../run/steps.ts';
import type { Check } from './checks.ts';

type Outcome = {
  readonly failed: Check | undefined;
  /** What Vitest itself says at its end, for each of its runs. */
  readonly summaries: readonly string[];
};

/** Runs the checks in order, two at a time, and stops at the first that fails. */
export async function runChecks(checks: readonly Check[]): Promise<Outcome> {
  const waiting = [...checks];
  const running = new Map<Check, Promise<Check>>();
  const children = new Set<ChildProcess>();
  const summaries: string[] = [];
  let failed: Check | undefined;
  stopOnSignal(children);

  const start = (check: Check) => {
    const work = run(check, children).then(({ ok, output, ms }) => {
      if (ok) showStep(check.title, ms);
      if (!ok && failed === undefined && !check.alone) console.log(output);
      if (!ok) failed ??= check;
      summaries.push(...summaryOf(check, output));
      running.delete(check);
      return check;
    });
    running.set(check, work);
  };

  while (failed === undefined && (waiting.length > 0 || running.size > 0)) {
    while (mayStart(waiting[0], [...running.keys()])) start(waiting.shift() as Check);
    await Promise.race(running.values());
  }
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(running.values());
  return { failed, summaries };
}

function mayStart(next: Check | undefined, running: readonly Check[]): boolean {
  if (next === undefined) return false;
  if (next.alone || running.some(({ alone }) => alone)) return running.length === 0;
  return running.length < 2;
}

type Result = { readonly ok: boolean; readonly output: string; readonly ms: number };

function run(check: Check, children: Set<ChildProcess>): Promise<Result> {
  const began = performance.now();
  const child = spawnCheck(check);
  children.add(child);
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    if (check.alone) process.stdout.write(chunk);
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      children.delete(child);
      resolve({ ok: code === 0, output, ms: performance.now() - began });
    });
  });
}

function spawnCheck({
  command: [program = '', ...args],
  cwd = repoRoot,
  alone,
}: Check): ChildProcess {
  const isNode = program === 'node';
  const file = isNode ? process.execPath : path.join(repoRoot, 'node_modules/.bin', program);
  const nodeArgs = isNode ? ['--disable-warning=ExperimentalWarning', ...args] : args;
  const color = alone && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return spawn(file, nodeArgs, {
    cwd,
    env: { ...testEnv(), ...color },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}

/** A developer's own settings must not decide what the tests find; a database of theirs may be used. */
function testEnv(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('SETT_'));
  return {
    ...Object.fromEntries(own),
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** The lines «Test Files», «Tests» … that Vitest ends with. */
export function summaryOf({ title }: Pick<Check, 'title'>, output: string): string[] {
  const lines = stripVTControlCharacters(output).split('\n');
  const first = lines.findLastIndex((line) => /^\s*Test Files /.test(line));
  if (first === -1) return [];
  const rest = lines.slice(first);
  return [
    title,
    ...rest.filter((line) => /^\s*(?:Test Files|Tests|Errors|Duration) /.test(line)),
    '',
  ];
}

function stopOnSignal(children: ReadonlySet<ChildProcess>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const child of children) child.kill(signal);
      setTimeout(() => process.exit(130), 3000).unref();
    });
  }
}
