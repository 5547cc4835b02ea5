import { z } from 'zod';
import { SettFault } from '../fault.ts';
import { repoRoot } from '../paths.ts';
import { logFile } from './child.ts';
import { showStep } from './steps.ts';
import { supervise, type Supervised } from './supervise.ts';

/** What the worker tells the process that started it. */
const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step'), name: z.string(), ms: z.number() }),
  z.object({ type: z.literal('ready'), sites: z.array(z.string()) }),
  z.object({ type: z.literal('failed'), message: z.string() }),
]);

type Options = {
  readonly script: string;
  readonly stateDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (message: string) => void;
};

export type Worker = Supervised & {
  /** Resolves when migrations, import and first publish are done; rejects with what the worker says. */
  readonly ready: Promise<void>;
};

/** Starts the worker of the CMS and keeps it running. */
export function startWorker({ script, stateDir, env, say }: Options): Worker {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const log = logFile(stateDir, 'worker');
  let isReady = false;
  const onMessage = (raw: unknown) => {
    const message = messageSchema.safeParse(raw);
    if (!message.success) return;
    const { data } = message;
    if (data.type === 'step' && !isReady) showStep(data.name, data.ms);
    if (data.type === 'failed' && !isReady)
      reject(new SettFault(`${shortened(data.message)}\nLogg: ${log}`));
    if (data.type === 'failed' && isReady) say(shortened(data.message));
    if (data.type === 'ready') {
      isReady = true;
      resolve();
    }
  };
  const onDeath = (how: string) => {
    if (isReady) return true;
    reject(new SettFault(`Arbeideren stoppet under oppstart (${how}). Logg: ${log}`));
    return false;
  };
  const spec = { name: 'Arbeideren', args: [script], cwd: repoRoot, env, log, onMessage };
  const supervised = supervise({ stateDir, spec, say, restart: onDeath });
  const stop = () => {
    reject(new SettFault('Arbeideren ble stoppet før den var klar.'));
    return supervised.stop();
  };
  promise.catch(() => undefined); // whoever waits hears of it
  return { stop, ready: promise };
}

/** A database error brings its whole query along; the log has all of it. */
function shortened(message: string): string {
  const lines = message
    .split('\n')
    .map((line) => (line.length > 300 ? `${line.slice(0, 300)} …` : line));
  return lines.slice(0, 60).join('\n');
}
