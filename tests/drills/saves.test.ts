import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { signIn, type Editor } from '../support/editor.ts';
import { expectTidy, idle, records } from '../support/publishing.ts';
import { expectUnharmed, pagesOf } from '../support/readers.ts';
import { sett } from '../support/sett.ts';
import { keys } from '../support/small-content.ts';
import { startStack } from '../support/stack.ts';

const stack = await startStack({ parts: ['server', 'worker', 'cms'] });
const { database } = stack;
let editor: Editor;

beforeEach(async () => (editor = await signIn(stack)));
afterAll(() => stack.dispose());

describe('two publishes of one site at once', () => {
  it('follow each other, and the last has everything', async () => {
    const before = await records(stack, 'fjellbygd');
    const env = { DATABASE_URL: database.url(), SETT_STATE: stack.stateDir };
    await Promise.all([
      sett(['publish', 'fjellbygd'], env),
      editor.publish(keys.free, { summary: 'Den ene.' }),
      editor.publish(keys.related, { summary: 'Den andre.' }),
    ]);
    await idle(stack);
    const pages = await pagesOf(stack, 'fjellbygd');
    expect(pages.get('/tjenester/apen-barnehage/')).toContain('Den ene.');
    expect(pages.get('/tjenester/helsestasjon/')).toContain('Den andre.');
    const mine = (await records(stack, 'fjellbygd')).slice(0, -before.length).reverse();
    expect(mine.map(({ message }) => message)).toEqual(mine.map(() => null));
    for (const [index, { finished_at }] of mine.slice(0, -1).entries()) {
      expect(finished_at?.getTime()).toBeLessThanOrEqual(Number(mine[index + 1]?.started_at));
    }
    await expectTidy(stack, 'fjellbygd');
  });
});

describe('a save that is rolled back', () => {
  const queued = async () => (await database.rows('select 1 from payload_jobs')).length;

  it('queues nothing when the CMS refuses it', async () => {
    const before = await records(stack, 'fjellbygd');
    const { status, body } = await editor.tryUnpublish(keys.linked);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('Slik jobber vi sammen');
    await idle(stack);
    expect(await records(stack, 'fjellbygd')).toEqual(before);
    expect((await stack.read('fjellbygd', '/tjenester/ppt/')).status).toBe(200);
  });

  it('queues nothing when the database refuses it at the very end', async () => {
    const before = await records(stack, 'fjellbygd');
    process.kill(stack.worker.pid(), 'SIGSTOP');
    await database.rows(refuseAtCommit);
    try {
      await editor.tryPublish(keys.free, { summary: 'Dette kom aldri inn.' });
      expect(await queued()).toBe(0);
    } finally {
      await database.rows('drop trigger drill on services');
      process.kill(stack.worker.pid(), 'SIGCONT');
    }
    expect((await editor.read(keys.free))['summary']).not.toBe('Dette kom aldri inn.');
    await idle(stack);
    expect(await records(stack, 'fjellbygd')).toEqual(before);
  });
});

/** Every statement of the save succeeds, also the one that queues; only the commit does not. */
const refuseAtCommit = `
  create or replace function drill() returns trigger language plpgsql as
    $$ begin raise exception 'refused by the drill'; end $$;
  create constraint trigger drill after update on services
    deferrable initially deferred for each row execute function drill()`;

describe.each([
  [
    'without a title',
    `update services_locales set title = null where _parent_id = (select id from services where key = $1)`,
  ],
  [
    'with a text that cannot be read',
    `update services_locales set description = '{"root":{"type":"root","children":[{"type":"noe-rart"}]}}'
      where _parent_id = (select id from services where key = $1)`,
  ],
])('an entry %s in one site', (_what, breakIt) => {
  it('stops that site only, names what to mend, and is over when it is mended', async () => {
    const sites = ['dalbygd', 'fjellbygd'] as const;
    const [dal, fjell] = [stack.release('dalbygd'), stack.release('fjellbygd')];
    const whole = await database.rows<{ title: string; description: unknown }>(
      `select title, description from services_locales where _parent_id = (select id from services where key = $1)`,
      [keys.neighbour],
    );
    await database.rows(breakIt, [keys.neighbour]);
    await database.rows(`update services set updated_at = now() where key = $1`, [keys.neighbour]);
    await expectUnharmed(stack, 'dalbygd', async () => {
      await editor.publish(keys.helpline, { summary: `Nytt fra Norge ${String(Date.now())}.` });
      await stack.nextRelease('fjellbygd', fjell);
      await idle(stack);
    });
    const [failed] = await records(stack, 'dalbygd');
    expect(failed).toMatchObject({ status: 'failed', mend: keys.neighbour });
    await database.rows(
      `update services_locales set title = $2, description = $3 where _parent_id = (select id from services where key = $1)`,
      [keys.neighbour, whole[0]?.title, JSON.stringify(whole[0]?.description)],
    );
    await database.rows(`update services set updated_at = now() where key = $1`, [keys.neighbour]);
    await editor.publish(keys.neighbour, { summary: 'Rettet.' });
    await stack.nextRelease('dalbygd', dal);
    for (const site of sites) await expectTidy(stack, site);
  });
});
