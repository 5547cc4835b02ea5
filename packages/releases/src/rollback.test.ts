import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storeOfEachTest } from './testing/store.ts';

const { store, at, publish, liveId, live, ids } = storeOfEachTest();

describe('rollback', () => {
  it('goes to the release before the live one, and one further back each time', async () => {
    for (const id of ['r1', 'r2', 'r3']) await publish(id);
    await store().rollback('oppdal');
    expect(liveId()).toBe('r2');
    await store().rollback('oppdal');
    expect(live('index.html')).toBe('r1');
    await expect(store().rollback('oppdal')).rejects.toThrow('oppdal har ingen eldre utgivelse');
  });

  it('takes a site off the web and keeps its releases, so that a rollback puts it back', async () => {
    for (const id of ['r1', 'r2']) await publish(id);
    expect(await store().takeDown('oppdal')).toBe(true);
    expect(store().sites()).toEqual([]);
    expect(store().current('oppdal')).toBeUndefined();
    expect(
      store()
        .list('oppdal')
        .map(({ manifest }) => manifest.id),
    ).toEqual(['r2', 'r1']);
    expect(await store().takeDown('oppdal')).toBe(false);
    await store().rollback('oppdal');
    expect(liveId()).toBe('r2');
  });

  it('removes a site with all its releases, so that no rollback puts it back', async () => {
    for (const id of ['r1', 'r2']) await publish(id);
    await store().remove('oppdal');
    expect(store().sites()).toEqual([]);
    expect(store().list('oppdal')).toEqual([]);
    await expect(store().rollback('oppdal', 'r2')).rejects.toThrow('Disse finnes: ingen');
    await store().remove('oppdal');
    await publish('r3');
    expect(liveId()).toBe('r3');
  });

  it('goes to the release that is named, also forward', async () => {
    for (const id of ['r1', 'r2', 'r3']) await publish(id);
    await store().rollback('oppdal', 'r1');
    await store().rollback('oppdal', 'r3');
    expect(liveId()).toBe('r3');
  });

  it('keeps the files of the release it leaves', async () => {
    await publish('r1', { '_astro/a.css': 'a' });
    await publish('r2', { '_astro/b.css': 'b' });
    await store().rollback('oppdal');
    expect(live('_astro/b.css')).toBe('b');
  });

  it('names the releases there are when it is asked for another', async () => {
    await publish('r1');
    await expect(store().rollback('oppdal', 'r9')).rejects.toThrow(
      'oppdal har ingen utgivelse "r9". Disse finnes: r1.',
    );
  });
});

describe('prune', () => {
  const roomy = { keep: 3, maxBytes: 1e9 };

  it('keeps the newest', async () => {
    for (const id of ['r1', 'r2', 'r3', 'r4', 'r5']) await publish(id);
    expect(await store().prune('oppdal', roomy)).toEqual(['r2', 'r1']);
    expect(ids()).toEqual(['r5', 'r4', 'r3']);
  });

  it('never takes the live release nor the one before it, however old or large', async () => {
    for (const id of ['r1', 'r2', 'r3', 'r4', 'r5']) await publish(id);
    await store().rollback('oppdal', 'r1');
    await store().prune('oppdal', { keep: 1, maxBytes: 1 });
    expect(ids()).toEqual(['r5', 'r1']);
  });

  it('holds the disk limit', async () => {
    const big = { 'index.html': 'x'.repeat(1_000_000) };
    for (const id of ['r1', 'r2', 'r3', 'r4']) await publish(id, big);
    await store().prune('oppdal', { keep: 4, maxBytes: 3_200_000 });
    expect(ids()).toEqual(['r4', 'r3', 'r2']);
  });

  it('counts a shared file once', async () => {
    const css = { '_astro/a.css': 'x'.repeat(1_000_000) };
    await publish('r1', css);
    for (const id of ['r2', 'r3', 'r4']) await publish(id);
    await store().prune('oppdal', { keep: 4, maxBytes: 1_500_000 });
    expect(ids()).toEqual(['r4', 'r3', 'r2', 'r1']);
  });

  it('takes damaged releases', async () => {
    for (const id of ['r1', 'r2', 'r3']) await publish(id);
    rmSync(at('oppdal/r1/.sett-release.json'));
    expect(await store().prune('oppdal', roomy)).toEqual(['r1']);
  });
});
