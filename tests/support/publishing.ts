import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { filesUnder } from './files.ts';
import type { Stack } from './stack.ts';
import { until } from './until.ts';

export type ReleaseRow = {
  readonly release: string | null;
  readonly status: string;
  readonly message: string | null;
  readonly mend: string | null;
  readonly started_at: Date;
  readonly finished_at: Date | null;
};

/** The records of a site's publishes, newest first, as the release list of the admin has them. */
export const records = ({ database }: Stack, site: string): Promise<ReleaseRow[]> =>
  database.rows<ReleaseRow>('select * from releases where site = $1 order by started_at desc', [
    site,
  ]);

/** Waits until nothing is queued and nothing runs. */
export async function idle(stack: Stack): Promise<void> {
  await until(
    'an empty queue',
    async () => {
      const [{ count } = { count: '?' }] = await stack.database.rows<{ count: string }>(
        `select (select count(*) from payload_jobs) + (select count(*) from releases where status = 'running') as count`,
      );
      return count === '0';
    },
    { hint: stack.worker.log },
  );
}

/** Waits until a build of the site has begun to write files, and is not done. */
export async function building({ releasesDir }: Stack, site: string): Promise<void> {
  const dir = path.join(releasesDir, site);
  await until(`a build of ${site}`, () =>
    readdirSync(dir)
      .filter((name) => name.startsWith('.staging-') && !name.endsWith('.lock'))
      .some((name) => filesUnder(path.join(dir, name)).length > 0),
  );
}

/** Nothing is blocked and nothing lies about: the queue is empty, every record is closed, no staging is left. */
export async function expectTidy(stack: Stack, site: string): Promise<void> {
  await idle(stack);
  const dir = path.join(stack.releasesDir, site);
  expect(readdirSync(dir).filter((name) => name.startsWith('.staging-'))).toEqual([]);
  const work = path.join(stack.stateDir, 'work');
  expect(existsSync(work) ? readdirSync(work) : []).toEqual([]);
  expect((await records(stack, site)).filter(({ status }) => status === 'running')).toEqual([]);
}
