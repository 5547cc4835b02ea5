import pg from 'pg';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { signIn, type Editor } from '../support/editor.ts';
import { expectTidy, records } from '../support/publishing.ts';
import { expectUnharmed } from '../support/readers.ts';
import { keys } from '../support/small-content.ts';
import { startStack } from '../support/stack.ts';
import { until } from '../support/until.ts';

const stack = await startStack({ parts: ['server', 'worker', 'cms'] });
const site = 'fjellbygd';
let editor: Editor;

beforeEach(async () => (editor = await signIn(stack)));
afterAll(() => stack.dispose());

it.each(['stop', 'kill'] as const)(
  'leaves the live release alone when Postgres gets a %s in the middle of an export, and publishes when it is back',
  async (way) => {
    const before = stack.release(site);
    const summary = `Skrevet før databasen forsvant (${way}).`;
    await expectUnharmed(stack, site, async () => {
      await inTheMiddleOfAnExport(() => editor.publish(keys.free, { summary }), way);
    });
    await stack.database.start();
    await keepWorkerRunning();
    await stack.nextRelease(site, before);
    expect((await stack.read(site, '/tjenester/apen-barnehage/')).body).toContain(summary);
    await expectTidy(stack, site);
    expect((await records(stack, site))[0]?.status).toBe('live');
  },
);

/**
 * Stops Postgres while the export waits for it: the worker is frozen until the tables that it reads
 * are locked by somebody else, and then it runs into that lock.
 */
async function inTheMiddleOfAnExport(
  save: () => Promise<void>,
  way: 'stop' | 'kill',
): Promise<void> {
  process.kill(stack.worker.pid(), 'SIGSTOP');
  await save();
  const other = new pg.Client({ connectionString: stack.database.url() });
  other.on('error', () => undefined);
  await other.connect();
  await other.query('begin; lock table services in access exclusive mode');
  process.kill(stack.worker.pid(), 'SIGCONT');
  await until('an export that waits for the lock', async () => {
    const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%services%'`;
    return (await stack.database.rows(waiting)).length > 0;
  });
  await stack.database[way]();
}

/** What the supervisor does: a worker that lost the database and ended is started again. */
async function keepWorkerRunning(): Promise<void> {
  const gone = await Promise.race([stack.worker.ended().then(() => true), rested()]);
  if (gone) await stack.worker.start();
}

/** Resolves when the worker has turned to its queue again. */
const rested = () =>
  until('the worker at its queue', async () => {
    const asked = `select 1 from pg_stat_activity where application_name = 'sett-worker'`;
    return (await stack.database.rows(asked)).length > 0;
  }).then(() => false);
