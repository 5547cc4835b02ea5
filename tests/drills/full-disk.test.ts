import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type Editor } from '../support/editor.ts';
import { expectTidy, idle, records } from '../support/publishing.ts';
import { expectUnharmed } from '../support/readers.ts';
import { keys } from '../support/small-content.ts';
import { startStack } from '../support/stack.ts';

const site = 'fjellbygd';
const script = path.join(import.meta.dirname, '../support/small-disk/build-then-fill.ts');
const stack = await startStack({ env: { SETT_BUILD_SCRIPT: script }, diskMb: 32 });
const { disk } = stack;
const flag = path.join(stack.stateDir, 'fill');
let editor: Editor;

if (disk === undefined) {
  console.warn(
    'Not drilled: the full disk. It needs root, or a system where users may make namespaces\n' +
      '(Ubuntu: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0; Docker: --privileged).',
  );
}

beforeAll(async () => {
  if (disk === undefined) return;
  for (const name of ['server', 'worker', 'cms'] as const) await stack[name].start();
  editor = await signIn(stack);
});

afterAll(() => stack.dispose());

describe.skipIf(disk === undefined)('a full disk', () => {
  it.each([
    ['during the build', () => disk?.fill(200_000)],
    ['at the switch', () => writeFileSync(flag, '')],
  ])('%s leaves the live release alone, and is over when there is room', async (when, fillDisk) => {
    const before = stack.release(site);
    const summary = `Skrevet da disken var full, ${when}.`;
    await expectUnharmed(stack, site, async () => {
      fillDisk();
      await editor.publish(keys.free, { summary });
      await idle(stack);
    });
    const [failed] = await records(stack, site);
    expect(failed?.status).toBe('failed');
    expect(failed?.message).toMatch(/full|plass|ENOSPC/i);
    rmSync(flag, { force: true });
    disk?.empty();
    await expectTidy(stack, site);
    const { status } = await editor.call('POST', `/api/releases/publish/${site}`);
    expect(status).toBe(202);
    await stack.nextRelease(site, before);
    expect((await stack.read(site, '/tjenester/apen-barnehage/')).body).toContain(summary);
  });
});
