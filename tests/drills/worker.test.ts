import { afterAll, beforeEach, expect, it } from 'vitest';
import { signIn, type Editor } from '../support/editor.ts';
import { building, expectTidy, records } from '../support/publishing.ts';
import { expectUnharmed } from '../support/readers.ts';
import { keys } from '../support/small-content.ts';
import { startStack } from '../support/stack.ts';

const stack = await startStack({ parts: ['server', 'worker', 'cms'] });
const site = 'fjellbygd';
let editor: Editor;

beforeEach(async () => (editor = await signIn(stack)));
afterAll(() => stack.dispose());

it('leaves the live release alone when the worker is killed in the middle of a build, and publishes at its next start', async () => {
  const before = stack.release(site);
  await expectUnharmed(stack, site, async () => {
    await editor.publish(keys.free, { summary: 'Skrevet før arbeideren døde.' });
    await building(stack, site);
    await stack.worker.kill();
  });
  await stack.worker.start();
  await stack.nextRelease(site, before);
  const { body } = await stack.read(site, '/tjenester/apen-barnehage/');
  expect(body).toContain('Skrevet før arbeideren døde.');
  await expectTidy(stack, site);
  expect((await records(stack, site))[0]?.status).toBe('live');
});

it('publishes what is saved after that as if nothing had happened', async () => {
  const before = stack.release(site);
  await editor.publish(keys.free, { summary: 'Skrevet etterpå.' });
  await stack.nextRelease(site, before);
  expect((await stack.read(site, '/tjenester/apen-barnehage/')).body).toContain('Skrevet etterpå.');
  await expectTidy(stack, site);
});

it('keeps what is saved while no worker runs, until one does', async () => {
  const before = stack.release(site);
  await stack.worker.kill();
  await editor.publish(keys.free, { summary: 'Skrevet uten arbeider.' });
  expect(stack.release(site)).toBe(before);
  await stack.worker.start();
  await stack.nextRelease(site, before);
  expect((await stack.read(site, '/tjenester/apen-barnehage/')).body).toContain(
    'Skrevet uten arbeider.',
  );
  await expectTidy(stack, site);
});
